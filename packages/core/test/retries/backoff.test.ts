import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { backoff, parseRetryAfter } from '../../src/retries/backoff.js';

afterEach(() => void vi.useRealTimers());

describe('the wait before a retry', () => {
  test('is a random part of a window that doubles from half a second up to eight', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (retry) => {
        const window = Math.min(8000, 500 * 2 ** (retry - 1));
        const delay = backoff(retry, undefined);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThan(window);
      }),
    );
  });

  test('uses all of the window, so that clients that failed together do not return together', () => {
    const delays = Array.from({ length: 2000 }, () => backoff(3, undefined));
    expect(Math.min(...delays)).toBeLessThan(100);
    expect(Math.max(...delays)).toBeGreaterThan(1900);
  });

  test('is what the service asks for, but never more than a minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 10 ** 9 }), (retry, asked) => {
        expect(backoff(retry, asked)).toBe(Math.min(asked, 60_000));
      }),
    );
  });
});

describe('Retry-After', () => {
  test.each([
    ['0', 0],
    ['1', 1000],
    ['120', 120_000],
    ['1.5', 1500],
    [' 3 ', 3000],
  ])('%j is read as seconds', (header, milliseconds) => {
    expect(parseRetryAfter(header)).toBe(milliseconds);
  });

  test('is read as a date, and a date in the past as now', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 21, 12) });
    expect(parseRetryAfter('Sat, 21 Nov 2026 12:00:05 GMT')).toBe(5000);
    expect(parseRetryAfter('Sat, 21 Nov 2026 11:59:00 GMT')).toBe(0);
  });

  test.each([undefined, '', 'soon', '-5', '1e3', 'in 5 minutes', '0x10', 'Infinity', 'NaN', '5 6'])(
    '%j is not understood and leaves the wait to chance, not at nought',
    (header) => {
      expect(parseRetryAfter(header)).toBeUndefined();
    },
  );
});
