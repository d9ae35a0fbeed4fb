import { describe, expect, test } from 'vitest';
import { baseUrl, card, PaymentsHarness, type Answer } from './world.js';

/** Payments under short names, all of them old enough to be found. */
const population: Record<string, object> = {
  visa: { reference: 'A-1', amount: 1000, metadata: { coupon: 'NY2018', partner: 17 } },
  mastercard: { reference: 'A-2', amount: 2000, source: card('5436031030606378'), currency: 'EUR' },
  declined: { reference: 'B-1', amount: 3000, source: card('4544249167673670'), metadata: { coupon: 'NY2019' } },
  captured: { reference: "O'Neil", amount: 4000, capture: true, customer: { email: 'o@example.com', name: 'Neil' } },
  ideal: {
    reference: 'B (2)',
    amount: 5000,
    source: { type: 'ideal' },
    success_url: 'https://shop.test',
    currency: 'EUR',
  },
};

async function populated(): Promise<{ sandbox: PaymentsHarness; ids: Record<string, string> }> {
  const sandbox = new PaymentsHarness();
  const ids: Record<string, string> = {};
  for (const [name, body] of Object.entries(population)) {
    ids[name] = (await sandbox.request({ capture: false, ...body })).body.id;
    await sandbox.processed();
  }
  return { sandbox, ids };
}

function search(sandbox: PaymentsHarness, body: object, query: Record<string, string> = {}): Promise<Answer> {
  return sandbox.call('searchPayments', { body, query });
}

/** The short names of what a query finds, newest first. */
async function found(query: string): Promise<string[]> {
  const { sandbox, ids } = await populated();
  const answer = await search(sandbox, { query });
  const names = Object.entries(ids);
  return answer.body.data.map((payment: { id: string }) => names.find(([, id]) => id === payment.id)?.[0]);
}

describe('a query finds', () => {
  test.each([
    ["reference:'A-1'", ['visa']],
    ["reference:('A-1','B-1')", ['declined', 'visa']],
    ["status:'Authorized'", ['mastercard', 'visa']],
    ["status:'captured'", ['captured']],
    ["currency:'EUR'", ['ideal', 'mastercard']],
    ['amount:3000', ['declined']],
    ['amount:(1000,2000)', ['mastercard', 'visa']],
    ['amount>3000', ['ideal', 'captured']],
    ['amount>=3000', ['ideal', 'captured', 'declined']],
    ['amount < 2000', ['visa']],
    ['amount<=2000', ['mastercard', 'visa']],
    ["scheme:'mastercard'", ['mastercard']],
    ["bin:'543603'", ['mastercard']],
    ["bin:'54360310'", ['mastercard']],
    ["last4:'7670'", []],
    ["last4:'3670'", ['declined']],
    ["issuer_country:'MU'", ['mastercard']],
    ["email:'o@example.com'", ['captured']],
    ["name:'Neil'", ['captured']],
    ["payment_method:'ideal'", ['ideal']],
    ["payment_method:'card' AND currency:'EUR'", ['mastercard']],
    ["requested_on>'2020-01-01T00:00:00Z' AND amount:1000", ['visa']],
    ["requested_on<'2020-01-01T00:00:00Z'", []],
  ])('%s', async (query, names) => {
    expect(await found(query)).toEqual(names);
  });

  test('joined clauses, AND before OR unless parentheses say otherwise', async () => {
    expect(await found("amount:1000 OR currency:'EUR' AND amount:2000")).toEqual(['mastercard', 'visa']);
    expect(await found("amount:1000 AND currency:'GBP' OR amount:2000")).toEqual(['mastercard', 'visa']);
    expect(await found("(amount:1000 OR currency:'EUR') AND amount:2000")).toEqual(['mastercard']);
  });

  test('what a clause does not, after NOT', async () => {
    expect(await found("NOT currency:'EUR'")).toEqual(['captured', 'declined', 'visa']);
    expect(await found("currency:'GBP' AND NOT (amount:1000 OR amount:3000)")).toEqual(['captured']);
  });

  test('values that hold what the language uses, escaped or in quotes', async () => {
    expect(await found(String.raw`reference:'O\'Neil'`)).toEqual(['captured']);
    expect(await found("reference:'B (2)'")).toEqual(['ideal']);
    expect(await found("reference:'A.1'")).toEqual([]);
  });

  test('metadata, with up to two wildcards', async () => {
    expect(await found("metadata.coupon:'NY2018'")).toEqual(['visa']);
    expect(await found("metadata.coupon:'NY*'")).toEqual(['declined', 'visa']);
    expect(await found("metadata.coupon:'*201*'")).toEqual(['declined', 'visa']);
    expect(await found(String.raw`metadata.coupon:'NY\*'`)).toEqual([]);
    expect(await found("metadata.partner:'17'")).toEqual(['visa']);
    expect(await found("metadata.toString:'*'")).toEqual([]);
  });

  test('a star as a star outside of metadata', async () => {
    expect(await found("reference:'A-*'")).toEqual([]);
  });

  test('the acquirer’s reference of a capture', async () => {
    const { sandbox, ids } = await populated();
    const capture = (await sandbox.actions(ids['captured']!)).find((action) => action.type === 'Capture');
    const query = `payment_arn:'${capture.processing.acquirer_reference_number}'`;

    expect((await search(sandbox, { query })).body.data).toMatchObject([{ id: ids['captured'] }]);
  });

  test('everything, when there is none', async () => {
    const { sandbox } = await populated();

    expect((await search(sandbox, {})).body.data).toHaveLength(5);
  });
});

describe('a query is refused', () => {
  test.each([
    "reference:'A-1",
    'reference',
    "reference='A-1'",
    "reference:'A-1' AND",
    "(reference:'A-1'",
    "reference:('A-1'",
    "reference:'A-1' reference:'A-2'",
    "AND reference:'A-1'",
    '%',
  ])('with 400 when it cannot be read: %s', async (query) => {
    expect((await search(new PaymentsHarness(), { query })).status).toBe(400);
  });

  test.each([
    "colour:'red'",
    "constructor:'Object'",
    'amount:many',
    "amount:''",
    "reference>'A-1'",
    "requested_on>'yesterday'",
    "metadata.coupon:'*a*b*'",
    "metadata.coupon:'a**'",
  ])('with 422 when it cannot be searched: %s', async (query) => {
    expect((await search(new PaymentsHarness(), { query })).status).toBe(422);
  });
});

describe('the period of a search', () => {
  test('leaves out what was requested before or after', async () => {
    const { sandbox, ids } = await populated();
    const [first, last] = [sandbox.record(ids['mastercard']!), sandbox.record(ids['captured']!)];
    const body = { from: first.requestedOn.toISOString(), to: last.requestedOn.toISOString() };

    expect((await search(sandbox, body)).body.data.map((payment: any) => payment.reference)).toEqual([
      "O'Neil",
      'B-1',
      'A-2',
    ]);
  });

  test.each([
    { from: '2026-01-01T00:00:00Z' },
    { to: '2026-01-01T00:00:00Z' },
    { from: '2026-01-02T00:00:00Z', to: '2026-01-01T00:00:00Z' },
  ])('has both ends, in order: %o is 422', async (body) => {
    expect((await search(new PaymentsHarness(), body)).status).toBe(422);
  });
});

describe('pages', () => {
  test('follow one another without gap or repeat, though payments are added meanwhile', async () => {
    const { sandbox } = await populated();
    const seen: string[] = [];
    let answer = await search(sandbox, { query: 'amount>1', limit: 2 });
    while (answer.body._links) {
      seen.push(...answer.body.data.map((payment: any) => payment.reference));
      await sandbox.request({});
      await sandbox.processed();
      const next = new URL(answer.body._links.next.href);
      expect(next.href).toContain(`${baseUrl}/payments/search?continuation=`);
      answer = await search(sandbox, {}, Object.fromEntries(next.searchParams));
    }
    seen.push(...answer.body.data.map((payment: any) => payment.reference));

    expect(seen).toEqual(['B (2)', "O'Neil", 'B-1', 'A-2', 'A-1']);
  });

  test('have no next link when everything was given', async () => {
    const { sandbox } = await populated();

    expect((await search(sandbox, { limit: 5 })).body).not.toHaveProperty('_links');
  });

  test('cannot be made up', async () => {
    expect((await search(new PaymentsHarness(), {}, { continuation: 'next-page' })).status).toBe(400);
  });
});

test('a payment is found only a little after it was requested', async () => {
  const sandbox = new PaymentsHarness();
  const id = await sandbox.authorized();
  const query = `id:'${id}'`;

  expect((await search(sandbox, { query })).body.data).toEqual([]);
  await sandbox.processed();
  expect((await search(sandbox, { query })).body.data).toHaveLength(1);
});

test('a result tells the card’s date as text, and the actions in full', async () => {
  const { sandbox, ids } = await populated();
  const { data } = (await search(sandbox, { query: `id:'${ids['captured']}'` })).body;

  expect(data[0]).toMatchObject({
    status: 'Captured',
    source: { expiry_month: '12', expiry_year: '2098', last4: '4242' },
    risk: { score: '0' },
    actions: [{ type: 'Capture', amount: 4000 }, { type: 'Authorization' }],
  });
});
