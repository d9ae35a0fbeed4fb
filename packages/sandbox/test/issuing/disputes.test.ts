import { describe, expect, test } from 'vitest';
import { day, IssuingHarness, processingDelay, unknown } from './world.js';

/** A dispute about a new transaction, and what can be done with it. */
class Disputed {
  readonly sandbox = new IssuingHarness();
  id = '';
  transactionId = '';

  static async about(request: object = {}): Promise<Disputed> {
    const disputed = new Disputed();
    disputed.transactionId = await disputed.sandbox.cleared();
    const { status, body } = await disputed.raise(request);
    expect(status).toBe(201);
    expect(body.status).toBe('created');
    disputed.id = body.id;
    return disputed;
  }

  raise(request: object = {}): Promise<{ status: number; body: any }> {
    const body = { transaction_id: this.transactionId, reason: '4853', ...request };
    return this.sandbox.call('createIssuingDispute', { body });
  }

  async act(operation: string, body?: object): Promise<number> {
    return (await this.sandbox.call(operation, { path: { disputeId: this.id }, body })).status;
  }

  async read(): Promise<any> {
    return (await this.sandbox.call('getIssuingDispute', { path: { disputeId: this.id } })).body;
  }

  /** Lets some steps pass and tells where the dispute has come to. */
  async after(steps: number): Promise<string> {
    await this.sandbox.clock.advance(steps * processingDelay);
    const { status, status_reason } = await this.read();
    return status_reason === undefined ? status : `${status} ${status_reason}`;
  }
}

const rejected = { justification: 'sandbox_dispute:rejected' };
const insufficient = { justification: 'sandbox_dispute:insufficient' };

describe('a dispute', () => {
  test('goes to the scheme by itself, and is won when the merchant gives in', async () => {
    const disputed = await Disputed.about({ justification: 'Goods did not arrive' });
    expect(await disputed.after(1)).toBe('processing chargeback_pending');
    expect(await disputed.after(1)).toBe('processing chargeback_processed');
    expect(await disputed.after(1)).toBe('won chargeback_response_accepted');
    expect((await disputed.read()).chargeback).toMatchObject({
      reason: '4853',
      amount: { amount: 6540, currency: 'GBP' },
      justification: 'Goods did not arrive',
    });
    expect((await disputed.sandbox.transaction(disputed.transactionId)).status).toBe('disputed');
  });

  test('waits for submit when it is not ready, and takes last changes', async () => {
    const disputed = await Disputed.about({ is_ready_for_submission: false });
    expect(await disputed.after(5)).toBe('created');
    expect(await disputed.act('submitIssuingDispute', { amount: 5000, reason: '4855' })).toBe(200);
    expect(await disputed.after(1)).toBe('processing chargeback_processed');
    expect(await disputed.read()).toMatchObject({ reason: '4855', disputed_amount: { amount: 5000 } });
    expect(await disputed.act('submitIssuingDispute')).toBe(422);
  });

  test('that wants other evidence is amended and goes on', async () => {
    const disputed = await Disputed.about(insufficient);
    expect(await disputed.after(2)).toBe('action_required chargeback_evidence_invalid_or_insufficient');
    expect((await disputed.read()).action_details.instructions).not.toBe('');
    const evidence = [{ name: 'receipt.pdf', content: 'JVBERi0=', description: 'Receipt' }];
    expect(await disputed.act('amendIssuingDispute', { evidence })).toBe(200);
    expect((await disputed.read()).chargeback.evidence).toMatchObject([{ description: 'Receipt' }]);
    expect(await disputed.after(2)).toBe('won chargeback_response_accepted');
    expect(await disputed.act('amendIssuingDispute', {})).toBe(422);
  });

  test('that is rejected goes to pre-arbitration, and from there to arbitration, where the scheme decides', async () => {
    const disputed = await Disputed.about(rejected);
    expect(await disputed.act('escalateIssuingDispute', rejected)).toBe(422);
    expect(await disputed.after(3)).toBe('action_required chargeback_rejected');
    expect(await disputed.act('amendIssuingDispute', {})).toBe(422);
    expect(await disputed.act('escalateIssuingDispute', { ...rejected, amount: 6000 })).toBe(202);
    expect(await disputed.after(0)).toBe('processing prearbitration_pending');
    expect(await disputed.after(2)).toBe('action_required prearbitration_rejected');
    expect(await disputed.act('escalateIssuingDispute', { justification: 'Once more' })).toBe(202);
    expect(await disputed.after(1)).toBe('processing arbitration_processed');
    expect(await disputed.after(1)).toBe('won arbitration_processed');
    expect(await disputed.read()).toMatchObject({
      chargeback: { amount: { amount: 6540 } },
      representment: { amount: { amount: 6540 } },
      pre_arbitration: { amount: { amount: 6000 } },
      arbitration: { amount: { amount: 6000 }, justification: 'Once more' },
    });
  });

  test('is lost when the scheme decides so', async () => {
    const disputed = await Disputed.about(rejected);
    await disputed.after(3);
    await disputed.act('escalateIssuingDispute', rejected);
    await disputed.after(2);
    await disputed.act('escalateIssuingDispute', rejected);
    expect(await disputed.after(2)).toBe('lost arbitration_processed');
    expect(await disputed.act('escalateIssuingDispute', rejected)).toBe(422);
  });

  test('expires when nothing is done about it', async () => {
    const disputed = await Disputed.about(rejected);
    await disputed.after(3);
    await disputed.sandbox.clock.advance(31 * day);
    expect(await disputed.after(0)).toBe('lost expired');
  });

  test.each([
    { steps: 0, left: 'canceled' },
    { steps: 1, left: 'canceled chargeback_reversed' },
    { steps: 2, left: 'canceled chargeback_reversed' },
  ])('can be canceled $steps steps after it was raised', async ({ steps, left }) => {
    const disputed = await Disputed.about();
    await disputed.after(steps);
    expect(await disputed.act('cancelIssuingDispute')).toBe(202);
    expect(await disputed.after(5)).toBe(left);
    expect((await disputed.sandbox.transaction(disputed.transactionId)).status).toBe('cleared');
    expect((await disputed.raise()).status).toBe(201);
  });

  test('cannot be canceled once the merchant answered', async () => {
    const disputed = await Disputed.about();
    await disputed.after(3);
    expect(await disputed.act('cancelIssuingDispute')).toBe(422);
  });

  test('raised again is the one that there is', async () => {
    const disputed = await Disputed.about();
    const again = await disputed.raise();
    expect([again.status, again.body.id]).toEqual([200, disputed.id]);
  });

  test('is about a transaction that was cleared and not refunded, and no more than that', async () => {
    const sandbox = new IssuingHarness();
    const authorized = await sandbox.authorize(await sandbox.card());
    const refunded = await sandbox.cleared();
    await sandbox.simulate('simulateRefund', refunded);
    const raise = async (transaction_id: string, more: object = {}) => {
      const { status, body } = await sandbox.call('createIssuingDispute', {
        body: { transaction_id, reason: '4853', ...more },
      });
      return [status, ...(body.error_codes ?? [])];
    };

    expect(await raise(authorized.id)).toEqual([422, 'transaction_not_cleared']);
    expect(await raise(refunded)).toEqual([422, 'transaction_refunded']);
    expect(await raise(`trx_${unknown}`)).toEqual([422, 'transaction_id_invalid']);
    const cleared = await sandbox.cleared();
    expect(await raise(cleared, { amount: 6541 })).toEqual([422, 'amount_invalid']);
    const presentment_message_id = `msg_${unknown}`;
    expect(await raise(cleared, { presentment_message_id })).toEqual([422, 'presentment_message_id_invalid']);
    expect((await sandbox.transaction(cleared)).status).toBe('cleared');
  });
});

test.each([
  'getIssuingDispute',
  'submitIssuingDispute',
  'amendIssuingDispute',
  'cancelIssuingDispute',
  'escalateIssuingDispute',
])('%s answers 404 for a dispute that does not exist', async (operation) => {
  const path = { disputeId: `idsp_${unknown}` };
  expect((await new IssuingHarness().call(operation, { path, body: rejected })).status).toBe(404);
});
