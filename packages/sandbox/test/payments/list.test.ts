import { expect, test } from 'vitest';
import { PaymentsHarness } from './world.js';

async function withPayments(count: number): Promise<{ sandbox: PaymentsHarness; newestFirst: string[] }> {
  const sandbox = new PaymentsHarness();
  const ids = [];
  for (let made = 0; made < count; made++) ids.push((await sandbox.request({ reference: 'ORDER-7' })).body.id);
  await sandbox.request({ reference: 'ORDER-8' });
  return { sandbox, newestFirst: ids.reverse() };
}

function idsOf(body: any): string[] {
  return body.data.map((payment: any) => payment.id);
}

test('lists the payments with a reference, newest first, ten at a time', async () => {
  const { sandbox, newestFirst } = await withPayments(12);

  const { status, body } = await sandbox.call('listPayments', { query: { reference: 'ORDER-7' } });

  expect(status).toBe(200);
  expect(body).toMatchObject({ limit: 10, skip: 0, total_count: 12 });
  expect(idsOf(body)).toEqual(newestFirst.slice(0, 10));
  expect(body.data[0]).toEqual(await sandbox.read(newestFirst[0]!));
});

test('lists a page further on', async () => {
  const { sandbox, newestFirst } = await withPayments(5);
  const query = { reference: 'ORDER-7', limit: '2', skip: '3' };

  const { body } = await sandbox.call('listPayments', { query });

  expect(body).toMatchObject({ limit: 2, skip: 3, total_count: 5 });
  expect(idsOf(body)).toEqual(newestFirst.slice(3));
});

test('lists nothing for a reference that no payment has', async () => {
  const { sandbox } = await withPayments(1);

  const { status, body } = await sandbox.call('listPayments', { query: { reference: 'ORDER' } });

  expect(status).toBe(200);
  expect(body).toEqual({ limit: 10, skip: 0, total_count: 0, data: [] });
});
