import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  ConnectionError,
  Connection,
  createConfig,
  downloads,
  uploads,
  InvalidArgumentError,
  NotFoundError,
  TimeoutError,
  type ClientOptions,
  type FileDownload,
  type FileUpload,
  type OperationTable,
} from '../../src/index.js';
import { serve } from '../servers/http-server.js';
import { rejection, secretKey } from '../things.js';

interface FileOperations {
  uploadFile: { body: { file: FileUpload; purpose: string }; responses: { 200: { id: string } } };
  getFile: { path: { id: string }; responses: { 200: FileDownload } };
}

const shared = { auth: { keys: ['secret'] } } as const;
const fileOperations = {
  uploadFile: { ...shared, method: 'POST', path: '/files', access: 'write', encoding: 'multipart' },
  getFile: { ...shared, method: 'GET', path: '/files/{id}', access: 'read', answer: 'text/csv' },
} as const satisfies OperationTable<FileOperations>;

function files(options: ClientOptions) {
  const configuration = createConfig({ secretKey, ...options }, {});
  return new Connection(configuration, { name: '@cko/test', version: '0.0.0' }).api<FileOperations>(fileOperations, {
    uploads,
    downloads,
  });
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'cko-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

/** The parts of a multipart body, as a standard reader sees them. */
async function partsOf(received: { headers: Record<string, unknown>; body: string }) {
  const type = String(received.headers['content-type']);
  const form = await new Response(received.body, { headers: { 'content-type': type } }).formData();
  const file = form.get('file') as File;
  return { name: file.name, type: file.type, text: await file.text(), purpose: form.get('purpose') };
}

describe('an upload', () => {
  const contents: [string, () => FileUpload, { length: boolean }][] = [
    ['bytes', () => ({ content: Buffer.from('evidence'), name: 'a.txt', type: 'text/plain' }), { length: true }],
    ['a Blob', () => ({ content: new Blob(['evidence'], { type: 'text/plain' }), name: 'a.txt' }), { length: true }],
    [
      'a stream',
      () => ({ content: Readable.from([Buffer.from('evi'), Buffer.from('dence')]), name: 'a.txt', type: 'text/plain' }),
      { length: false },
    ],
    [
      'a stream of known size',
      () => ({ content: Readable.from([Buffer.from('evidence')]), name: 'a.txt', type: 'text/plain', size: 8 }),
      { length: true },
    ],
  ];
  test.each(contents)('of %s arrives as a part with its name and type', async (_, file, { length }) => {
    const server = await serve((response) =>
      response.setHeader('content-type', 'application/json').end('{"id":"file_1"}'),
    );
    await files({ baseUrl: server.url }).call('uploadFile', { body: { file: file(), purpose: 'evidence' } });
    const [received] = server.received;
    expect(await partsOf(received!)).toEqual({
      name: 'a.txt',
      type: 'text/plain',
      text: 'evidence',
      purpose: 'evidence',
    });
    expect(received?.headers['content-length'] !== undefined).toBe(length);
  });

  test('of a path is read from disk under its own name, or another', async () => {
    const path = join(folder(), 'receipt.png');
    writeFileSync(path, 'picture');
    const server = await serve((response) =>
      response.setHeader('content-type', 'application/json').end('{"id":"file_1"}'),
    );
    const api = files({ baseUrl: server.url });
    await api.call('uploadFile', { body: { file: { path, type: 'image/png' }, purpose: 'evidence' } });
    await api.call('uploadFile', { body: { file: { path, name: 'x"\r\n.png' }, purpose: 'evidence' } });
    expect(await partsOf(server.received[0]!)).toMatchObject({
      name: 'receipt.png',
      type: 'image/png',
      text: 'picture',
    });
    expect(server.received[1]?.body).toContain('filename="x%22%0D%0A.png"');
  });

  test('of a path that cannot be read is refused before anything is sent', async () => {
    const server = await serve((response) => response.end());
    const call = files({ baseUrl: server.url }).call('uploadFile', {
      body: { file: { path: join(folder(), 'none') }, purpose: 'x' },
    });
    expect(await rejection(call)).toBeInstanceOf(InvalidArgumentError);
    expect(server.received).toHaveLength(0);
  });

  test('is sent again after a 401 where the file can be read again, and not where it cannot', async () => {
    const server = await serve((response) => response.writeHead(401).end());
    let asked = 0;
    const api = files({ baseUrl: server.url, secretKey: () => `${secretKey}${asked++}` });
    await rejection(api.call('uploadFile', { body: { file: { content: Buffer.from('a'), name: 'a' }, purpose: 'x' } }));
    expect(server.received).toHaveLength(2);
    await rejection(
      api.call('uploadFile', {
        body: { file: { content: Readable.from([Buffer.from('a')]), name: 'a' }, purpose: 'x' },
      }),
    );
    expect(server.received).toHaveLength(3);
  });
});

describe('a download', () => {
  test('arrives as it is sent, with its type and size, without a limit on its size', async () => {
    const body = 'a,b\n'.repeat(50_000);
    const server = await serve((response) =>
      response.writeHead(200, { 'content-type': 'text/csv', 'content-length': body.length }).end(body),
    );
    const api = files({ baseUrl: server.url, maxResponseBytes: 1000 });
    const file = await api.call('getFile', { path: { id: 'file_1' } });
    expect(file).toMatchObject({ type: 'text/csv', size: body.length });
    expect(await file.text()).toBe(body);
    const path = join(folder(), 'report.csv');
    await (await api.call('getFile', { path: { id: 'file_1' } })).saveTo(path);
    expect(readFileSync(path, 'utf8')).toBe(body);
  });

  test('holds back a server that sends faster than the file is read', async () => {
    let sent = 0;
    const server = await serve(async (response) => {
      response.writeHead(200, { 'content-type': 'text/csv' });
      const gone = once(response, 'close');
      for (; sent < 400 && !response.destroyed; sent++) {
        if (!response.write(Buffer.alloc(65_536))) await Promise.race([once(response, 'drain'), gone]);
      }
      response.end();
    });
    const file = await files({ baseUrl: server.url }).call('getFile', { path: { id: 'file_1' } });
    const reader = file[Symbol.asyncIterator]();
    await reader.next();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(sent).toBeLessThan(300);
    await reader.return?.();
  });

  test('that stalls ends in a TimeoutError, and one cut short in a ConnectionError', async () => {
    const server = await serve((response, { url }) => {
      response.writeHead(200, { 'content-type': 'text/csv', 'content-length': 100 }).write('begin');
      if (url.endsWith('cut')) setTimeout(() => response.destroy(), 20);
    });
    const api = files({ baseUrl: server.url, timeout: 100 });
    const stalled = await api.call('getFile', { path: { id: 'stall' } });
    expect(await rejection(stalled.text())).toBeInstanceOf(TimeoutError);
    const cut = await api.call('getFile', { path: { id: 'cut' } });
    expect(await rejection(cut.text())).toBeInstanceOf(ConnectionError);
  });

  test('that is refused is an error with the codes of its answer', async () => {
    const server = await serve((response) =>
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"error_codes":["file_not_found"]}'),
    );
    const error = await rejection(files({ baseUrl: server.url }).call('getFile', { path: { id: 'file_1' } }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ errorCodes: ['file_not_found'] });
  });

  test('is followed to where it is kept, where no credential goes', async () => {
    const store = await serve((response) => response.setHeader('content-type', 'text/csv').end('a,b'));
    const server = await serve((response) =>
      response.writeHead(302, { location: `${store.url}/kept?signature=1` }).end(),
    );
    const file = await files({ baseUrl: server.url }).call('getFile', { path: { id: 'file_1' } });
    expect(await file.text()).toBe('a,b');
    expect(server.received[0]?.headers.authorization).toBeDefined();
    expect(store.received[0]?.headers.authorization).toBeUndefined();
    expect(store.received[0]?.url).toBe('/kept?signature=1');
  });
});
