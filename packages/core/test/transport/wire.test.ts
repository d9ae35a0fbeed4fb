import { describe, expect, test } from 'vitest';
import { ApiError, ConnectionError, createConfig, ResponseError, ServerError } from '../../src/index.js';
import { after, inTurn, json, plain } from '../servers/answers.js';
import { serve } from '../servers/http-server.js';
import { closedAddress, serveRaw } from '../servers/raw-server.js';
import { rejection, things } from '../things.js';

const get = { path: { id: 'a' } };

describe('on the wire', () => {
  test.each([
    ['getThing', 'GET /things/a HTTP/1.1'],
    ['makeThing', 'POST /things HTTP/1.1'],
    ['renameThing', 'PUT /things/a HTTP/1.1'],
    ['removeThing', 'DELETE /things/a HTTP/1.1'],
  ] as const)('the method of %s is in capitals', async (name, line) => {
    const server = await serveRaw((socket) => socket.end('HTTP/1.1 204 No Content\r\n\r\n'));
    await things({ baseUrl: server.url }).call(name, { ...get, body: {} });
    expect(server.received[0]?.split('\r\n')[0]).toBe(line);
  });

  test('a body is JSON in UTF-8, sent once, with its length and type', async () => {
    const server = await serve(json(201, {}));
    await things({ baseUrl: server.url }).call('makeThing', { body: { name: 'Žluťoučký 🐎' } });
    const [request] = server.received;
    expect(request?.body).toBe('{"name":"Žluťoučký 🐎"}');
    expect(request?.headers).toMatchObject({
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(request?.body ?? '')),
    });
  });

  test('a write without body states no type of body', async () => {
    const server = await serve(json(201, {}));
    await things({ baseUrl: server.url }).call('makeThing', {});
    expect(server.received[0]?.headers).not.toHaveProperty('content-type');
    expect(server.received[0]?.headers['content-length']).toBe('0');
  });

  test('only JSON is asked for, and nothing is said that axios would say by itself', async () => {
    const server = await serve(json(200, {}));
    await things({ baseUrl: server.url }).call('getThing', get);
    expect(Object.keys(server.received[0]?.headers ?? {}).sort()).toEqual([
      'accept',
      'authorization',
      'connection',
      'host',
      'user-agent',
    ]);
    expect(server.received[0]?.headers.accept).toBe('application/json');
  });
});

// A connection is free again one turn of the event loop after an answer, so calls that follow at once take turns on two.
describe('connections', () => {
  test('are kept and used again', async () => {
    const server = await serve(json(200, {}));
    const api = things({ baseUrl: server.url });
    for (let call = 0; call < 10; call += 1) await api.call('getThing', get);
    expect(server.connections).toBeLessThanOrEqual(2);
  });

  test('are shared by the clients of one configuration', async () => {
    const server = await serve(json(200, {}));
    const config = createConfig({ secretKey: 'sk_sbox_a', baseUrl: server.url }, {});
    for (let client = 0; client < 5; client += 1) await things(config).call('getThing', get);
    expect(server.connections).toBeLessThanOrEqual(2);
  });

  test('are at most 128 to one host, and more calls wait for a free one', async () => {
    const server = await serve(after(20, json(200, {})));
    const api = things({ baseUrl: server.url, rateLimit: false });
    await Promise.all(Array.from({ length: 300 }, () => api.call('getThing', get)));
    expect(server.connections).toBe(128);
    expect(server.received).toHaveLength(300);
  });

  test('take no further calls once the configuration is closed, and a call under way ends well', async () => {
    const server = await serve(after(30, json(200, { id: 'a' })));
    const config = createConfig({ secretKey: 'sk_sbox_a', baseUrl: server.url, maxRetries: 0 }, {});
    const underWay = things(config).call('getThing', get);
    while (server.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const closed = config.close();
    expect(await rejection(things(config).call('getThing', get))).toBeInstanceOf(ConnectionError);
    await expect(underWay).resolves.toEqual({ id: 'a' });
    await closed;
  });

  test('take no calls either when the configuration is closed before the first', async () => {
    const server = await serve(json(200, {}));
    const config = createConfig({ secretKey: 'sk_sbox_a', baseUrl: server.url, maxRetries: 0 }, {});
    await config.close();
    expect(await rejection(things(config).call('getThing', get))).toBeInstanceOf(ConnectionError);
    expect(server.received).toEqual([]);
  });
});

describe('a redirect is not followed', () => {
  test.each([301, 302, 303, 307, 308])('%i to another origin sends it nothing', async (status) => {
    const other = await serve(json(200, {}));
    const server = await serve(plain(status, '', { location: `${other.url}/things` }));
    const error = await rejection(things({ baseUrl: server.url }).call('makeThing', { body: { number: 1 } }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      status,
      attempts: 1,
      message: expect.stringContaining('redirects are not followed'),
    });
    expect(other.received).toEqual([]);
    expect(server.received).toHaveLength(1);
  });
});

describe('an answer', () => {
  const answered = async (answer: Parameters<typeof serve>[0], name: 'getThing' | 'removeThing' = 'getThing') => {
    const server = await serve(answer);
    return things({ baseUrl: server.url, maxRetries: 0, maxResponseBytes: 1000 }).call(name, get);
  };

  test.each(['application/json', 'application/json; charset=utf-8', 'application/problem+json', 'Application/JSON'])(
    'of type %s is read as JSON',
    async (type) => {
      await expect(answered(plain(200, '{"id":"a"}', { 'content-type': type }))).resolves.toEqual({ id: 'a' });
    },
  );

  test.each(['text/html', 'text/plain', 'application/jsonp', 'application/octet-stream'])(
    'of type %s is not read as JSON, although it looks like it',
    async (type) => {
      const error = await rejection(answered(plain(200, '{"id":"a"}', { 'content-type': type })));
      expect(error).toBeInstanceOf(ResponseError);
      expect(error).toMatchObject({ status: 200, message: expect.stringContaining(`is not JSON but ${type}`) });
    },
  );

  test('that is a web page of some proxy is told apart from an answer of the API', async () => {
    const page = plain(200, '<html>Sign in to the network</html>', { 'content-type': 'text/html; charset=utf-8' });
    const error = await rejection(answered(page));
    expect(error).toBeInstanceOf(ResponseError);
    expect((error as Error).message).not.toContain('Sign in');
  });

  test('without stated type is not read', async () => {
    expect(await rejection(answered(plain(200, '{"id":"a"}')))).toBeInstanceOf(ResponseError);
  });

  test.each(['{"id":"a"', '{"id":', '', ' \n'].map((text) => [text]))(
    'cut short to %j is not taken for a result',
    async (text) => {
      const call = answered(plain(200, text, { 'content-type': 'application/json' }));
      if (text.trim() === '') await expect(call).resolves.toBeUndefined();
      else expect(await rejection(call)).toBeInstanceOf(ResponseError);
    },
  );

  test('whose connection ends before its stated length is not taken for a result', async () => {
    const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n';
    const server = await serveRaw((socket) => socket.end(`${head}{"id":"a"}`));
    const error = await rejection(things({ baseUrl: server.url, maxRetries: 0 }).call('getThing', get));
    expect(error).toBeInstanceOf(ConnectionError);
  });

  test('204 gives undefined', async () => {
    await expect(answered(plain(204), 'removeThing')).resolves.toBeUndefined();
  });

  test.each([401, 404, 403, 429])('%i with an empty body gives the error for its status', async (status) => {
    const error = await rejection(answered(plain(status, '', { 'content-length': '0' })));
    expect(error).toMatchObject({ status, errorCodes: [] });
  });

  test('502 with a web page gives the error for its status, without the page', async () => {
    const error = await rejection(answered(plain(502, '<html>Bad gateway</html>', { 'content-type': 'text/html' })));
    expect(error).toBeInstanceOf(ServerError);
    expect((error as Error).message).not.toContain('html');
  });

  test('422 with broken JSON gives the error for its status', async () => {
    const error = await rejection(answered(plain(422, '{"error_codes":', { 'content-type': 'application/json' })));
    expect(error).toMatchObject({ name: 'ValidationError', status: 422, errorCodes: [] });
  });

  test('of exactly maxResponseBytes is read, and one byte more is refused', async () => {
    const text = (size: number) => `"${'x'.repeat(size - 2)}"`;
    const type = { 'content-type': 'application/json' };
    await expect(answered(plain(200, text(1000), type))).resolves.toHaveLength(998);
    const error = await rejection(answered(plain(200, text(1001), type)));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ message: expect.stringContaining('larger than maxResponseBytes') });
  });

  test('that never ends is cut off at maxResponseBytes', async () => {
    let open = true;
    const flood: Parameters<typeof serve>[0] = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.on('close', () => (open = false));
      const more = () => void (open && response.write('x'.repeat(500), () => setImmediate(more)));
      more();
    };
    expect(await rejection(answered(flood))).toBeInstanceOf(ResponseError);
    await expect.poll(() => open).toBe(false);
  });

  test('with a header twice is read like any other', async () => {
    const twice = 'retry-after: 0\r\nretry-after: 0\r\ncko-request-id: a\r\ncko-request-id: b\r\n';
    const server = await serveRaw((socket, bytes) => {
      const again = bytes.split('GET ').length > 2;
      socket.write(
        again
          ? 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}'
          : `HTTP/1.1 503 Service Unavailable\r\n${twice}content-length: 0\r\n\r\n`,
      );
    });
    await expect(things({ baseUrl: server.url }).call('getThing', get)).resolves.toEqual({});
  });

  test('is given with status, headers by lower-case name and request id', async () => {
    const server = await serve(json(201, { id: 'a' }, { 'Cko-Request-Id': 'req-1', ETag: '"1"', 'Cko-Version': '2' }));
    const { data, response } = await things({ baseUrl: server.url }).call('makeThing', {}).withResponse();
    expect(data).toEqual({ id: 'a' });
    expect(response.status).toBe(201);
    expect(response.requestId).toBe('req-1');
    expect(response.headers).toMatchObject({ etag: '"1"', 'cko-version': '2' });
  });
});

test('a connection that is refused is told by its code', async () => {
  const error = await rejection(things({ baseUrl: await closedAddress(), maxRetries: 0 }).call('getThing', get));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ code: 'ECONNREFUSED', attempts: 1 });
});

test('a host that does not exist is told by its code', async () => {
  const error = await rejection(
    things({ baseUrl: 'https://host.invalid', maxRetries: 0 }).call('getThing', get, { totalTimeout: 5000 }),
  );
  expect(error).toBeInstanceOf(ConnectionError);
  expect((error as ConnectionError).code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
});

test('an answer that is read late does not disturb the next one on its connection', async () => {
  const server = await serve(inTurn(plain(503, 'x'.repeat(100_000), { 'retry-after': '0' }), json(200, { id: 'a' })));
  await expect(things({ baseUrl: server.url }).call('getThing', get)).resolves.toEqual({ id: 'a' });
});
