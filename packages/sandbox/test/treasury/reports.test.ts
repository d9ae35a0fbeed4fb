import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, test } from 'vitest';
import { day, hour, platform, TreasuryHarness } from './world.js';

let harness: TreasuryHarness;
beforeEach(async () => {
  harness = await TreasuryHarness.start();
});

/** Lets the reports of the day be made. */
async function nextMorning(): Promise<void> {
  await harness.midnight();
  await harness.clock.advance(2 * hour);
}

async function listed(query: Record<string, string> = {}): Promise<any> {
  return (await harness.call('listReports', { query })).body;
}

/** The rows of the newest report of a type. */
async function rowsOf(type: string): Promise<Record<string, string>[]> {
  const report = (await listed()).data.find((candidate: any) => candidate.type === type);
  const path = { id: report.id, fileId: report.files[0].id };
  return parse((await harness.call('getReportFile', { path })).body, { columns: true });
}

describe('reports', () => {
  test('are made at two in the morning of a day on which money moved, and only then', async () => {
    await harness.captured(1000);
    await harness.midnight();
    await harness.clock.advance(2 * hour - 1);
    expect((await listed()).data).toEqual([]);
    await harness.clock.advance(1);
    const { data } = await listed();

    expect(data.map(({ type }: any) => type)).toEqual(['Balances', 'FinancialActionsByDateRange']);
    expect(data[1]).toMatchObject({
      created_on: '2026-01-06T02:00:00.000Z',
      from: '2026-01-05T00:00:00.000Z',
      to: '2026-01-06T00:00:00.000Z',
      account: { entity_id: platform },
      files: [{ filename: `financial-actions_${platform}_20260105_20260105_1.csv`, format: 'CSV' }],
    });
    expect((await harness.call('getReport', { path: { id: data[1].id } })).body).toEqual(data[1]);

    await harness.clock.advance(5 * day);
    expect((await listed()).data).toHaveLength(2);
  });

  test('are not made of days on which money only waits for a schedule', async () => {
    const seller = await harness.seller();
    const schedule = { enabled: true, threshold: 5000, recurrence: { frequency: 'daily' } };
    await harness.call('updatePayoutSchedule', { path: { id: seller }, body: { GBP: schedule } });
    await harness.captured(1000, { amount_allocations: [{ id: seller, amount: 600 }] });
    await harness.clock.advance(5 * day);
    expect((await listed()).data).toHaveLength(2);
  });

  test('tell of what was paid out by a schedule, on the day that it was', async () => {
    const seller = await harness.seller();
    const schedule = { enabled: true, recurrence: { frequency: 'daily' } };
    await harness.call('updatePayoutSchedule', { path: { id: seller }, body: { GBP: schedule } });
    await harness.captured(1000, { amount_allocations: [{ id: seller, amount: 600 }] });
    await harness.clock.advance(5 * day);

    expect((await listed()).data).toHaveLength(4);
    const [row] = await rowsOf('FinancialActionsByDateRange');
    expect(row).toMatchObject({
      'Action Type': 'Payout',
      'Sub Entity ID': seller,
      'Holding Currency Amount': '-6',
      'Payment ID': harness.events.find(({ type }) => type === 'payout_paid')?.data['payout_id'],
    });
    const [, held] = await rowsOf('Balances');
    expect(held).toMatchObject({
      'Entity ID': seller,
      'Opening Pending Balance': '6',
      'Closing Available Balance': '0',
    });
  });

  test('of financial actions have a row for each part of each action of the day', async () => {
    const id = await harness.captured(1000);
    await harness.refund(id, 250);
    await nextMorning();
    await harness.captured(7777);

    const rows = await rowsOf('FinancialActionsByDateRange');
    const told = rows.map((row) => [row['Action Type'], row['Breakdown Type'], row['Holding Currency Amount']]);
    expect(told).toEqual([
      ['Top Up', 'Top Up', '10000'],
      ['Capture', 'Capture', '10'],
      ['Capture', 'Gateway Fixed Fee', '-0.05'],
      ['Capture', 'Premium Variable Fee', '-0.15'],
      ['Partial Refund', 'Refund', '-2.5'],
      ['Partial Refund', 'Refund Fixed Fee', '-0.1'],
    ]);
    expect(rows[1]).toMatchObject({ 'Payment ID': id, 'Client Entity ID': platform, 'Sub Entity ID': '' });
  });

  test('of financial actions add up to what the balances report has gained', async () => {
    await harness.captured(1000);
    await nextMorning();
    await harness.captured(1234);
    await harness.transfer(platform, await harness.seller(), 55);
    await nextMorning();

    const actions = await rowsOf('FinancialActionsByDateRange');
    const gained = actions
      .filter((row) => row['Currency Account ID'] === 'ca_y3oqhf46pyzuxjbcn2giaqnb44')
      .reduce((sum, row) => sum + Math.round(100 * Number(row['Holding Currency Amount'])), 0);
    const [own] = await rowsOf('Balances');
    const opening = Number(own!['Opening Available Balance']) + Number(own!['Opening Pending Balance']);
    const closing = Number(own!['Closing Available Balance']) + Number(own!['Closing Pending Balance']);
    expect(gained).toBe(Math.round(100 * (closing - opening)));
    expect(own).toMatchObject({ 'Entity ID': platform, 'Holding Currency': 'GBP' });
  });

  test('keep what a reference holds, whatever its characters', async () => {
    const reference = 'say "hi", 50%; then\nleave';
    await harness.captured(1000, { reference });
    await nextMorning();
    const rows = await rowsOf('FinancialActionsByDateRange');
    expect(rows[1]).toMatchObject({ Reference: reference });
  });

  test('name the transfers of sub-entities', async () => {
    const seller = await harness.seller();
    await harness.transfer(platform, seller, 100);
    await nextMorning();
    const rows = await rowsOf('FinancialActionsByDateRange');
    expect(rows.filter((row) => row['Action Type'] === 'Transfer')).toMatchObject([
      { 'Sub Entity ID': '', 'Holding Currency Amount': '-1', Reference: 'superhero1234' },
      { 'Sub Entity ID': seller, 'Holding Currency Amount': '1', 'Breakdown Type': 'Transfer (commission)' },
    ]);
  });
});

describe('the list of reports', () => {
  beforeEach(async () => {
    for (let count = 0; count < 3; count += 1) {
      await harness.captured(1000);
      await nextMorning();
    }
  });

  const days = (list: any): string[] => list.data.map(({ from }: any) => from.slice(0, 10));

  test('is newest first, page by page', async () => {
    const first = await listed({ limit: '4' });
    expect(days(first)).toEqual(['2026-01-07', '2026-01-07', '2026-01-06', '2026-01-06']);
    const second = await listed(Object.fromEntries(new URL(first._links.next.href).searchParams));
    expect(days(second)).toEqual(['2026-01-05', '2026-01-05']);
    expect(second).toMatchObject({ count: 2, limit: 4 });
  });

  test('is between two moments', async () => {
    const query = { created_after: '2026-01-06T02:00:00Z', created_before: '2026-01-08T02:00:00Z' };
    expect(days(await listed(query))).toEqual(['2026-01-06', '2026-01-06']);
  });

  test('is of an entity, and refused for a sub-entity', async () => {
    const entity_id = await harness.seller();
    expect((await listed({ entity_id: platform })).data).toHaveLength(6);
    expect((await listed({ entity_id: 'ent_aaaaaaaaaaaaaaaaaaaaaaaaaa' })).data).toEqual([]);
    expect(await harness.call('listReports', { query: { entity_id } })).toEqual({
      status: 422,
      body: { error_type: 'invalid_request', error_codes: ['entity_id_invalid'] },
    });
  });

  test('has no report and no file by another id', async () => {
    const { data } = await listed();
    expect(await harness.call('getReport', { path: { id: 'rpt_unknown' } })).toMatchObject({ status: 404 });
    const path = { id: data[0].id, fileId: data[1].files[0].id };
    expect(await harness.call('getReportFile', { path })).toMatchObject({ status: 404 });
  });
});
