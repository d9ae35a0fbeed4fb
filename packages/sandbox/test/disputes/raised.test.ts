import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { referenceAccount } from '../../src/reference-account.js';
import { call } from '../calls.js';
import { cards, day, disputed, listed, minute, paid, read, told } from './api.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const sellers = ['ent_aaaaaaaaaaaaaaaaaaaaaaaaaa', 'ent_bbbbbbbbbbbbbbbbbbbbbbbbbb'];
const amount_allocations = [
  { id: referenceAccount.entity, amount: 10 },
  { id: sellers[0], amount: 700 },
  { id: sellers[1], amount: 300 },
];

describe('a test payment is disputed', () => {
  const asked = ['dispute_received', 'dispute_evidence_required'];
  const reviewed = [...asked, 'dispute_evidence_submitted'];
  const arbitrated = [...reviewed, 'dispute_arbitration_sent_to_scheme'];

  test.each([
    [cards.visa, 1040, 'evidence_required', '10.4', 'fraudulent', asked],
    [cards.visa, 1314, 'evidence_under_review', '13.1', 'product_service_not_received', reviewed],
    [cards.mastercard, 4864, 'won', '4860', 'credit_not_issued', [...reviewed, 'dispute_won']],
    [cards.amex, 4512, 'lost', '4517', 'unrecognized', [...reviewed, 'dispute_lost']],
    [cards.visa, 1043, 'canceled', '10.4', 'fraudulent', [...asked, 'dispute_canceled']],
    [
      cards.mastercard,
      4857,
      'resolved',
      '4855',
      'product_service_not_received',
      ['dispute_received', 'dispute_resolved'],
    ],
    [cards.mastercard, 4837, 'resolved', '4835', 'fraudulent', ['dispute_received', 'dispute_resolved']],
    [cards.amex, 4547, 'arbitration_under_review', '4540', 'fraudulent', arbitrated],
    [cards.visa, 1049, 'arbitration_won', '10.4', 'fraudulent', [...arbitrated, 'dispute_arbitration_won']],
    [cards.visa, 1048, 'arbitration_lost', '10.4', 'fraudulent', [...arbitrated, 'dispute_arbitration_lost']],
  ])('%s over %i: %s', async (number, amount, status, reasonCode, category, events) => {
    const source = { type: 'card', number, expiry_month: 1, expiry_year: 2099 };
    const id = await disputed(sandbox, amount, { source });
    await sandbox.clock.advance(10 * minute);

    expect(await read(sandbox, id)).toMatchObject({
      status,
      amount,
      currency: 'GBP',
      reason_code: reasonCode,
      category,
    });
    expect(told(sandbox, id)).toEqual(events);
  });

  test.each([
    [1042, 'already_refunded'],
    [1050, 'rapid_dispute_resolution'],
  ])('and resolved over %i because of %s', async (amount, reason) => {
    const id = await disputed(sandbox, amount);
    expect((await read(sandbox, id)).resolved_reason).toBe(reason);
    expect(sandbox.events.all().at(-1)?.envelope.data).toMatchObject({ resolved_reason: reason });
  });

  test('and resolved when it was refunded before', async () => {
    const payment = await paid(sandbox);
    await sandbox.clock.advance(1500);
    await call(sandbox, 'POST', `/payments/${payment}/refunds`);
    await sandbox.clock.advance(2 * minute);

    const [dispute] = (await listed(sandbox)).data;

    expect(dispute).toMatchObject({ status: 'resolved', resolved_reason: 'already_refunded', payment_id: payment });
  });

  test('with the facts of the payment, in the dispute and in its events', async () => {
    const payment = await paid(sandbox);
    await sandbox.clock.advance(minute + 1500);
    const [summary] = (await listed(sandbox)).data;
    const { body: actions } = await call(sandbox, 'GET', `/payments/${payment}/actions`);
    const [capture] = actions;
    const arn = capture.processing.acquirer_reference_number;

    expect(summary).toMatchObject({ payment_id: payment, payment_action_id: capture.id, payment_arn: arn });
    expect(summary).toMatchObject({ payment_reference: 'ORDER-1', payment_method: 'VISA' });
    const dispute = await read(sandbox, summary.id);
    expect(dispute.payment).toMatchObject({
      id: payment,
      action_id: capture.id,
      arn,
      method: 'Visa',
      has_refund: false,
    });
    const event = sandbox.events.all().at(-1)!;
    expect(event).toMatchObject({ source: 'dispute', processingChannel: dispute.payment.processing_channel_id });
    expect(event.envelope.data).toMatchObject({
      id: summary.id,
      payment_id: payment,
      payment_arn: arn,
      evidence_required_by: dispute.evidence_required_by,
    });
  });

  test('with the account, its entity, and the sub-entity with a share of the payment, if there is one', async () => {
    const whole = await disputed(sandbox);
    const mine = { client_id: referenceAccount.clientId, entity_id: referenceAccount.entity };
    const eventsAbout = (id: string) => sandbox.events.all().filter(({ subject }) => subject === id);
    for (const { envelope } of eventsAbout(whole)) {
      expect(envelope.data).toMatchObject(mine);
      expect(envelope.data).not.toHaveProperty('sub_entity_id');
    }

    const shared = await disputed(sandbox, 1310, { amount_allocations });
    for (const { envelope } of eventsAbout(shared)) {
      expect(envelope.data).toMatchObject({ ...mine, sub_entity_id: sellers[0] });
    }
    const ofSeller = { entity_id: referenceAccount.entity, sub_entity_id: sellers[0] };
    expect(await read(sandbox, shared)).toMatchObject(ofSeller);
    expect((await listed(sandbox, `?id=${shared}`)).data).toMatchObject([ofSeller]);
  });
});

describe('a payment is not disputed', () => {
  const source = { type: 'card', number: cards.visa, expiry_month: 1, expiry_year: 2099 };

  test.each([
    ['with another expiry date', { source: { ...source, expiry_month: 2 } }],
    ['with an amount of another card', { source: { ...source, number: cards.mastercard } }],
    ['with an amount that is in no table', { amount: 1041 }],
    ['without decimals', { currency: 'JPY' }],
    ['with three decimals', { currency: 'BHD' }],
    ['that is not captured', { capture: false }],
    ['that is captured too late', { capture_on: new Date(Date.now() + 6 * minute).toISOString() }],
  ])('%s', async (_, more) => {
    await paid(sandbox, 1040, more);
    await sandbox.clock.advance(20 * minute);
    expect((await listed(sandbox)).data).toEqual([]);
  });

  test('within a minute of its capture, nor twice for two captures', async () => {
    const payment = await paid(sandbox, 1040, { capture: false });
    const half = { amount: 520, capture_type: 'NonFinal' };
    await call(sandbox, 'POST', `/payments/${payment}/captures`, { body: half });
    await call(sandbox, 'POST', `/payments/${payment}/captures`, { body: { ...half, capture_type: 'Final' } });
    await sandbox.clock.advance(minute - 1000);
    expect((await listed(sandbox)).data).toEqual([]);
    await sandbox.clock.advance(minute);
    expect((await listed(sandbox)).data).toMatchObject([{ amount: 520 }]);
  });
});

test('a dispute that is left alone expires at its deadline', async () => {
  const id = await disputed(sandbox);
  const { evidence_required_by: deadline } = await read(sandbox, id);

  await sandbox.clock.advance(19 * day);
  expect((await read(sandbox, id)).status).toBe('evidence_required');
  await sandbox.clock.advance(day);

  const dispute = await read(sandbox, id);
  expect(dispute.status).toBe('expired');
  expect(dispute.evidence_required_by).toBeUndefined();
  expect(dispute.last_update).toBe(deadline);
  expect(told(sandbox, id).at(-1)).toBe('dispute_expired');
});

describe('the list', () => {
  test('pages, newest first, and repeats what was asked for', async () => {
    const older = await disputed(sandbox);
    const newer = await disputed(sandbox, 1310);

    expect(await listed(sandbox, '?limit=1&skip=1&this_channel_only=true')).toMatchObject({
      limit: 1,
      skip: 1,
      this_channel_only: true,
      total_count: 2,
      data: [{ id: older }],
    });
    expect((await listed(sandbox)).data.map(({ id }: { id: string }) => id)).toEqual([newer, older]);
  });

  test('has first what was modified last', async () => {
    const older = await disputed(sandbox);
    const newer = await disputed(sandbox, 1310);
    await call(sandbox, 'POST', `/disputes/${older}/accept`);

    const { data } = await listed(sandbox);

    expect(data).toMatchObject([{ id: older, status: 'accepted' }, { id: newer }]);
  });

  test('filters by the entity of the account, and by sub-entities with a share of the payment', async () => {
    const whole = await disputed(sandbox);
    const shared = await disputed(sandbox, 1310, { amount_allocations });
    const found = async (query: string) => (await listed(sandbox, query)).data.map(({ id }: { id: string }) => id);

    expect(await found(`?entity_ids=${referenceAccount.entity}`)).toEqual([shared, whole]);
    expect(await found(`?entity_ids=${sellers[0]}`)).toEqual([]);
    expect(await found(`?sub_entity_ids=${sellers[0]}`)).toEqual([shared]);
    expect(await found(`?sub_entity_ids=ent_cccccccccccccccccccccccccc,${sellers[1]}`)).toEqual([shared]);
    expect(await found('?sub_entity_ids=ent_cccccccccccccccccccccccccc')).toEqual([]);
  });

  test('filters', async () => {
    const waiting = await disputed(sandbox);
    const resolved = await disputed(sandbox, 1042, { reference: 'ORDER-2' });
    const summary = (await listed(sandbox, `?id=${waiting}`)).data[0];
    const later = new Date(Date.parse(summary.last_update) + 1).toISOString();
    const found = async (query: string) => (await listed(sandbox, query)).data.map(({ id }: { id: string }) => id);

    expect(await found(`?id=${waiting}`)).toEqual([waiting]);
    expect(await found('?statuses=evidence_required,won')).toEqual([waiting]);
    expect(await found('?statuses=resolved,evidence_required')).toEqual([resolved, waiting]);
    expect(await found(`?payment_id=${summary.payment_id}`)).toEqual([waiting]);
    expect(await found('?payment_reference=ORDER-2')).toEqual([resolved]);
    expect(await found(`?payment_arn=${summary.payment_arn}`)).toEqual([waiting]);
    expect(await found(`?processing_channel_ids=${summary.processing_channel}`)).toEqual([resolved, waiting]);
    expect(await found('?entity_ids=ent_aaaaaaaaaaaaaaaaaaaaaaaaaa')).toEqual([]);
    expect(await found(`?from=${later}`)).toEqual([resolved]);
    expect(await found(`?to=${summary.last_update}`)).toEqual([waiting]);
  });

  test('takes no limit beyond 250', async () => {
    const { status, body } = await call(sandbox, 'GET', '/disputes?limit=251');
    expect([status, body.error_codes]).toEqual([422, ['paging_limit_invalid']]);
  });
});
