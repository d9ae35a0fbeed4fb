import { DisputesClient, type DisputeId } from '@cko/disputes';
import { PaymentsClient } from '@cko/payments';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connected } from './connected.js';
import { statusOf, step, expectEveryWalk, type Step } from './step.js';

const minute = 60 * 1000;
const day = 24 * 60 * minute;

const { sandbox, configuration } = await connected();
const disputes = new DisputesClient(configuration);
const payments = new PaymentsClient(configuration);

/** A dispute that waits for evidence, which nobody but the merchant moves on before the deadline. */
class DisputeModel {
  status: 'evidence_required' | 'evidence_under_review' | 'accepted' | 'expired' = 'evidence_required';
  hasEvidence = false;

  provide(): boolean {
    if (this.status !== 'evidence_required') return false;
    this.hasEvidence = true;
    return true;
  }

  submit(): boolean {
    if (this.status !== 'evidence_required' || !this.hasEvidence) return false;
    this.status = 'evidence_under_review';
    return true;
  }

  accept(): boolean {
    if (this.status !== 'evidence_required') return false;
    this.status = 'accepted';
    return true;
  }

  reachDeadline(): void {
    if (this.status === 'evidence_required') this.status = 'expired';
  }
}

type DisputeStep = Step<DisputeModel, DisputeId>;

function calling(
  name: string,
  call: (id: DisputeId) => Parameters<typeof statusOf>[0],
  isTaken: (model: DisputeModel) => boolean,
): DisputeStep {
  return step(name, async (model, id) => {
    expect(await statusOf(call(id))).toBe(isTaken(model) ? 204 : 422);
    await expectSame(model, id);
  });
}

async function expectSame(model: DisputeModel, id: DisputeId): Promise<void> {
  expect((await disputes.get(id)).status).toBe(model.status);
  const evidence = await statusOf(disputes.evidence.get(id));
  expect(evidence).toBe(model.hasEvidence ? 200 : 404);
}

test('a dispute takes evidence until it is submitted, accepted or too late', async () => {
  const steps = [
    calling(
      'provide',
      (id) => disputes.evidence.provide(id, { proof_of_delivery_or_service_text: 'delivered' }),
      (model) => model.provide(),
    ),
    calling(
      'submit',
      (id) => disputes.evidence.submit(id),
      (model) => model.submit(),
    ),
    calling(
      'accept',
      (id) => disputes.accept(id),
      (model) => model.accept(),
    ),
    step<DisputeModel, DisputeId>('the deadline passes', async (model, id) => {
      await sandbox.clock.advance(21 * day);
      model.reachDeadline();
      await expectSame(model, id);
    }),
  ];
  await expectEveryWalk(
    steps.map((each) => fc.constant(each)),
    start,
    { runs: 20, length: 6 },
  );
}, 3_600_000);

async function start(): Promise<{ model: DisputeModel; real: DisputeId }> {
  const source = { type: 'card', number: '4242424242424242', expiry_month: 1, expiry_year: 2099 } as const;
  const { id } = await payments.request({ source, amount: 1040, currency: 'GBP' });
  await sandbox.clock.advance(2 * minute);
  const { data } = await disputes.list({ payment_id: id });
  const dispute = data?.[0]?.id;
  if (dispute === undefined) throw new Error('The documented payment was not disputed.');
  return { model: new DisputeModel(), real: dispute };
}
