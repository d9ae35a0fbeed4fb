import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { LocalGateway } from '../../src/index.js';
import { startTestGateway } from '../assembly.js';
import { signedFetch, type SignedRequest } from '../signed-fetch.js';

const url = (gateway: LocalGateway, path: string) => `${gateway.apis[0]!.url}${path}`;
const call = (gateway: LocalGateway, path: string, request?: SignedRequest) =>
  signedFetch(gateway, url(gateway, path), request);
const moody = (gateway: LocalGateway, mood: string, rest = {}, path = '/moody') =>
  call(gateway, path, { method: 'POST', body: JSON.stringify({ mood, ...rest }) });
const seen = async (response: Response) => (await response.json()) as any;

describe('a route of the template', () => {
  test('hands the request over in payload format 1.0', async () => {
    const gateway = await startTestGateway();
    const response = await call(gateway, '/things/t%201?b=2&a=1&a=%26', {
      method: 'PUT',
      headers: { 'Content-Type': 'text/plain', 'X-Custom': 'one', Accept: 'text/plain' },
      body: 'wörds',
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('x-function')).toBe('echo');
    expect(response.headers.get('content-type')).toBe('application/json');
    const { event } = await seen(response);
    expect(event).toMatchObject({
      resource: '/things/{id}',
      path: '/things/t%201',
      httpMethod: 'PUT',
      queryStringParameters: { a: '&', b: '2' },
      multiValueQueryStringParameters: { a: ['1', '&'], b: ['2'] },
      pathParameters: { id: 't%201' },
      stageVariables: null,
      body: 'wörds',
      isBase64Encoded: false,
      requestContext: {
        stage: 'v1',
        path: '/v1/things/t%201',
        resourcePath: '/things/{id}',
        requestId: response.headers.get('x-amzn-requestid'),
        requestTime: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
        identity: { accessKey: gateway.accessKeys[0]!.accessKeyId, sourceIp: '127.0.0.1' },
      },
    });
    expect(event.multiValueHeaders['X-Custom']).toEqual(['one']);
    expect(event.headers['X-Forwarded-Proto']).toBe('http');
    expect(JSON.stringify(event.headers).toLowerCase()).not.toContain('authorization');
  });

  test('hands bytes over as base64, and nothing as null', async () => {
    const gateway = await startTestGateway();
    const put = (body: Buffer | undefined, type: string) =>
      call(gateway, '/things/1', { method: 'PUT', headers: { 'content-type': type }, body });
    const bytes = Buffer.from([0, 255, 128]);
    expect((await seen(await put(bytes, 'application/octet-stream'))).event).toMatchObject({
      body: bytes.toString('base64'),
      isBase64Encoded: true,
    });
    expect((await seen(await put(undefined, 'application/json'))).event).toMatchObject({
      body: null,
      isBase64Encoded: false,
      queryStringParameters: null,
    });
  });

  test('is the most literal one that fits', async () => {
    const gateway = await startTestGateway();
    const resource = async (path: string) => (await seen(await call(gateway, path))).event;
    expect(await resource('/things/search')).toMatchObject({ resource: '/things/search', pathParameters: null });
    expect(await resource('/things/other')).toMatchObject({ resource: '/things/{id}' });
    expect(await resource('/things/search/a/b')).toMatchObject({
      resource: '/things/search/{proxy+}',
      pathParameters: { proxy: 'a/b' },
    });
  });

  test('gives its function local values in place of references', async () => {
    const gateway = await startTestGateway({ environment: { EXTRA: 'given' }, parameters: { Greeting: 'good day' } });
    const definition = [...gateway.functions.values()].find(({ definition: { name } }) => name.endsWith('Echo'))!;
    expect(definition.definition.environment).toMatchObject({
      TABLE_NAME: 'Things-Table',
      BUS: 'arn:aws:events:eu-west-1:000000000000:event-bus/things',
      QUEUE: `${gateway.aws.url}/000000000000/Things-Queue`,
      SECRET: 'arn:aws:secretsmanager:eu-west-1:000000000000:secret:keys-local1',
      GREETING: 'good day from eu-west-1, ${literally}, things',
      WHERE: 'here',
      LAST: 'c',
      EXTRA: 'given',
      AWS_ENDPOINT_URL: gateway.aws.url,
    });
    expect(definition.definition.environment).not.toHaveProperty('NOTHING');
    const { env } = await seen(await call(gateway, '/things/1'));
    expect(env.TABLE_NAME).toBe('Things-Table');
  });
});

describe('what a function returns', () => {
  test('is sent with its status, its headers and each of several values', async () => {
    const response = await moody(await startTestGateway(), 'headers');
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toBe('text/plain');
    expect(response.headers.get('x-one')).toBe('1');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.text()).toBe('made');
  });

  test('is sent as bytes to who accepts them', async () => {
    const gateway = await startTestGateway();
    const ask = (accept: string) =>
      call(gateway, '/moody', { method: 'POST', headers: { accept }, body: '{"mood":"bytes"}' });
    expect(Buffer.from(await (await ask('application/octet-stream')).arrayBuffer())).toEqual(
      Buffer.from([0, 255, 128, 10]),
    );
    expect(await (await ask('text/plain')).text()).toBe(Buffer.from([0, 255, 128, 10]).toString('base64'));
  });

  test.each(['text', 'status', 'object', 'throw', 'exit', 'reject', 'large', 'hang'])(
    'is 502 when it is no answer of a proxy (%s), and the next call is served',
    async (mood) => {
      const gateway = await startTestGateway();
      const response = await moody(gateway, mood);
      expect(response.status).toBe(502);
      expect(response.headers.get('x-amzn-errortype')).toBe('InternalServerErrorException');
      expect(await response.json()).toEqual({ message: 'Internal server error' });
      expect(await (await moody(gateway, 'well')).text()).toBe('well');
    },
  );

  test('is 504 when it comes after the time that the method allows, and the function goes on', async () => {
    const gateway = await startTestGateway({ mostProcesses: 1 });
    await moody(gateway, 'well');
    const [pid] = gateway.functions.get('moody')!.pids;
    const response = await moody(gateway, 'slow', { milliseconds: 1000 }, '/impatient');
    expect([response.status, await response.json()]).toEqual([504, { message: 'Endpoint request timed out' }]);
    expect(gateway.functions.get('moody')!.pids).toEqual([pid]);
    expect((await moody(gateway, 'well')).headers.get('x-calls')).toBe('3');
  });

  test('is 502 when the function cannot be loaded, and other functions are served', async () => {
    const gateway = await startTestGateway();
    expect((await call(gateway, '/broken')).status).toBe(502);
    expect((await call(gateway, '/broken')).status).toBe(502);
    expect((await call(gateway, '/things/1')).status).toBe(200);
  });

  test('is 500 beyond the reserved concurrency', async () => {
    const gateway = await startTestGateway();
    const all = await Promise.all(Array.from({ length: 5 }, () => moody(gateway, 'slow', { milliseconds: 1000 })));
    const statuses = all.map(({ status }) => status).sort((a, b) => a - b);
    expect(statuses).toEqual([200, 200, 200, 500, 500]);
    expect((await moody(gateway, 'well')).status).toBe(200);
  });
});

describe('API Gateway itself answers', () => {
  test('403 to a path or method that it does not know', async () => {
    const gateway = await startTestGateway();
    for (const [path, method] of [
      ['/nothing', 'GET'],
      ['/things/1', 'DELETE'],
      ['/things', 'GET'],
      ['/things/', 'GET'],
    ] as const) {
      const response = await call(gateway, path, { method });
      expect(response.status, path).toBe(403);
      expect(response.headers.get('x-amzn-errortype')).toBe('MissingAuthenticationTokenException');
      expect(await response.json()).toEqual({ message: 'Missing Authentication Token' });
    }
    const elsewhere = await signedFetch(gateway, url(gateway, '/things/1').replace('/v1/', '/v2/'));
    expect([elsewhere.status, await elsewhere.json()]).toEqual([403, { message: 'Forbidden' }]);
  });

  test('429 beyond the throttle of a method, in the words of the API if it has some', async () => {
    const gateway = await startTestGateway();
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await call(gateway, '/limited')).status);
    expect(statuses).toEqual([200, 200, 420, 420]);
    expect((await call(gateway, '/things/1')).status).toBe(200);
    const response = await call(gateway, '/limited');
    expect(response.headers.get('retry-after')).toBe('1');
    expect(response.headers.get('x-amzn-errortype')).toBe('TooManyRequestsException');
    const id = response.headers.get('x-amzn-requestid');
    expect(await response.json()).toEqual({ id, said: 'Too Many Requests', why: 'THROTTLED' });
  });

  test('as if nothing was limited, when that is asked for', async () => {
    const gateway = await startTestGateway({ limits: false });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await call(gateway, '/limited')).status);
    expect(statuses).toEqual([200, 200, 200, 200]);
  });

  test('400 to what the model or a required parameter refuses', async () => {
    const gateway = await startTestGateway();
    const post = (body: string, path = '/strict?page=1', headers: Record<string, string> = { 'X-Reason': 'test' }) =>
      call(gateway, path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    expect((await post('{"amount":1}')).status).toBe(200);
    for (const body of ['{"amount":0}', '{}', '{"amount":', '']) {
      const response = await post(body);
      expect([response.status, await response.json()]).toEqual([400, { message: 'Invalid request body' }]);
    }
    expect(await (await post('{"amount":1}', '/strict', {})).json()).toEqual({
      message: 'Missing required request parameters: [X-Reason, page]',
    });
  });

  test('413 to more than 10 MB, whether it is all sent or not', async () => {
    const gateway = await startTestGateway();
    const { hostname, port } = new URL(gateway.apis[0]!.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write('POST /v1/open HTTP/1.1\r\nHost: local\r\nContent-Length: 20000000\r\n\r\n');
        socket.write(Buffer.alloc(10 * 1024 * 1024 + 1));
      });
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => resolve(text)).on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain('{"message":"Request Too Long"}');
  });

  test('to open routes without a signature', async () => {
    const gateway = await startTestGateway();
    const response = await fetch(url(gateway, '/open'), { method: 'POST', body: 'x' });
    expect(response.status).toBe(200);
    expect((await seen(response)).event.requestContext.identity.accessKey).toBeNull();
  });
});
