import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { openAccount } from './running/account.js';
import { startFunction } from './running/function-process.js';
import { proxyEvent } from './running/proxy-event.js';

const request = () => proxyEvent('getCustomer', { path: { identifier: 'nobody@example.com' } });

const lines = (log: string): any[] =>
  log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));

test('a request is told in one line, which has what finds it at Checkout.com too, and in metrics', async () => {
  const { env, sandbox } = await openAccount();
  const lambda = await startFunction('vault', env);
  const answer = await lambda.invoke(request());
  expect(answer.statusCode).toBe(404);
  const [recorded] = sandbox.requests.of('getCustomer');
  await expect.poll(() => lines(lambda.log())).toHaveLength(2);
  const told = lines(lambda.log());
  expect(told.find(({ level }) => level !== undefined)).toMatchObject({
    level: 'INFO',
    service: 'test',
    operation: 'getCustomer',
    status: 404,
    requestId: answer.headers?.['x-request-id'],
    failure: { name: 'NotFoundError', requestId: recorded?.requestId, attempts: 1 },
  });
  expect(told.find(({ _aws }) => _aws !== undefined)).toMatchObject({
    _aws: { CloudWatchMetrics: [{ Namespace: 'CheckoutGateway' }] },
    service: 'test',
    operation: 'getCustomer',
    Duration: expect.any(Number),
    Refused: 1,
    Failed: 0,
  });
  expect(lambda.log()).not.toContain('nobody');
});

test('a traced request is a part of the trace, named for its operation, without addresses', async () => {
  const daemon = createSocket('udp4');
  const segments: string[] = [];
  daemon.on('message', (message) => segments.push(message.toString()));
  await once(daemon.bind(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void daemon.close());
  const { env } = await openAccount();
  const lambda = await startFunction('vault', {
    ...env,
    LAMBDA_TASK_ROOT: '/var/task',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_XRAY_DAEMON_ADDRESS: `127.0.0.1:${daemon.address().port}`,
    _X_AMZN_TRACE_ID: 'Root=1-5e1b4151-5ac6c58dc39a6b6900000000;Parent=53995c3f42cd8ad8;Sampled=1',
  });
  expect((await lambda.invoke(request())).statusCode).toBe(404);
  await expect.poll(() => segments.join('\n')).toContain('"operation":"getCustomer"');
  expect(segments.join('\n')).toContain('"Service":"test"');
  expect(lambda.log()).not.toContain('annotate');
  expect(segments.join('\n')).not.toContain('nobody');
});
