import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSandbox, type Sandbox } from '@cko/sandbox';
import { startCheckoutGateway } from 'infra/local';
import { expect, onTestFinished, test } from 'vitest';
import { steadyLoad } from '../scripts/steady-load.js';
import { callRoute, tokenOf } from './running.js';

/** Stands before a sandbox and takes another key than the sandbox does, which can be changed at any time. */
class ChangingKey {
  refused = 0;

  constructor(
    private readonly sandbox: Sandbox,
    public secretKey: string,
  ) {}

  async listen(): Promise<string> {
    const server: Server = createServer((request, response) => {
      if (request.headers.authorization !== `Bearer ${this.secretKey}`) {
        this.refused++;
        response.writeHead(401).end();
        return;
      }
      const { secretKey } = this.sandbox.credentials;
      fetch(this.sandbox.url + request.url, { headers: { authorization: `Bearer ${secretKey}` } })
        .then(async (answer) => {
          const body = Buffer.from(await answer.arrayBuffer());
          response.writeHead(answer.status, { 'content-type': 'application/json' }).end(body);
        })
        .catch(() => response.destroy());
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
}

const keyOf = (letter: string) => `sk_sbox_${letter.repeat(26)}c`;

test('a secret that is rotated under load, its old key refused from then on, fails no request', async () => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const response = await fetch(`${sandbox.url}/payments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${sandbox.credentials.secretKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      source: { type: 'token', token: await tokenOf(sandbox) },
      amount: 1099,
      currency: 'GBP',
    }),
  });
  const { id } = (await response.json()) as { id: string };

  const checkout = new ChangingKey(sandbox, keyOf('a'));
  const { accessKey } = sandbox.credentials;
  const credentials = { ...sandbox.credentials, secretKey: checkout.secretKey };
  const gateway = await startCheckoutGateway({
    checkout: { url: await checkout.listen(), credentials },
    path: process.env['PATH'],
    limits: false,
  });
  onTestFinished(() => gateway.close());

  const { outcomes } = await steadyLoad(40, 6, async (index) => {
    if (index === 80 || index === 160) {
      checkout.secretKey = keyOf(index === 80 ? 'b' : 'd');
      gateway.rotate({ secretKey: checkout.secretKey, accessKey });
    }
    return (await callRoute(gateway, 'getPayment', { path: { id } })).status;
  });
  expect(outcomes).toEqual({ 200: 240 });
  // Each process learned of it by being refused.
  expect(checkout.refused).toBeGreaterThan(0);
});
