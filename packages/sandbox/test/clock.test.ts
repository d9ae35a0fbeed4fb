import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { SandboxClock } from '../src/clock.js';

let clock: SandboxClock;
beforeEach(() => {
  clock = new SandboxClock();
});
afterEach(() => clock.stop());

/** Has work done later; what the work is called is of no matter here. */
const after = (milliseconds: number, run: () => void | Promise<void>) =>
  clock.after(milliseconds, { waiting: { job: 'work', subject: '', details: [] }, run });

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('it runs with real time', async () => {
  const before = clock.now().getTime();
  await pause(30);
  expect(clock.now().getTime() - before).toBeGreaterThanOrEqual(29);
});

test('a task runs by waiting', async () => {
  const done = new Promise<string>((resolve) => after(20, () => resolve('done')));
  expect(await done).toBe('done');
});

test('a task runs when time is moved past it, and not before', async () => {
  let runs = 0;
  after(60_000, () => void runs++);
  await clock.advance(59_000);
  expect(runs).toBe(0);
  await clock.advance(1_001);
  expect(runs).toBe(1);
});

test('tasks run in the order they are due, each at its own time', async () => {
  const start = clock.now().getTime();
  const seen: [string, number][] = [];
  const note = (name: string) => () => void seen.push([name, Math.floor((clock.now().getTime() - start) / 1000)]);
  after(30_000, note('third'));
  after(10_000, note('first'));
  after(10_000, note('second'));
  await clock.advance(40_000);
  expect(seen).toEqual([
    ['first', 10],
    ['second', 10],
    ['third', 30],
  ]);
});

test('a task that a task asks for runs in the same move when it falls into it', async () => {
  let runs = 0;
  const again = () => {
    runs++;
    after(60_000, again);
  };
  after(60_000, again);
  await clock.advance(10 * 60_000);
  expect(runs).toBe(10);
});

test('a move waits for asynchronous work that a task began', async () => {
  let done = false;
  after(1_000, async () => {
    await pause(30);
    done = true;
  });
  await clock.advance(2_000);
  expect(done).toBe(true);
});

test('a move waits for asynchronous work that was under way', async () => {
  let done = false;
  after(0, async () => {
    await pause(60);
    done = true;
  });
  await pause(20);
  await clock.advance(0);
  expect(done).toBe(true);
});

test('moves take turns', async () => {
  const start = clock.now().getTime();
  await Promise.all([clock.advance(60_000), clock.advance(60_000)]);
  expect(clock.now().getTime() - start).toBeGreaterThanOrEqual(120_000);
});

test('time does not go back', async () => {
  await expect(clock.advance(-1)).rejects.toThrow(RangeError);
});

test('time does not go on to where there are no dates', async () => {
  await expect(clock.advance(Number.MAX_SAFE_INTEGER)).rejects.toThrow(RangeError);
  expect(() => clock.now().toISOString()).not.toThrow();
});

describe('a task that fails', () => {
  const failing = {
    'at once': () => {
      throw new Error('broken');
    },
    'in the end': () => pause(1).then(() => Promise.reject(new Error('broken'))),
  };

  test.each(Object.entries(failing))('%s fails the move that ran it, which runs all the rest', async (_, fail) => {
    const printed = printedErrors();
    let ran = 0;
    after(1_000, fail);
    after(1_000, () => void ran++);
    after(2_000, () => void ran++);
    const start = clock.now().getTime();
    await expect(clock.advance(3_000)).rejects.toThrow('broken');
    expect(ran).toBe(2);
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(start + 3_000);
    expect(printed()).toEqual(['broken']);
    await clock.advance(1_000);
  });

  test.each(Object.entries(failing))('%s by waiting is printed, and keeps no other from running', async (_, fail) => {
    const printed = printedErrors();
    after(10, fail);
    after(10, fail);
    expect(await new Promise((resolve) => after(10, () => resolve('done')))).toBe('done');
    expect(await new Promise((resolve) => after(30, () => resolve('later')))).toBe('later');
    expect(printed()).toEqual(['broken', 'broken']);
    await expect(clock.advance(0)).resolves.toBeUndefined();
  });
});

/** Keeps the output of a test clean; answers the messages of the errors that would be printed. */
function printedErrors(): () => string[] {
  const print = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => print.mockRestore());
  return () => print.mock.calls.map(([error]) => (error as Error).message);
}

test('a reset forgets what is waiting and goes back to real time', async () => {
  let ran = false;
  after(1_000, () => void (ran = true));
  await clock.advance(500);
  clock.reset();
  expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(50);
  await clock.advance(5_000);
  expect(ran).toBe(false);
});

test('a reset ends a move that is under way', async () => {
  let ran = false;
  after(1_000, () => pause(30).then(() => undefined));
  const move = clock.advance(60_000);
  await pause(10);
  clock.reset();
  after(5_000, () => void (ran = true));
  await move;
  expect(ran).toBe(false);
  expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(50);
});

test('a wait longer than a timer can hold does not run early', async () => {
  let ran = false;
  after(40 * 24 * 60 * 60 * 1000, () => void (ran = true));
  await pause(30);
  expect(ran).toBe(false);
});

describe('a clock that was stopped', () => {
  test('stands, and nothing becomes due by waiting', async () => {
    let ran = false;
    after(20, () => void (ran = true));
    await clock.freeze();
    const stopped = clock.now();
    await pause(60);
    expect([clock.now(), ran, clock.frozen]).toEqual([stopped, false, true]);
  });

  test('does what is due at once', async () => {
    await clock.freeze();
    const done = new Promise<string>((resolve) => after(0, () => resolve('done')));
    expect(await done).toBe('done');
  });

  test('is moved by exactly as much as was asked for, and stands again', async () => {
    await clock.freeze('2026-01-31T12:00:00Z');
    let ran = false;
    after(60_000, () => void (ran = true));
    await clock.advance(60_000);
    await pause(20);
    expect([clock.now().toISOString(), ran]).toEqual(['2026-01-31T12:01:00.000Z', true]);
  });

  test('at a later time has done what became due on the way', async () => {
    let at: Date | undefined;
    after(60_000, () => void (at = clock.now()));
    const later = new Date(clock.now().getTime() + 3_600_000);
    await clock.freeze(later);
    expect(at?.getTime()).toBeLessThan(later.getTime());
    expect(clock.now()).toEqual(later);
  });

  test('runs on from where it stood', async () => {
    await clock.freeze('2026-01-31T12:00:00Z');
    const done = new Promise<string>((resolve) => after(20, () => resolve('done')));
    clock.resume();
    expect(await done).toBe('done');
    expect(clock.frozen).toBe(false);
    expect(clock.now().getTime() - Date.parse('2026-01-31T12:00:00Z')).toBeLessThan(5_000);
  });

  test('is stopped at a time only', async () => {
    await expect(clock.freeze('noon')).rejects.toThrow(RangeError);
  });

  test('stands from the start, and after a reset where it started', async () => {
    const start = new Date('2026-01-31T12:00:00Z');
    const started = new SandboxClock(start);
    await started.advance(60_000);
    started.reset();
    await pause(10);
    expect(started.now()).toEqual(start);
  });
});
