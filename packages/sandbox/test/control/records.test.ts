import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { accessToken, call, cardPayment, type Answer } from '../calls.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const look = (path = ''): Promise<Answer> => call(sandbox, 'GET', `/_sandbox/records${path}`, { credential: null });

const kinds = ['payments', 'disputes', 'customers', 'cards', 'transactions', 'entities', 'events', 'requests'];

async function pay(more: object = {}): Promise<string> {
  const { body } = await call(sandbox, 'POST', '/payments', { body: { ...cardPayment, ...more } });
  return body.id;
}

/** One record of every kind. */
async function fill(): Promise<void> {
  sandbox.addWorkflow({ url: 'http://127.0.0.1:9/', signatureKey: 'key' });
  await pay();
  await sandbox.clock.advance(5_000);
  const [payment] = (await look('/payments')).body.items;
  sandbox.raiseDispute({ payment_id: payment.id });
  const credential = await accessToken(sandbox);
  const issued = await call(sandbox, 'POST', '/issuing/cards', {
    credential,
    body: {
      type: 'virtual',
      cardholder_id: 'crh_d3ozhf43pcq2xbldn2g45qnb44',
      card_product_id: 'pro_7syjig3jq3mezlc3vjrdpfitl4',
    },
  });
  const { id, expiry_month, expiry_year } = issued.body;
  await call(sandbox, 'POST', '/issuing/simulate/authorizations', {
    credential,
    body: { card: { id, expiry_month, expiry_year }, transaction: { type: 'purchase', amount: 900, currency: 'GBP' } },
  });
  await call(sandbox, 'POST', '/accounts/entities', {
    credential,
    body: {
      reference: 'SELLER-1',
      is_draft: true,
      profile: { urls: ['https://seller.example'], mccs: ['5045'] },
      contact_details: { phone: { country_code: 'GB', number: '2079460000' } },
    },
  });
}

test('every kind is counted, listed and shown one by one', async () => {
  await fill();
  const { body: counts } = await look();
  expect(Object.keys(counts)).toEqual(kinds);
  for (const kind of kinds) {
    const { body: page } = await look(`/${kind}`);
    expect([kind, page.items.length]).toEqual([kind, counts[kind]]);
    const [summary] = page.items;
    const { status, body: detail } = await look(`/${kind}/${summary.id}`);
    expect(status).toBe(200);
    expect(detail).toMatchObject({ summary, documents: expect.any(Array), timeline: expect.any(Array) });
  }
});

test('no card number and no security code is shown anywhere', async () => {
  await fill();
  const issued = sandbox.world.collection<{ id: string; credentials: { number: string } }>('issuing_cards').newest();
  const numbers = [cardPayment.source.number, ...issued.map(({ credentials }) => credentials.number)];
  for (const kind of kinds) {
    const page = await look(`/${kind}`);
    const details = await Promise.all(page.body.items.map(({ id }: { id: string }) => look(`/${kind}/${id}`)));
    const shown = [page, ...details].map(({ text }) => text).join('\n');
    for (const number of numbers) expect(shown).not.toContain(number);
    expect(shown).not.toContain('"cvv"');
  }
});

describe('a list', () => {
  test('is newest first, in pages', async () => {
    const ids = [await pay(), await pay(), await pay()].reverse();
    const first = (await look('/payments?limit=2')).body;
    const second = (await look('/payments?limit=2&skip=2')).body;
    expect([...first.items, ...second.items].map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(first.matching).toBe(3);
  });

  test('finds what has all the words, in any of what is shown', async () => {
    await pay({ reference: 'Blue shoes' });
    const wanted = await pay({ reference: 'Red shoes' });
    const { body } = await look('/payments?q=SHOES+red');
    expect(body.items).toMatchObject([{ id: wanted, note: 'Red shoes' }]);
    expect((await look(`/payments?q=${wanted}`)).body.matching).toBe(1);
    expect((await look('/payments?q=red+boots')).body.items).toEqual([]);
  });

  test('finds an amount as it is read', async () => {
    const wanted = await pay({ amount: 123_456 });
    await pay({ amount: 1050 });
    for (const text of ['1234.56', '£1,234.56', '123456']) {
      const { body } = await look(`/payments?q=${encodeURIComponent(text)}`);
      expect([text, body.items]).toEqual([text, [expect.objectContaining({ id: wanted })]]);
    }
    expect((await look('/payments?q=234.56')).body.matching).toBe(0);
  });

  test('is filtered by status, and counts each', async () => {
    await pay({ capture: false });
    await pay({ capture: false });
    await pay({ '3ds': { enabled: true } });
    const { body } = await look('/payments?status=Authorized');
    expect(body.statuses).toEqual({ Authorized: 2, Pending: 1 });
    expect(body.items).toMatchObject([{ status: 'Authorized' }, { status: 'Authorized' }]);
  });

  test.each(['limit=0', 'limit=201', 'limit=x', 'skip=-1'])('explains %s', async (query) => {
    const { status, body } = await look(`/payments?${query}`);
    expect([status, body.message]).toEqual([400, expect.stringContaining('is a whole number from')]);
  });
});

test.each(['/nothing', '/toString', '/payments/pay_nothing'])('%s is not found', async (path) => {
  const { status, body } = await look(path);
  expect([status, body.message]).toEqual([404, expect.any(String)]);
});

describe('a payment', () => {
  const actionsOf = async (id: string) => (await look(`/payments/${id}`)).body.actions as Record<string, unknown>[];

  test('offers what the API takes in its state', async () => {
    const id = await pay({ capture: false });
    expect((await actionsOf(id)).map(({ label }) => label)).toEqual(['Capture', 'Void']);
    await call(sandbox, 'POST', `/payments/${id}/captures`, { body: { amount: 400 } });
    await sandbox.clock.advance(5_000);
    expect(await actionsOf(id)).toEqual([
      expect.objectContaining({ label: 'Refund', amount: { most: 400, currency: 'GBP' } }),
      { type: 'dispute', payment: id, amount: { most: 400, currency: 'GBP' } },
    ]);
  });

  test('offers no more of what is accepted and waits on a clock that stands, and shows it', async () => {
    await sandbox.clock.freeze();
    const id = await pay({ capture: false });
    const capture = (body: object) => call(sandbox, 'POST', `/payments/${id}/captures`, { body });
    await capture({ amount: 400, capture_type: 'NonFinal' });
    expect(await actionsOf(id)).toMatchObject([{ label: 'Capture', amount: { most: 600 } }, { label: 'Void' }]);
    await capture({ amount: 100 });
    expect(await actionsOf(id)).toEqual([]);
    const { timeline } = (await look(`/payments/${id}`)).body;
    expect(timeline.filter(({ outcome }: { outcome?: string }) => outcome === 'open')).toMatchObject([
      { title: 'Capture', amount: 400, currency: 'GBP' },
      { title: 'Capture', amount: 100, currency: 'GBP' },
    ]);
    await sandbox.clock.advance(5_000);
    expect(await actionsOf(id)).toMatchObject([{ label: 'Refund', amount: { most: 500 } }, { type: 'dispute' }]);
  });

  test('leads its payer to the 3D Secure page while that waits', async () => {
    const id = await pay({ '3ds': { enabled: true } });
    const [open] = await actionsOf(id);
    expect(open).toEqual({ type: 'open', label: 'Open the 3D Secure page', path: `/3ds/${id}` });
    expect((await fetch(`${sandbox.url}/3ds/${id}`)).status).toBe(200);
    await sandbox.clock.advance(16 * 60_000);
    expect(await actionsOf(id)).toEqual([]);
  });

  test('tells what was done and what was told, in order', async () => {
    const id = await pay();
    await sandbox.clock.advance(5_000);
    const { timeline } = (await look(`/payments/${id}`)).body;
    expect(timeline.map(({ title }: { title: string }) => title)).toEqual([
      'Authorization',
      'payment_approved',
      'Capture',
      'payment_captured',
    ]);
  });
});

test('a request waits until it is answered, and is cut when it never was', async () => {
  const statuses = async () =>
    (await look('/requests')).body.items.map(({ status }: { status: string }) => status) as string[];
  sandbox.faults.add({ kind: 'delay', delay: 200, operation: 'requestPayment' });
  sandbox.faults.add({ kind: 'reset', operation: 'requestPayment' });
  const paid = pay();
  await expect.poll(statuses).toEqual(['waiting']);
  await paid;
  expect(await statuses()).toEqual(['201']);
  await expect(pay()).rejects.toThrow('fetch failed');
  await expect.poll(statuses).toEqual(['cut', '201']);
});

test('an event shows each try to deliver it, and the next', async () => {
  sandbox.addWorkflow({ url: 'http://127.0.0.1:9/', signatureKey: 'key' });
  sandbox.world.emit({ source: 'gateway', type: 'payment_approved', subject: 'pay_x', data: {} });
  await sandbox.clock.advance(0);
  const [event] = (await look('/events')).body.items;
  expect(event).toMatchObject({ title: 'payment_approved', note: 'pay_x', status: 'pending' });
  const { timeline, actions } = (await look(`/events/${event.id}`)).body;
  expect(timeline).toMatchObject([{ outcome: 'bad' }, { title: 'Next try', outcome: 'open' }]);
  expect(actions).toEqual([{ type: 'resend', event: event.id }]);
});
