import { describe, expect, test } from 'vitest';
import { card, channel, PaymentsHarness } from './world.js';

const source = { type: 'currency_account', id: 'ca_y3oqhf46pyzuxjbcn2giaqnb44' };
const account_holder = { type: 'individual', first_name: 'John', last_name: 'Smith' };
const bank = {
  type: 'bank_account',
  account_type: 'current',
  account_number: '55555555',
  bank_code: '202015',
  country: 'GB',
  account_holder,
};
const bankPayout = { source, destination: bank, amount: 10, reference: 'PAYOUT-1', processing_channel_id: channel };

function cardPayout(number: string): object {
  return { ...bankPayout, destination: { ...card(number), cvv: undefined, account_holder } };
}

describe('a payout to a bank account', () => {
  test('is accepted with the date it arrives, and paid a little later', async () => {
    const sandbox = new PaymentsHarness();

    const { status, body } = await sandbox.request(bankPayout);

    expect(status).toBe(202);
    expect(body).toMatchObject({
      id: expect.stringMatching(/^pay_/),
      status: 'Pending',
      reference: 'PAYOUT-1',
      instruction: { value_date: expect.stringMatching(/T00:00:00.000Z$/) },
    });
    expect((await sandbox.read(body.id)).status).toBe('Pending');
    await sandbox.processed();
    expect(await sandbox.read(body.id)).toMatchObject({
      status: 'Paid',
      source: { type: 'currency_account', id: source.id },
      destination: { type: 'bank_account', account_number: '55555555', account_holder },
    });
    expect((await sandbox.actions(body.id))[0]).toMatchObject({ type: 'Payout', amount: 10, approved: true });
    expect(sandbox.events).toMatchObject([{ source: 'gateway', type: 'payment_paid', subject: body.id }]);
    expect(sandbox.eventData('payment_paid')).toMatchObject({
      reference: 'PAYOUT-1',
      response_code: '10000',
      source: { type: 'currency_account', id: source.id },
      destination: { type: 'bank_account' },
      instruction: body.instruction,
    });
  });

  test('is declined with the code that its metadata asks for', async () => {
    const sandbox = new PaymentsHarness();
    const { body } = await sandbox.request({ ...bankPayout, metadata: { sandbox_payout: '50402' } });
    await sandbox.processed();

    expect((await sandbox.read(body.id)).status).toBe('Declined');
    expect(sandbox.eventData('payment_declined').response_code).toBe('50402');
  });

  test.each([
    ['50280', 'Insufficient funds'],
    ['30033', 'Expired card - Pick up'],
  ])('may be declined with any documented code, such as %s', async (code, summary) => {
    const sandbox = new PaymentsHarness();
    const { body } = await sandbox.request({ ...bankPayout, metadata: { sandbox_payout: code } });
    await sandbox.processed();
    expect((await sandbox.actions(body.id))[0]).toMatchObject({ response_code: code, response_summary: summary });
  });

  test('comes back after it was paid, when its metadata asks for it', async () => {
    const sandbox = new PaymentsHarness();
    const { body } = await sandbox.request({ ...bankPayout, metadata: { sandbox_payout: 'returned' } });
    await sandbox.processed();
    await sandbox.processed();

    expect((await sandbox.read(body.id)).status).toBe('Returned');
    expect((await sandbox.actions(body.id)).map((action) => action.type)).toEqual(['Return', 'Payout']);
    expect(sandbox.eventTypes()).toEqual(['payment_paid', 'payment_returned']);
  });

  test('takes its amount from the source, where it is told in the currency of the account', async () => {
    const sandbox = new PaymentsHarness();
    const { body } = await sandbox.request({ ...bankPayout, amount: undefined, source: { ...source, amount: 25 } });

    expect((await sandbox.read(body.id)).amount).toBe(25);
  });

  test.each([
    { what: 'an amount', body: { amount: undefined }, code: 'amount_invalid' },
    { what: 'a destination', body: { destination: undefined }, code: 'source_or_destination_required' },
  ])('without $what is refused', async ({ body, code }) => {
    const answer = await new PaymentsHarness().request({ ...bankPayout, ...body });

    expect(answer).toEqual({ status: 422, body: { error_codes: [code] } });
  });

  test('from an entity is accepted', async () => {
    const sandbox = new PaymentsHarness();
    const entity = { type: 'entity', id: 'ent_w4jelhppmfiufdnatam37wrfc4' };

    const { status, body } = await sandbox.request({ ...bankPayout, source: entity });

    expect(status).toBe(202);
    expect(await sandbox.read(body.id)).not.toHaveProperty('source');
  });
});

describe('a payout to a card', () => {
  test.each([
    { number: '4024764449971519', status: 'Paid', event: 'payment_approved', code: '10000' },
    { number: '4558473893020179', status: 'Declined', event: 'payment_declined', code: '20005' },
    { number: '4610174464118832', status: 'Declined', event: 'payment_declined', code: '20057' },
  ])('$number ends $status, told by the source card_payout', async ({ number, status, event, code }) => {
    const sandbox = new PaymentsHarness();

    const answer = await sandbox.request({ ...cardPayout(number), customer: { email: 'person@example.com' } });
    await sandbox.processed();

    expect(answer.status).toBe(202);
    expect(await sandbox.read(answer.body.id)).toMatchObject({
      status,
      destination: { type: 'card', last4: number.slice(-4), account_holder },
    });
    expect(sandbox.events).toMatchObject([{ source: 'card_payout', type: event }]);
    expect(sandbox.eventData(event)).toMatchObject({
      response_code: code,
      customer: { id: expect.stringMatching(/^cus_/), email: 'person@example.com' },
      destination: { last_4: number.slice(-4), scheme: 'VISA' },
    });
  });

  test.each([undefined, null, 'person', { email: 7 }])('with %j for a customer has none', async (customer) => {
    const sandbox = new PaymentsHarness();

    const answer = await sandbox.request({ ...cardPayout('4024764449971519'), customer });
    await sandbox.processed();

    expect(answer.status).toBe(202);
    expect(sandbox.eventData('payment_approved')).not.toHaveProperty('customer');
  });
});

describe('an unreferenced refund', () => {
  const refund = { ...cardPayout('4242424242424242'), payment_type: 'UnreferencedRefund' };

  test('is accepted, and refunded a little later', async () => {
    const sandbox = new PaymentsHarness();

    const { status, body } = await sandbox.request(refund);
    await sandbox.processed();

    expect(status).toBe(202);
    expect(body.status).toBe('Pending');
    expect(await sandbox.read(body.id)).toMatchObject({ status: 'Refunded', destination: { last4: '4242' } });
    expect((await sandbox.actions(body.id))[0]).toMatchObject({ type: 'Refund', amount: 10 });
    expect(sandbox.eventTypes()).toEqual(['payment_refunded']);
  });

  test('goes to cards only', async () => {
    const answer = await new PaymentsHarness().request({ ...refund, destination: bank });

    expect(answer.body.error_codes).toEqual(['payment_method_not_supported']);
  });
});
