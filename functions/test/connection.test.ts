import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { startAws } from 'local-gateway';
import { describe, expect, onTestFinished, test } from 'vitest';
import { environmentOf } from './running/account.js';
import { startFunction } from './running/function-process.js';
import { proxyEvent } from './running/proxy-event.js';

const secretKey = (name: string) => `sk_sbox_${name.padEnd(27, 'a')}`;

/** A Checkout.com that takes one key, and a secret with that key. */
async function open(
  listener: Parameters<typeof createServer>[1] = (_, response) => void response.end('{"id":"cus_a"}'),
) {
  const taken = { key: secretKey('first') };
  const server: Server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.headers.authorization === `Bearer ${taken.key}`) listener?.(request, response);
    else response.writeHead(401).end();
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket.once('close', () => sockets.delete(socket))));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const aws = await startAws();
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await aws.close();
  });
  aws.secrets.create('checkout', taken.key);
  const { port } = server.address() as AddressInfo;
  return { aws, taken, sockets, server, env: environmentOf(aws, `http://127.0.0.1:${port}`) };
}

const path = { identifier: 'cus_aaaaaaaaaaaaaaaaaaaaaaaaaa' };
const read = () => proxyEvent('getCustomer', { path });
/** A write without idempotency key: what fails on its way cannot be repeated. */
const write = () => proxyEvent('createCustomer', { body: { email: 'ada@example.com' } });

describe('credentials', () => {
  test('are rotated under load without a failed request', async () => {
    const { aws, taken, env } = await open();
    const lambda = await startFunction('vault', env);
    const statuses: number[] = [];
    let rotations = 0;
    for (let request = 0; request < 200; request += 1) {
      if (request % 50 === 25) {
        taken.key = secretKey(`rotation${++rotations}`);
        aws.secrets.rotate('checkout', taken.key);
      }
      const answers = await Promise.all([lambda.invoke(read()), lambda.invoke(write())]);
      statuses.push(...answers.map(({ statusCode }) => statusCode));
    }
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});

describe('a connection that was lost while the process was frozen', () => {
  /** Leaves an idle connection in the process, freezes it, and lets the server end the connection meanwhile. */
  async function freeze(end: (socket: Socket) => unknown) {
    const { env, sockets } = await open();
    const lambda = await startFunction('vault', env);
    expect((await lambda.invoke(write())).statusCode).toBe(200);
    lambda.signal('SIGSTOP');
    for (const socket of sockets) end(socket);
    const answer = lambda.invoke(write());
    lambda.signal('SIGCONT');
    return answer;
  }

  test.each([
    ['closed', (socket: Socket) => socket.end()],
    ['reset', (socket: Socket) => socket.resetAndDestroy()],
  ])('because it was %s does not fail a write that cannot be repeated', async (_, end) => {
    expect((await freeze(end)).statusCode).toBe(200);
  });
});

test('a connection that nobody has closed and nobody hears is not used after a long freeze', async () => {
  const silent = new Set<Socket>();
  const { env, sockets } = await open((request, response) => {
    if (!silent.has(request.socket)) response.end('{"id":"cus_a"}');
  });
  const lambda = await startFunction('vault', env);
  await lambda.invoke(write());
  for (const socket of sockets) silent.add(socket);
  lambda.moveClock(60_000);
  expect((await lambda.invoke(write())).statusCode).toBe(200);
});

test('a connection is used again as long as it is fresh', async () => {
  const { env, sockets } = await open();
  const lambda = await startFunction('vault', env);
  for (let request = 0; request < 5; request += 1) await lambda.invoke(read());
  expect(sockets.size).toBe(1);
});

describe('the time that is left', () => {
  test('ends a call before the function’s own ends, with an answer', async () => {
    const { env } = await open(() => {});
    const lambda = await startFunction('vault', env);
    const startedAt = performance.now();
    const answer = await lambda.invoke(read(), 2_000);
    expect([answer.statusCode, JSON.parse(answer.body).error_codes]).toEqual([504, ['checkout_timed_out']]);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});

describe('what fails behind the gateway is told as such, and no more', () => {
  test.each([
    [
      'a server error',
      502,
      ['checkout_failed'],
      (response: ServerResponse) => response.writeHead(500).end('{"secret":"x"}'),
    ],
    ['an answer that is not JSON', 502, ['checkout_unreachable'], (response: ServerResponse) => response.end('<html>')],
    ['a broken connection', 502, ['checkout_unreachable'], (response: ServerResponse) => response.destroy()],
  ])('%s', async (_, status, codes, respond) => {
    const { env } = await open((_request, response) => void respond(response));
    const lambda = await startFunction('vault', env);
    const answer = await lambda.invoke(read(), 4_000);
    expect([answer.statusCode, JSON.parse(answer.body).error_type, JSON.parse(answer.body).error_codes]).toEqual([
      status,
      'gateway_error',
      codes,
    ]);
  });

  test('that there are too many requests, with how long to wait', async () => {
    const { env } = await open((_request, response) => void response.writeHead(429, { 'retry-after': '60' }).end());
    const lambda = await startFunction('vault', env);
    const answer = await lambda.invoke(read());
    expect([answer.statusCode, answer.headers?.['retry-after']]).toEqual([429, '60']);
  });

  test('a write that cannot be repeated says that it may have happened', async () => {
    const { env } = await open((_request, response) => void response.destroy());
    const lambda = await startFunction('vault', env);
    const { error_codes } = JSON.parse((await lambda.invoke(write())).body);
    expect(error_codes).toEqual(['checkout_unreachable', 'outcome_unknown']);
  });

  test('credentials that stay refused are the gateway’s fault, not the caller’s', async () => {
    const { env, taken } = await open();
    taken.key = secretKey('another');
    const lambda = await startFunction('vault', env);
    const answer = await lambda.invoke(read());
    expect([answer.statusCode, JSON.parse(answer.body).error_codes]).toEqual([502, ['checkout_refused_credentials']]);
    expect(lambda.log()).not.toContain(secretKey('first'));
  });
});
