import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SandboxClock } from '../src/clock.js';
import { startSandbox } from '../src/index.js';

const noon = '2026-01-31T12:00:00.000Z';

let clock: SandboxClock;
beforeEach(() => {
  clock = new SandboxClock(new Date(noon));
});
afterEach(() => clock.stop());

const task = { waiting: { job: 'work', subject: '', details: [] }, run: () => {} };

/** Nothing of it has happened: neither has time moved nor is the clock left stopped or in the middle of a move. */
async function expectAsBefore(): Promise<void> {
  expect(clock.now().toISOString()).toBe(noon);
  await clock.advance(1000);
  expect(clock.now().toISOString()).toBe('2026-01-31T12:00:01.000Z');
}

test.each([Number.NaN, -1, 1e15, 1e20, 8_640_000_000_000_000, Number.POSITIVE_INFINITY])(
  'a clock is not moved by %s milliseconds, and stays as it was',
  async (milliseconds) => {
    await expect(clock.advance(milliseconds)).rejects.toThrow(RangeError);
    await expectAsBefore();
  },
);

test.each([
  '+275760-09-13T00:00:00.000Z',
  '+010000-01-01T00:00:00.000Z',
  '9999-12-31T23:59:59-14:00',
  '1969-12-31T23:59:59.999Z',
  '-000001-01-01T00:00:00.000Z',
  '2026-02-30T00:00:00Z',
  '2026-13-01',
  '1',
  '',
  new Date(8_640_000_000_000_000),
  new Date(Number.NaN),
])('a clock is not stopped at %s, and stays as it was', async (time) => {
  await expect(clock.freeze(time)).rejects.toThrow(RangeError);
  await expectAsBefore();
});

test.each(['1970-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])('a clock can be stopped at %s', async (time) => {
  await clock.freeze(time);
  expect(clock.now().toISOString()).toBe(time);
});

test.each([
  ['2026-02-28', '2026-02-28T00:00:00.000Z'],
  ['2026-02-28T12:00Z', '2026-02-28T12:00:00.000Z'],
  ['2026-02-28T12:00:00.5+01:00', '2026-02-28T11:00:00.500Z'],
])('%s is a time to stop at', async (time, expected) => {
  await clock.freeze(time);
  expect(clock.now().toISOString()).toBe(expected);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e20])('nothing is made to wait for %s milliseconds', async (wait) => {
  expect(() => clock.after(wait, task)).toThrow(RangeError);
  expect(clock.save().waiting).toEqual([]);
});

describe('a clock at the end of its years', () => {
  test('runs on, waits for what is under way, and can still be moved back', async () => {
    await clock.freeze('9999-12-31T23:59:59.999Z');
    clock.resume();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(clock.advance(0)).resolves.toBeUndefined();
    await clock.freeze(noon);
    expect(clock.now().toISOString()).toBe(noon);
  });

  test('leaves a snapshot that can be restored, with what is due later', async () => {
    const sandbox = await startSandbox({ freeze: '9999-12-31T23:59:59.999Z' });
    try {
      const waiting = { job: 'treasury.release_reserve', subject: '', details: [] };
      sandbox.clock.after(365 * 24 * 60 * 60_000, { waiting, run: () => {} });
      sandbox.clock.resume();
      await new Promise((resolve) => setTimeout(resolve, 20));
      const snapshot = sandbox.snapshot();
      expect([snapshot.clock.now, snapshot.clock.waiting[0]?.due]).toEqual(
        Array(2).fill(expect.stringMatching(/^\+010000-/)),
      );
      expect(() => sandbox.restore(snapshot)).not.toThrow();
    } finally {
      await sandbox.close();
    }
  });
});
