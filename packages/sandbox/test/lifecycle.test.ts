import { connect } from 'node:net';
import { Agent, get } from 'node:http';
import { expect, test } from 'vitest';
import { PortInUseError, startSandbox } from '../src/index.js';
import { call, cardToken } from './calls.js';

const quick = 1_000;

async function expectQuickClose(sandbox: { close(): Promise<void> }): Promise<void> {
  const began = performance.now();
  await sandbox.close();
  expect(performance.now() - began).toBeLessThan(quick);
}

test('a free port of this machine is taken unless told otherwise', async () => {
  const [one, other] = await Promise.all([startSandbox(), startSandbox()]);
  try {
    expect(one.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(other.url).not.toBe(one.url);
  } finally {
    await Promise.all([one.close(), other.close()]);
  }
});

test('a taken port is an error, and leaves nothing running', async () => {
  const sandbox = await startSandbox();
  const port = Number(new URL(sandbox.url).port);
  const second = startSandbox({ port });
  await expect(second).rejects.toThrow(PortInUseError);
  await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE', port });
  await expect(second).rejects.toThrow(`Port ${port} is already in use.`);
  await sandbox.close();
});

test('close does not wait for keep-alive connections', async () => {
  const sandbox = await startSandbox();
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve) =>
    get(`${sandbox.url}/_sandbox`, { agent }, (response) => response.resume().on('end', resolve)),
  );
  await expectQuickClose(sandbox);
  agent.destroy();
});

test('close does not wait for a connection that never asked for anything', async () => {
  const sandbox = await startSandbox();
  const socket = connect(Number(new URL(sandbox.url).port), '127.0.0.1');
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('connect', resolve));
  await expectQuickClose(sandbox);
  socket.destroy();
});

test('close does not wait for a call that is delayed', async () => {
  const sandbox = await startSandbox();
  sandbox.faults.add({ kind: 'delay', delay: 60_000 });
  const waiting = call(sandbox, 'GET', '/tokens/tok_x/metadata').then(
    () => 'answered',
    () => 'cut',
  );
  await expect.poll(() => sandbox.requests.all().length).toBe(1);
  await expectQuickClose(sandbox);
  expect(await waiting).toBe('cut');
});

test('close can be called twice', async () => {
  const sandbox = await startSandbox();
  await Promise.all([sandbox.close(), sandbox.close()]);
  await expect(sandbox.close()).resolves.toBeUndefined();
});

test('after close nothing listens and no waiting work runs', async () => {
  const sandbox = await startSandbox();
  let ran = false;
  sandbox.clock.after(20, { waiting: { job: 'work', subject: '', details: [] }, run: () => void (ran = true) });
  await sandbox.close();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(ran).toBe(false);
  await expect(fetch(sandbox.url)).rejects.toThrow('fetch failed');
});

test('the same seed gives the same keys and ids, another seed gives others', async () => {
  const firstToken = async (seed: string) => {
    const sandbox = await startSandbox({ seed });
    const { credentials } = sandbox;
    const { body } = await call(sandbox, 'POST', '/tokens', { credential: credentials.publicKey, body: cardToken });
    await sandbox.close();
    return [body.token as string, credentials.secretKey, credentials.accessKey.id];
  };
  const [one, same, other] = [await firstToken('a'), await firstToken('a'), await firstToken('b')];
  expect(same).toEqual(one);
  for (const [index, value] of other.entries()) expect(value).not.toBe(one[index]);
});

test('keys have the documented forms', async () => {
  const sandbox = await startSandbox();
  const { secretKey, publicKey, accessKey } = sandbox.credentials;
  // The patterns that the official clients check.
  expect(secretKey).toMatch(/^sk_sbox_[a-z2-7]{26}[a-z2-7*#$=]$/);
  expect(publicKey).toMatch(/^pk_sbox_[a-z2-7]{26}[a-z2-7*#$=]$/);
  expect(accessKey.id).toMatch(/^ack_[a-z2-7]{26}$/);
  await sandbox.close();
});

test('keys of your own are taken', async () => {
  const sandbox = await startSandbox({ secretKey: 'sk_sbox_mine' });
  const own = await call(sandbox, 'GET', '/tokens/tok_x/metadata', { credential: 'sk_sbox_mine' });
  expect(own.status).toBe(404);
  await sandbox.close();
});
