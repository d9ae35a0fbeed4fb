import { describe, expect, test } from 'vitest';
import { Deadline } from '../../src/calls/deadline.js';
import { RateLimiter } from '../../src/limits/rate-limiter.js';
import { rejection } from '../things.js';

const patient = () => new Deadline(60_000, undefined);
const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The largest number of moments within a second, less what a busy machine may be late in noting the first of them. */
const mostInAnySecond = (moments: readonly number[]) =>
  Math.max(...moments.map((start) => moments.filter((moment) => moment >= start && moment < start + 900).length));

// Each of these takes a second or two of waiting.
describe.concurrent('a limiter', () => {
  test.for<[string, number, number, (call: number) => number]>([
    ['all at once', 10, 15, () => 0],
    ['in bursts', 10, 18, (call) => Math.floor(call / 6) * 200],
    ['evenly', 20, 35, (call) => call * 25],
    ['one by one', 1, 2, (call) => call * 100],
  ])('lets no more calls than its rate begin in any second when they come %s', async ([, rate, calls, arrival]) => {
    const limiter = new RateLimiter(rate);
    const begun: number[] = [];
    const call = async (number: number) => {
      await after(arrival(number));
      await limiter.take(patient());
      begun.push(performance.now());
    };
    await Promise.all(Array.from({ length: calls }, (_, number) => call(number)));
    expect(begun).toHaveLength(calls);
    expect(mostInAnySecond(begun)).toBeLessThanOrEqual(rate);
    // It holds nothing back for longer than it has to either.
    const least = Math.max(arrival(calls), Math.floor((calls - 1) / rate) * 1000);
    expect(begun.at(-1)! - begun[0]!).toBeLessThan(least + 400);
  });

  test('lets calls that wait begin in the order they came', async () => {
    const limiter = new RateLimiter(3);
    const order: number[] = [];
    const take = (number: number) => Promise.resolve(limiter.take(patient())).then(() => order.push(number));
    await Promise.all(Array.from({ length: 6 }, (_, number) => take(number)));
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('gives the place of a call that gave up waiting to the next one', async () => {
    const limiter = new RateLimiter(1);
    await limiter.take(patient());
    const startedAt = performance.now();
    const controller = new AbortController();
    const gone = Array.from({ length: 5 }, () => rejection(limiter.take(new Deadline(60_000, controller.signal))!));
    const next = limiter.take(patient());
    controller.abort();
    await Promise.all(gone);
    await next;
    expect(performance.now() - startedAt).toBeLessThan(1400);
  });
});

test('a call begins at once while there is room, without waiting for a turn of the event loop', () => {
  const limiter = new RateLimiter(2);
  expect(limiter.take(patient())).toBeUndefined();
  expect(limiter.take(patient())).toBeUndefined();
});

test('a call that comes when there is room again does not overtake one that waits', async () => {
  const limiter = new RateLimiter(1);
  await limiter.take(patient());
  const freeAt = performance.now() + 1005;
  const early = limiter.take(patient());
  await after(950);
  // With the event loop held, the time is up before anybody has been let in.
  while (performance.now() < freeAt);
  const gone = new AbortController();
  const late = limiter.take(new Deadline(60_000, gone.signal));
  expect(late).toBeInstanceOf(Promise);
  await early;
  gone.abort();
  await rejection(late!);
});
