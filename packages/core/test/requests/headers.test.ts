import { describe, expect, test } from 'vitest';
import { InvalidArgumentError } from '../../src/index.js';
import { inTurn, json, plain } from '../servers/answers.js';
import { serve } from '../servers/http-server.js';
import { rejection, things } from '../things.js';

test('headers of a single call are sent on every attempt, and replace those of core whatever their case', async () => {
  const server = await serve(inTurn(plain(503, '', { 'retry-after': '0' }), json(201, {})));
  const headers = { 'X-Trace': 'trace-1', ACCEPT: 'application/vnd.example+json', 'If-Match': '"1"' };
  await things({ baseUrl: server.url }).call('makeThing', {}, { headers });
  for (const request of server.received) {
    expect(request.headers).toMatchObject({
      'x-trace': 'trace-1',
      accept: 'application/vnd.example+json',
      'if-match': '"1"',
    });
  }
  expect(server.received).toHaveLength(2);
});

test('headers of an operation are sent unless the call has others, whatever their case', async () => {
  const server = await serve(json(200, {}));
  const api = things({ baseUrl: server.url, secretKey: undefined });
  const options = { sessionSecret: 'sek_a' } as object;
  await api.call('lockThing', {}, options);
  await api.call('lockThing', { headers: { 'X-Lock': 'input', unset: undefined } }, options);
  await api.call(
    'lockThing',
    { headers: { 'X-Lock': 'input' } },
    {
      ...options,
      headers: { 'X-LOCK': 'call' },
    },
  );
  expect(server.received.map(({ headers }) => headers['x-lock'])).toEqual(['default', 'input', 'call']);
  expect(server.received[0]?.headers).toMatchObject({ accept: 'text/lock+json' });
});

describe('a header is refused before anything is sent', () => {
  const refused = async (headers: Record<string, string>) => {
    const server = await serve(json(201, {}));
    const error = await rejection(things({ baseUrl: server.url }).call('makeThing', {}, { headers }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(server.received).toEqual([]);
    return (error as Error).message;
  };

  test.each([
    ['Authorization', 'the credentials of the configuration'],
    ['cko-idempotency-key', 'the idempotencyKey option'],
    ['Content-Length', 'it follows from the body'],
    ['Transfer-Encoding', 'it follows from the body'],
    ['Host', 'the hosts option'],
    ['Connection', 'connections are pooled'],
  ])('when it is decided elsewhere, saying where: %s', async (name, instead) => {
    const message = await refused({ [name]: 'planted' });
    expect(message).toContain(instead);
    expect(message).not.toContain('planted');
  });

  test.each<[string, Record<string, string>]>([
    ['a value with a line break', { 'x-a': 'a\r\nx-b: planted' }],
    ['a value beyond Latin-1', { 'x-a': 'planted 🐎' }],
    ['a value with a control character', { 'x-a': 'planted\u0000' }],
    ['a value that is no text', { 'x-a': 1 as unknown as string }],
    ['a name with a space', { 'x a': 'planted' }],
    ['a name with a line break', { 'x-a\r\nx-b': 'planted' }],
    ['an empty name', { '': 'planted' }],
  ])('when HTTP cannot carry it: %s', async (_, headers) => {
    const message = await refused(headers);
    expect(message).toContain('is malformed');
    expect(message).not.toMatch(/planted|\r|\n/);
  });

  test('without showing a name that is a key put in the wrong place', async () => {
    expect(await refused({ 'Bearer sk_sbox_m73dzbpy7cf3gfd46xr4yj5xo4e': 'x' })).not.toContain('m73dzbpy');
  });
});
