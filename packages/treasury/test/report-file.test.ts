import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { NotFoundError } from '../src/index.js';
import { authorizedBy, connect } from './treasury-server.js';

const csv = 'Payment ID,Amount\npay_mbabizu24mvu3mela5njyhpit4,10.99\n';

test('a file of a report is asked for as CSV and read as it is', async () => {
  const { treasury, received } = await connect({ status: 200, body: csv, type: 'text/csv' });
  const file = await treasury.reports.getFile('rpt_a/b', 'file_a/b');
  expect(file.type).toBe('text/csv');
  expect(await file.text()).toBe(csv);
  expect(received).toEqual([
    {
      line: 'GET /reports/rpt_a%2Fb/files/file_a%2Fb',
      headers: expect.objectContaining({ accept: 'text/csv', authorization: authorizedBy.secretKey }),
      body: '',
    },
  ]);
});

test('a file of a report can be saved as it arrives', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cko-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { treasury } = await connect({ status: 200, body: csv, type: 'text/csv' });
  const file = await treasury.reports.getFile('rpt_1', 'file_1');
  await file.saveTo(join(folder, 'report.csv'));
  expect(readFileSync(join(folder, 'report.csv'), 'utf8')).toBe(csv);
});

test('a file that is not there is a NotFoundError, not a file', async () => {
  const { treasury } = await connect({ status: 404 });
  const error: unknown = await treasury.reports.getFile('rpt_1', 'file_1').catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(NotFoundError);
});
