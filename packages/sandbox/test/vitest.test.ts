import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../src/index.js';
import { useSandbox } from '../src/vitest.js';
import { call, cardPayment } from './calls.js';

let last: { sandbox: Sandbox; url: string };

describe('a sandbox of the tests', () => {
  const sandbox = useSandbox({ freeze: '2026-01-31T12:00:00Z' });

  test.each(['first', 'second'])('has nothing in it at the beginning of the %s', async () => {
    expect([sandbox.events.all(), sandbox.requests.all()]).toEqual([[], []]);
    expect(sandbox.clock.now()).toEqual(new Date('2026-01-31T12:00:00Z'));
    const { body } = await call(sandbox, 'POST', '/payments', { body: cardPayment });
    await sandbox.clock.advance(1000);
    expect((await sandbox.events.next('payment_captured')).subject).toBe(body.id);
  });

  test('is the same one for all of them', () => {
    last = { sandbox, url: sandbox.url };
    expect(sandbox.requests.all()).toEqual([]);
  });
});

test('it is closed after the last of them', async () => {
  expect(last.sandbox.url).toBe(last.url);
  await expect(fetch(last.url)).rejects.toThrow('fetch failed');
});

describe('before it has started', () => {
  const sandbox = useSandbox();
  let early: unknown;
  try {
    void sandbox.url;
  } catch (error) {
    early = error;
  }

  test('it says where to use it', () => {
    expect((early as Error).message).toContain('Use it in a test or a hook');
    expect(sandbox.url).toMatch(/^http/);
  });
});
