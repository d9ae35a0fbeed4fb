import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createConfig } from '@cko/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VaultClient } from '../src/index.js';

const publicKey = 'pk_sbox_aaaaaaaaaaaaaaaaaaaaaaaaaaa';
const secretKey = 'sk_sbox_bbbbbbbbbbbbbbbbbbbbbbbbbbb';
const answer = { type: 'card', token: 'tok_ubfj2q76miwundwlk72vxt2i7q', last4: '4242' };

let server: Server;
let received: { method?: string; url?: string; authorization?: string; body: string };
let vault: VaultClient;
let config: ReturnType<typeof createConfig>;

beforeEach(async () => {
  server = createServer(async (request: IncomingMessage, response) => {
    const { method, url, headers } = request;
    received = { method, url, authorization: headers.authorization, body: await text(request) };
    response.writeHead(method === 'POST' ? 201 : 200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  config = createConfig({ publicKey, secretKey, baseUrl: `http://127.0.0.1:${port}` }, {});
  vault = new VaultClient(config);
});

afterEach(async () => {
  await config.close();
  await new Promise((resolve) => server.close(resolve));
});

describe('tokens', () => {
  test('are requested with the public key, although there is a secret one', async () => {
    const request = { type: 'card', number: '4242424242424242', expiry_month: 6, expiry_year: 2030 } as const;
    expect(await vault.tokens.request(request)).toEqual(answer);
    expect(received).toMatchObject({ method: 'POST', url: '/tokens', authorization: `Bearer ${publicKey}` });
    expect(JSON.parse(received.body)).toEqual(request);
  });

  test('are looked up with the secret key', async () => {
    expect(await vault.tokens.metadata('tok_ubfj2q76miwundwlk72vxt2i7q')).toEqual(answer);
    expect(received).toEqual({
      method: 'GET',
      url: '/tokens/tok_ubfj2q76miwundwlk72vxt2i7q/metadata',
      authorization: `Bearer ${secretKey}`,
      body: '',
    });
  });
});
