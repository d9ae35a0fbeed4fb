import { beforeEach, describe, expect, test } from 'vitest';
import { exampleRequest } from '../payments/described.js';
import { float, platform, TreasuryHarness } from './world.js';

const unknownEntity = 'ent_aaaaaaaaaaaaaaaaaaaaaaaaaa';

let harness: TreasuryHarness;
let seller: string;
beforeEach(async () => {
  harness = await TreasuryHarness.start();
  seller = await harness.seller();
  harness.events.length = 0;
});

/** Gives the seller something to transfer. */
async function earn(amount: number): Promise<void> {
  await harness.captured(amount, { amount_allocations: [{ id: seller, amount }] });
  await harness.midnight();
  harness.events.length = 0;
}

describe('a transfer', () => {
  test('is pending, then completed, and its webhook tells so', async () => {
    const done = await harness.transfer(platform, seller, 100);

    expect(done).toMatchObject({
      status: 'completed',
      reference: 'superhero1234',
      transfer_type: 'commission',
      requested_on: '2026-01-05T12:00:02.000Z',
      source: { entity_id: platform, amount: 100, currency: 'GBP' },
      destination: { entity_id: seller },
    });
    expect(done).not.toHaveProperty('reason_codes');
    const data = { sub_entity_id: seller, reference: 'seller-1', transfer_id: done.id, status: 'completed' };
    expect(harness.events).toMatchObject([{ source: 'accounts', type: 'transfer_status_changed', data }]);
  });

  test('moves available money, at once when it is completed and not before', async () => {
    const source = { id: platform, amount: 100 };
    await harness.call('createTransfer', {
      body: { transfer_type: 'promotion', source, destination: { id: seller } },
    });
    expect(await harness.balances()).toMatchObject({ available: float });
    await harness.processed();
    expect(await harness.balances()).toMatchObject({ available: float - 100 });
    expect(await harness.balances(seller)).toMatchObject({ available: 100, pending: 0 });
  });

  test('goes from a sub-entity to its platform as well', async () => {
    await earn(500);
    const before = (await harness.balances()).available;
    expect(await harness.transfer(seller, platform, 500)).toMatchObject({ status: 'completed' });
    expect(await harness.balances(seller)).toMatchObject({ available: 0 });
    expect(await harness.balances()).toMatchObject({ available: before + 500 });
  });

  test('is in the currency that it names', async () => {
    await harness.captured(1000, { currency: 'EUR' });
    const done = await harness.transfer(platform, seller, 100, { currency: 'EUR' });
    expect(done).toMatchObject({ status: 'completed', source: { currency: 'EUR' } });
    const query = { query: 'currency:EUR' };
    expect(await harness.balances(seller, query)).toMatchObject({ available: 100 });
  });

  test('of the reference is accepted as it stands', async () => {
    const body = exampleRequest('createTransfer');
    expect(await harness.call('createTransfer', { body })).toMatchObject({ status: 201, body: { status: 'pending' } });
  });
});

describe('a transfer is rejected', () => {
  const rejection = async (source: string, destination: string, amount = 100) => {
    const done = await harness.transfer(source, destination, amount);
    expect(done.status).toBe('rejected');
    return done.reason_codes;
  };

  test('to where it comes from', async () => {
    expect(await rejection(platform, platform)).toEqual(['source_and_destination_currency_accounts_must_be_different']);
  });

  test('to a sub-entity that takes no payments', async () => {
    const path = { entityId: seller };
    await harness.call('simulateEntityStatus', { path, body: { status: 'inactive' } });
    expect(await rejection(platform, seller)).toEqual(['destination_transfers_capability_disabled']);
  });

  test('between two sub-entities', async () => {
    await earn(500);
    const other = await harness.seller('seller-2');
    expect(await rejection(seller, other)).toEqual(['transfers_between_sub_entities_not_allowed']);
  });

  test('of more than is available, whatever is pending', async () => {
    await harness.captured(500, { amount_allocations: [{ id: seller, amount: 500 }] });
    expect(await rejection(seller, platform)).toEqual(['source_insufficient_funds']);
    expect(await rejection(platform, seller, float + 1)).toEqual(['source_insufficient_funds']);
  });

  test('of money that an earlier one took', async () => {
    const body = {
      transfer_type: 'promotion',
      source: { id: platform, amount: float },
      destination: { id: seller },
    };
    const ids = [];
    for (let count = 0; count < 2; count += 1) ids.push((await harness.call('createTransfer', { body })).body.id);
    await harness.processed();
    const read = async (id: string) => (await harness.call('getTransfer', { path: { id } })).body.status;
    expect([await read(ids[0]), await read(ids[1])]).toEqual(['completed', 'rejected']);
  });

  test('from or to nobody', async () => {
    expect(await rejection(platform, unknownEntity)).toContain('destination_entity_not_found');
    expect(await rejection(unknownEntity, platform)).toEqual(['source_entity_not_found', 'source_insufficient_funds']);
    await earn(500);
    expect(await rejection(seller, unknownEntity)).toEqual(['destination_entity_not_found']);
  });

  test('without moving anything, and its webhook tells so', async () => {
    await rejection(platform, seller, float + 1);
    expect(await harness.balances()).toMatchObject({ available: float });
    expect(harness.events).toMatchObject([{ type: 'transfer_status_changed', data: { status: 'rejected' } }]);
  });
});

describe('a transfer is refused', () => {
  test.each([0, -5])('with the amount %i', async (amount) => {
    const body = { transfer_type: 'refund', source: { id: platform, amount }, destination: { id: seller } };
    expect(await harness.call('createTransfer', { body })).toEqual({
      status: 422,
      body: { error_type: 'validation_error', error_codes: ['amount_invalid'] },
    });
  });

  test('by an id that is not known', async () => {
    const path = { id: 'tra_aaaaaaaaaaaaaaaaaaaaaaaaaa' };
    expect(await harness.call('getTransfer', { path })).toMatchObject({ status: 404 });
  });
});
