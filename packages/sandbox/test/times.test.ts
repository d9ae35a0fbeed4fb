import { expect, test } from 'vitest';
import { startSandbox } from '../src/index.js';
import { timeOf } from '../src/times.js';

test.each([
  ['2022-02-14', '2022-02-14T00:00:00.000Z'],
  ['2022-02-17T10:30:00', '2022-02-17T10:30:00.000Z'],
  ['2022-02-17T10:30:00Z', '2022-02-17T10:30:00.000Z'],
  ['2022-02-17T10:30:00+02:00', '2022-02-17T08:30:00.000Z'],
])('%s without a zone is in UTC, wherever the sandbox runs', (text, moment) => {
  expect(new Date(timeOf(text)).toISOString()).toBe(moment);
});

test('a clock is stopped at the same time wherever the sandbox runs', async () => {
  const sandbox = await startSandbox({ freeze: '2026-01-31T12:00:00' });
  expect(sandbox.clock.now().toISOString()).toBe('2026-01-31T12:00:00.000Z');
  await sandbox.clock.freeze('2026-07-31T12:00:00');
  expect(sandbox.clock.now().toISOString()).toBe('2026-07-31T12:00:00.000Z');
  await sandbox.close();
});
