import { once } from 'node:events';
import axios from 'axios';
import { describe, expect, test } from 'vitest';
import {
  AbortError,
  ApiError,
  Connection,
  ConnectionError,
  createConfig,
  downloads,
  TimeoutError,
  type ClientOptions,
  type FileDownload,
  type OperationTable,
} from '../../src/index.js';
import { plain } from '../servers/answers.js';
import { serve, type Answer } from '../servers/http-server.js';
import { rejection, secretKey } from '../things.js';

interface FileOperations {
  getFile: { path: { id: string }; responses: { 200: FileDownload } };
}

const fileOperations = {
  getFile: { method: 'GET', path: '/files/{id}', answer: 'stream', auth: { keys: ['secret'] } },
} as const satisfies OperationTable<FileOperations>;

const get = { path: { id: 'file_1' } };
const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const begin: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/csv', 'content-length': 100 }).write('begin');
};

/** How requests may go out: each must hold the same limits over a download. */
const ways: [string, (options: ClientOptions) => Promise<ReturnType<typeof createConfig>>][] = [
  ['the pooled axios', async (options) => createConfig({ secretKey, ...options }, {})],
  [
    'the pooled axios once it has been given out',
    async (options) => {
      const config = createConfig({ secretKey, ...options }, {});
      await config.axios();
      return config;
    },
  ],
  ["a caller's own axios", async (options) => createConfig({ secretKey, axios: axios.create(), ...options }, {})],
];

describe.each(ways)('a download through %s', (_, configure) => {
  const start = async (answer: Answer, options: ClientOptions = {}) => {
    const server = await serve(answer);
    const config = await configure({ baseUrl: server.url, maxRetries: 0, ...options });
    const api = new Connection(config, { name: '@cko/test', version: '0.0.0' }).api<FileOperations>(fileOperations, {
      downloads,
    });
    return { server, api };
  };

  test('is read whole', async () => {
    const { api } = await start(plain(200, 'a,b\n1,2\n', { 'content-type': 'text/csv' }));
    const file = await api.call('getFile', get);
    expect(await file.text()).toBe('a,b\n1,2\n');
    expect(file.type).toBe('text/csv');
  });

  test('that stalls ends in a TimeoutError', async () => {
    const { api } = await start(begin, { timeout: 60 });
    const file = await api.call('getFile', get);
    const startedAt = performance.now();
    expect(await rejection(file.text())).toBeInstanceOf(TimeoutError);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });

  test('that comes slowly, but comes, is not cut off by the timeout', async () => {
    const { api } = await start(
      async (response) => {
        response.writeHead(200, { 'content-type': 'text/csv' });
        for (let part = 0; part < 6; part += 1) {
          response.write(String(part));
          await after(40);
        }
        response.end();
      },
      { timeout: 100 },
    );
    expect(await (await api.call('getFile', get)).text()).toBe('012345');
  });

  test('that is read slowly is not cut off by the timeout', async () => {
    const { api } = await start(
      async (response) => {
        response.writeHead(200, { 'content-type': 'text/csv' });
        for (let part = 0; part < 64; part += 1) {
          if (!response.write(Buffer.alloc(65_536))) await once(response, 'drain');
        }
        response.end();
      },
      { timeout: 60 },
    );
    let size = 0;
    let slow = 3;
    for await (const chunk of await api.call('getFile', get)) {
      size += chunk.length;
      if (slow-- > 0) await after(120);
    }
    expect(size).toBe(64 * 65_536);
  });

  test('ends when the call is aborted, at once, and its connection too', async () => {
    let open = true;
    const { api } = await start((response, request, number) => {
      response.on('close', () => (open = false));
      return begin(response, request, number);
    });
    const controller = new AbortController();
    const file = await api.call('getFile', get, { abortSignal: controller.signal });
    setTimeout(() => controller.abort(), 30);
    expect(await rejection(file.text())).toBeInstanceOf(AbortError);
    await expect.poll(() => open).toBe(false);
  });

  test('that breaks off ends in a ConnectionError', async () => {
    const { api } = await start((response, request, number) => {
      void begin(response, request, number);
      setTimeout(() => response.socket?.resetAndDestroy(), 20);
    });
    const file = await api.call('getFile', get);
    expect(await rejection(file.text())).toBeInstanceOf(ConnectionError);
  });

  test('that is left early frees its connection', async () => {
    let open = true;
    const { api } = await start((response, request, number) => {
      response.on('close', () => (open = false));
      return begin(response, request, number);
    });
    for await (const _chunk of await api.call('getFile', get)) break;
    await expect.poll(() => open).toBe(false);
  });

  test('whose answer does not begin in time ends in a TimeoutError', async () => {
    const { api } = await start(() => {}, { timeout: 40 });
    expect(await rejection(api.call('getFile', get))).toBeInstanceOf(TimeoutError);
  });

  test('is followed to another origin without credential, and no further than three times', async () => {
    const store = await serve((response, request, number) =>
      plain(302, '', { location: `/again/${number}` })(response, request, number),
    );
    const { api, server } = await start(plain(302, '', { location: `${store.url}/kept` }));
    const error = await rejection(api.call('getFile', get));
    expect(error).toBeInstanceOf(ApiError);
    expect(server.received).toHaveLength(1);
    expect(store.received.map(({ url }) => url)).toEqual(['/kept', '/again/1', '/again/2']);
    for (const { headers } of store.received) expect(headers).not.toHaveProperty('authorization');
  });

  test.each(['http://[', 'ftp://127.0.0.1/', 'file:///etc/passwd', 'data:text/plain,x'])(
    'is not followed to %s',
    async (location) => {
      const { api } = await start(plain(302, '', { location }));
      expect(await rejection(api.call('getFile', get))).toMatchObject({ name: 'ApiError', status: 302 });
    },
  );
});

describe('a download that nobody reads', () => {
  const unread = async (answer: Answer) => {
    let open = true;
    const server = await serve((response, request, number) => {
      response.on('close', () => (open = false));
      return answer(response, request, number);
    });
    const config = createConfig({ secretKey, baseUrl: server.url, timeout: 60 }, {});
    const api = new Connection(config, { name: '@cko/test', version: '0.0.0' }).api<FileOperations>(fileOperations, {
      downloads,
    });
    const file = await api.call('getFile', get);
    await expect.poll(() => open).toBe(false);
    return file;
  };

  test('does not hold its connection, and says so to a reader that comes too late', async () => {
    expect(await rejection((await unread(begin)).text())).toBeInstanceOf(TimeoutError);
  });

  test('does not end the process when it breaks off, and says so to a reader that comes later', async () => {
    const broken: Answer = (response, request, number) => {
      void begin(response, request, number);
      setTimeout(() => response.socket?.resetAndDestroy(), 10);
    };
    expect(await rejection((await unread(broken)).text())).toBeInstanceOf(ConnectionError);
  });
});
