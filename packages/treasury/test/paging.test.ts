import { expect, test } from 'vitest';
import { connect } from './treasury-server.js';

const page = (ids: string[], next?: string) => ({
  status: 200,
  body: { data: ids.map((id) => ({ id })), _links: { ...(next && { next: { href: next } }) } },
});

test('reports are listed to the last page, each time under the filters of the first', async () => {
  const next = 'https://api.checkout.com/reports?pagination_token=second&entity_id=ent_1&limit=2';
  const { treasury, received } = await connect(page(['rpt_1', 'rpt_2'], next), page(['rpt_3']));
  const ids: unknown[] = [];
  for await (const { id } of treasury.reports.list({ entity_id: 'ent_1', limit: 2 })) ids.push(id);
  expect(ids).toEqual(['rpt_1', 'rpt_2', 'rpt_3']);
  expect(received.map(({ line }) => queryOf(line))).toEqual([
    { entity_id: 'ent_1', limit: '2' },
    { entity_id: 'ent_1', limit: '2', pagination_token: 'second' },
  ]);
});

test('financial actions are listed to the last page', async () => {
  const next = 'https://api.checkout.com/financial-actions?payment_id=pay_1&pagination_token=second';
  const { treasury, received } = await connect(page(['1'], next), page(['2']));
  const pages: number[] = [];
  for await (const { data } of treasury.financialActions.list({ payment_id: 'pay_1' }).pages()) pages.push(data.length);
  expect(pages).toEqual([1, 1]);
  expect(received.map(({ line }) => queryOf(line))).toEqual([
    { payment_id: 'pay_1' },
    { payment_id: 'pay_1', pagination_token: 'second' },
  ]);
});

function queryOf(line: string): object {
  return Object.fromEntries(new URL(line.slice('GET '.length), 'http://localhost').searchParams);
}
