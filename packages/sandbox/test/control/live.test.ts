import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { call, cardPayment } from '../calls.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

/** Follows a sandbox; each reading is one message. */
async function follow(): Promise<{ status: number; next: () => Promise<any>; close: () => void }> {
  const leaving = new AbortController();
  const response = await fetch(`${sandbox.url}/_sandbox/live`, { signal: leaving.signal });
  const parts = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<any> => {
    const [, message] = /data: (.*)\n\n/.exec(text) ?? [];
    if (message !== undefined) {
      text = text.slice(text.indexOf(message) + message.length + 2);
      return JSON.parse(message);
    }
    const { done, value } = await parts.read();
    if (done) return undefined;
    text += value;
    return next();
  };
  return { status: response.status, next, close: () => leaving.abort() };
}

test('it begins with the time, and tells of a call', async () => {
  const page = await follow();
  expect(await page.next()).toEqual({ now: expect.any(String), frozen: false });
  await call(sandbox, 'POST', '/payments', { body: cardPayment });
  expect(await page.next()).toEqual({ now: expect.any(String), frozen: false });
  page.close();
});

test('it tells of what a test does in the process of the sandbox, and of what becomes due by itself', async () => {
  await sandbox.clock.freeze();
  const page = await follow();
  const { now } = await page.next();
  await sandbox.clock.advance(60_000);
  expect(Date.parse((await page.next()).now) - Date.parse(now)).toBe(60_000);
  sandbox.clock.resume();
  expect((await page.next()).frozen).toBe(false);
  page.close();
});

test('many changes are told as one', async () => {
  const page = await follow();
  await page.next();
  for (let changes = 0; changes < 1000; changes += 1) sandbox.reset();
  await sandbox.clock.freeze();
  expect((await page.next()).frozen).toBe(true);
  page.close();
});

test('no more than 16 pages follow at once, and one that left makes room', async () => {
  const pages = await Promise.all(Array.from({ length: 16 }, follow));
  expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([200]));
  const late = await follow();
  expect(late.status).toBe(503);
  late.close();
  pages[0]?.close();
  await expect
    .poll(async () => {
      const again = await follow();
      pages.push(again);
      return again.status;
    })
    .toBe(200);
  for (const page of pages) page.close();
});

test('a sandbox that closes lets go of those who follow it', async () => {
  const page = await follow();
  await page.next();
  await sandbox.close();
  await expect(page.next()).rejects.toThrow('terminated');
});
