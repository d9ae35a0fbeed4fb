import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signedHeaders } from 'local-gateway';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startCheckoutGateway, type CheckoutGateway } from '../src/local.js';
import { stackOf } from './synthesized.js';

/** Checkout.com, as it answers on a bad day. */
let answer = { status: 200, body: {} };
let checkout: Server;
let gateway: CheckoutGateway;
const lines: string[] = [];

beforeAll(async () => {
  checkout = createServer((request, response) => {
    request.resume();
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  });
  await once(checkout.listen(0, '127.0.0.1'), 'listening');
  gateway = await startCheckoutGateway({
    checkout: {
      url: `http://127.0.0.1:${(checkout.address() as AddressInfo).port}`,
      credentials: {
        secretKey: 'sk_sbox_aaaaaaaaaaaaaaaaaaaaaaaaaae',
        accessKey: { id: 'ack_aaaaaaaaaaaaaaaaaaaaaaaaaa', secret: 'a'.repeat(40) },
      },
    },
    path: process.env['PATH'],
    onLog: (_, line) => lines.push(line),
  });
});

afterAll(async () => {
  await gateway.close();
  checkout.close();
});

beforeEach(() => {
  lines.length = 0;
});

/** Counts the lines that a metric filter of the payments function counts. */
function counted(metric: string): number {
  const filters = Object.values(stackOf('sandbox').all('AWS::Logs::MetricFilter')).map(({ Properties }) => Properties);
  const own = filters.filter(
    ({ LogGroupName, MetricTransformations }) =>
      LogGroupName.Ref.startsWith('paymentsFunction') && MetricTransformations[0].MetricName === metric,
  );
  expect(own).toHaveLength(1);
  const [, name, index, text, number] = /^\{ \$\.(\w+)(?:\[(\d+)\])? = (?:"(.+)"|(\d+)) \}$/.exec(
    own[0].FilterPattern,
  )!;
  const values = lines.flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)[name!]] : []));
  return values.filter((value) => (index === undefined ? value : value?.[index]) === (text ?? Number(number))).length;
}

async function getPayment(): Promise<number> {
  const url = `${gateway.url}/payments/pay_mbabizu24mvu3mela5njyhpit4`;
  const headers = await signedHeaders({ method: 'GET', url }, { accessKey: gateway.accessKeys[0]! });
  const response = await fetch(url, { headers });
  await response.arrayBuffer();
  return response.status;
}

test('a request that Checkout.com turns away as one too many is counted as RateLimited', async () => {
  answer = { status: 429, body: {} };
  expect(await getPayment()).toBe(429);
  expect(counted('RateLimited')).toBe(1);
  expect(counted('CredentialsRefused')).toBe(0);
});

test('a request that fails because Checkout.com refuses the keys is counted as CredentialsRefused', async () => {
  answer = { status: 401, body: {} };
  expect(await getPayment()).toBe(502);
  expect(counted('CredentialsRefused')).toBe(1);
  expect(counted('RateLimited')).toBe(0);
});

test('a request that goes well is counted as neither', async () => {
  answer = { status: 200, body: { id: 'pay_mbabizu24mvu3mela5njyhpit4' } };
  expect(await getPayment()).toBe(200);
  expect(lines.some((line) => line.includes('getPayment'))).toBe(true);
  expect(counted('RateLimited') + counted('CredentialsRefused')).toBe(0);
});
