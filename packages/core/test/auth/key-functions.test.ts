import { describe, expect, test, vi } from 'vitest';
import { AuthenticationError, ConfigurationError, type CredentialContext } from '../../src/index.js';
import { inTurn, json, plain } from '../servers/answers.js';
import { serve } from '../servers/http-server.js';
import { onlyUnder } from '../servers/token-answers.js';
import { publicKey, rejection, secretKey, things } from '../things.js';

const old = 'sk_sbox_oldoldoldoldoldoldoldoldol';
const get = { path: { id: 'a' } };
const soon = { 'retry-after': '0' };

const bearers = (server: { received: { headers: { authorization?: string } }[] }) =>
  server.received.map(({ headers }) => headers.authorization?.replace('Bearer ', ''));

test('a function that gives the key is asked for every call and every attempt, so that keys rotate', async () => {
  const server = await serve(inTurn(json(200, {}), plain(503, '', soon), json(200, {})));
  const given = [`${secretKey}1`, `${secretKey}2`, `${secretKey}3`];
  const source = vi.fn(() => given.shift() ?? '');
  const api = things({ secretKey: source, baseUrl: server.url });
  await api.call('getThing', get);
  await api.call('getThing', get);
  expect(bearers(server)).toEqual([`${secretKey}1`, `${secretKey}2`, `${secretKey}3`]);
  expect(source.mock.calls).toEqual([[{}], [{}], [{}]]);
});

describe('after a 401 the function is told which key was refused, and', () => {
  test('the call is tried once more under the key it gives then', async () => {
    const server = await serve(onlyUnder(() => [secretKey], json(200, { id: 'a' })));
    const source = vi.fn(async ({ rejected }: CredentialContext) => (rejected === old ? secretKey : old));
    await expect(things({ secretKey: source, baseUrl: server.url }).call('getThing', get)).resolves.toEqual({
      id: 'a',
    });
    expect(bearers(server)).toEqual([old, secretKey]);
    expect(source.mock.calls).toEqual([[{}], [{ rejected: old }]]);
  });

  test('a write without idempotency key is tried again too: a refused credential did nothing', async () => {
    const server = await serve(onlyUnder(() => [secretKey], json(200, {})));
    const source = ({ rejected }: CredentialContext) => (rejected === undefined ? old : secretKey);
    await things({ secretKey: source, baseUrl: server.url }).call('renameThing', { ...get, body: {} });
    expect(bearers(server)).toEqual([old, secretKey]);
  });

  test('the error says so when the next key is refused as well: there is no third try', async () => {
    const server = await serve(plain(401));
    const keys = [old, secretKey, 'sk_sbox_third'];
    const error = await rejection(
      things({ secretKey: () => keys.shift() ?? '', baseUrl: server.url }).call('getThing', get),
    );
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ attempts: 2, outcome: 'none' });
    expect(bearers(server)).toEqual([old, secretKey]);
  });

  test('the call is not tried again when it gives the refused key once more', async () => {
    const server = await serve(plain(401));
    const error = await rejection(things({ secretKey: () => old, baseUrl: server.url }).call('getThing', get));
    expect(error).toMatchObject({ name: 'AuthenticationError', attempts: 1 });
    expect(server.received).toHaveLength(1);
  });
});

test('a fixed key that is refused is not tried again', async () => {
  const server = await serve(plain(401));
  const error = await rejection(things({ baseUrl: server.url }).call('getThing', get));
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toMatchObject({
    attempts: 1,
    message: expect.stringContaining('takes a secret key (secretKey or CKO_SECRET_KEY), or an access key'),
  });
  expect(server.received).toHaveLength(1);
});

test('a retry after another fault uses the key that replaced a refused one', async () => {
  const server = await serve(inTurn(plain(401), plain(503, '', soon), json(200, {})));
  let current = old;
  const source = ({ rejected }: CredentialContext) => (current = rejected === undefined ? current : secretKey);
  await things({ secretKey: source, baseUrl: server.url }).call('getThing', get);
  expect(bearers(server)).toEqual([old, secretKey, secretKey]);
});

describe('what a function gives is checked like a fixed key, and never shown:', () => {
  test.each([
    ['a public key', publicKey, 'is not a secret key'],
    ['a production key', 'sk_m73dzbpy7cf3gfd46xr4yj5xo4e', 'is a production key'],
    ['a key with a line break', `${secretKey}\n`, 'holds a space, a line break'],
    ['nothing', undefined as unknown as string, 'is empty'],
  ])('%s', async (_, key, message) => {
    const server = await serve(json(200, {}));
    const error = await rejection(things({ secretKey: () => key, baseUrl: server.url }).call('getThing', get));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).not.toContain('m73dzbpy');
    expect(server.received).toEqual([]);
  });
});

test('a function that fails ends the call with its kind of error, and the next call asks it again', async () => {
  const server = await serve(json(200, { id: 'a' }));
  const source = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(Object.assign(new Error('denied'), { name: 'AccessDeniedException' }))
    .mockResolvedValue(secretKey);
  const api = things({ secretKey: source, baseUrl: server.url });
  const error = await rejection(api.call('getThing', get));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect((error as Error).message).toContain('AccessDeniedException');
  await expect(api.call('getThing', get)).resolves.toEqual({ id: 'a' });
});

test('when the next key cannot be had, the call does not forget that an earlier try may have taken effect', async () => {
  const server = await serve(inTurn(plain(502, '', soon), plain(401)));
  const source = ({ rejected }: CredentialContext) => {
    if (rejected !== undefined) throw new Error('unreachable');
    return secretKey;
  };
  const error = await rejection(things({ secretKey: source, baseUrl: server.url }).call('makeThing', {}));
  const [sent] = server.received;
  expect(error).toMatchObject({
    attempts: 2,
    outcome: 'unknown',
    idempotencyKey: sent?.headers['cko-idempotency-key'],
  });
});
