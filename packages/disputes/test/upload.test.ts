import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ConnectionError, InvalidArgumentError, type FileUpload } from '@cko/core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { clientOf, connect, json, secretKey, serve, type Received } from './checkout-server.js';

const megabyte = 1024 * 1024;
const uploaded = { id: 'file_6lbss42ezvoufcb2beo76rvwly' };
const purpose = 'dispute_evidence';

/** A file on disk of so many bytes, which take no room there. */
function fileOnDisk(name: string, size: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'cko-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, '');
  truncateSync(path, size);
  return path;
}

/** A stream that says how much was taken from it. */
function counted(chunks: Iterable<Uint8Array>): AsyncIterable<Uint8Array> & { taken: number } {
  return {
    taken: 0,
    async *[Symbol.asyncIterator]() {
      for (const chunk of chunks) {
        this.taken += chunk.byteLength;
        yield chunk;
      }
    },
  };
}

/** The form in a request, as a standard reader sees it. */
async function formOf({ body, type }: Received) {
  const form = await new Response(body, { headers: { 'content-type': type! } }).formData();
  const file = form.get('file') as File;
  return { name: file.name, type: file.type, size: file.size, purpose: form.get('purpose') };
}

describe('an upload', () => {
  test('is a form with the file and its purpose', async () => {
    const { disputes, received } = await connect(json(200, uploaded));
    expect(await disputes.files.upload({ file: { path: fileOnDisk('slip.pdf', 10) }, purpose })).toEqual(uploaded);
    expect(received).toMatchObject([
      { line: 'POST /files', authorization: `Bearer ${secretKey}`, idempotencyKey: undefined },
    ]);
    expect(await formOf(received[0]!)).toEqual({ name: 'slip.pdf', type: 'application/pdf', size: 10, purpose });
  });

  test('gives the status of the answer too, which may be 201', async () => {
    const { disputes } = await connect(json(201, uploaded));
    const call = disputes.files.upload({ file: { content: new Uint8Array(1), name: 'a.png' }, purpose });
    expect(await call.withResponse()).toMatchObject({ data: uploaded, response: { status: 201 } });
  });

  test('is on its way before the file has been read to its end', async () => {
    let arrived!: () => void;
    const begun = new Promise<void>((resolve) => (arrived = resolve));
    const url = await serve((request, response) => {
      request.once('data', arrived).resume();
      request.on('end', () => response.setHeader('content-type', 'application/json').end(JSON.stringify(uploaded)));
    });
    async function* content() {
      yield Buffer.from('begin');
      await begun;
      yield Buffer.from('end');
    }
    expect(await clientOf(url).files.upload({ file: { content: content(), name: 'a.png' }, purpose })).toEqual(
      uploaded,
    );
  });
});

describe('the type of a file', () => {
  const bytes = new Uint8Array(1);
  const pdf = 'application/pdf';
  test.each<[string, () => FileUpload, string]>([
    ['the ending of its name, in any case', () => ({ content: bytes, name: 'a.JPG' }), 'image/jpeg'],
    ['the ending .jpeg', () => ({ content: bytes, name: 'a.jpeg' }), 'image/jpeg'],
    ['the ending .png', () => ({ content: bytes, name: 'a.b.png' }), 'image/png'],
    ['the name that is given beside a path', () => ({ path: fileOnDisk('scan', 1), name: 'scan.pdf' }), pdf],
    ['its own type, whatever its name', () => ({ content: bytes, name: 'scan', type: pdf }), pdf],
    ['its own type without parameters', () => ({ content: bytes, name: 'a', type: 'Image/PNG; q=1' }), 'image/png'],
    ['the type of a Blob', () => ({ content: new Blob(['x'], { type: pdf }), name: 'a' }), pdf],
    ['the name of a Blob without type', () => ({ content: new Blob(['x']), name: 'a.pdf' }), pdf],
    [
      'the name where its type says nothing',
      () => ({ content: bytes, name: 'a.pdf', type: 'application/octet-stream' }),
      pdf,
    ],
  ])('is told by %s', async (_, file, type) => {
    const { disputes, received } = await connect(json(200, uploaded));
    await disputes.files.upload({ file: file(), purpose });
    expect((await formOf(received[0]!)).type).toBe(type);
  });

  test.each<[string, FileUpload]>([
    ['another ending', { content: bytes, name: 'a.docx' }],
    ['no ending and no type', { content: bytes, name: 'pdf' }],
    ['another type, although the ending would do', { content: bytes, name: 'a.pdf', type: 'text/html' }],
    ['a Blob of another type', { content: new Blob(['x'], { type: 'text/plain' }), name: 'a.pdf' }],
    ['a path with another ending', { path: '/nowhere/a.exe' }],
  ])('is refused before anything is sent when there is %s', async (_, file) => {
    const { disputes, received } = await connect(json(200, uploaded));
    const upload = disputes.files.upload({ file, purpose });
    await expect(upload).rejects.toBeInstanceOf(InvalidArgumentError);
    await expect(upload).rejects.toThrow('not a JPEG, PNG or PDF');
    expect(received).toEqual([]);
  });
});

describe('the size of a file', () => {
  const sized: [string, (size: number) => FileUpload][] = [
    ['on disk', (size) => ({ path: fileOnDisk('a.png', size) })],
    ['of bytes', (size) => ({ content: new Uint8Array(size), name: 'a.png' })],
    ['of a Blob', (size) => ({ content: new Blob([new Uint8Array(size)]), name: 'a.png' })],
    ['of a stream', (size) => ({ content: Readable.from([Buffer.alloc(size)]), name: 'a.png', size })],
  ];

  test.each(sized)('%s may be 4 MB', async (_, file) => {
    const { disputes, received } = await connect(json(200, uploaded));
    await disputes.files.upload({ file: file(4 * megabyte), purpose });
    expect((await formOf(received[0]!)).size).toBe(4 * megabyte);
  });

  test.each(sized)('%s is refused before anything is sent when it is a byte more', async (_, file) => {
    const { disputes, received } = await connect(json(200, uploaded));
    const upload = disputes.files.upload({ file: file(4 * megabyte + 1), purpose });
    await expect(upload).rejects.toBeInstanceOf(InvalidArgumentError);
    await expect(upload).rejects.toThrow('larger than 4 MB');
    expect(received).toEqual([]);
  });

  test('of a stream is looked at before the stream is', async () => {
    const { disputes } = await connect(json(200, uploaded));
    const content = counted([new Uint8Array(1)]);
    const upload = disputes.files.upload({ file: { content, name: 'a.png', size: 5 * megabyte }, purpose });
    await expect(upload).rejects.toBeInstanceOf(InvalidArgumentError);
    expect(content.taken).toBe(0);
  });

  test('that a stream does not tell may be 4 MB', async () => {
    const { disputes, received } = await connect(json(200, uploaded));
    const content = counted(Array.from({ length: 4 }, () => new Uint8Array(megabyte)));
    await disputes.files.upload({ file: { content, name: 'a.png' }, purpose });
    expect((await formOf(received[0]!)).size).toBe(4 * megabyte);
  });

  test('that a stream does not tell ends the upload where it exceeds 4 MB, and nothing is stored', async () => {
    const { disputes, received } = await connect(json(200, uploaded));
    const content = counted(Array.from({ length: 100 }, () => new Uint8Array(megabyte)));
    const upload = disputes.files.upload({ file: { content, name: 'a.png' }, purpose });
    await expect(upload).rejects.toBeInstanceOf(InvalidArgumentError);
    await expect(upload).rejects.toMatchObject({ operation: 'uploadFile', outcome: 'none' });
    expect(content.taken).toBe(5 * megabyte);
    expect(received).toEqual([]);
  });
});

describe('an upload that fails otherwise', () => {
  test('by a path that leads nowhere is an invalid argument', async () => {
    const { disputes, received } = await connect(json(200, uploaded));
    const upload = disputes.files.upload({ file: { path: '/nowhere/a.png' }, purpose });
    await expect(upload).rejects.toBeInstanceOf(InvalidArgumentError);
    expect(received).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['a bare path', 'slip.pdf'],
    ['nothing', undefined],
    ['content without a name', { content: new Uint8Array(1) }],
  ])('by %s in place of a file is an invalid argument', async (_, file) => {
    const { disputes, received } = await connect(json(200, uploaded));
    const upload = disputes.files.upload({ file: file as FileUpload, purpose });
    await expect(upload).rejects.toBeInstanceOf(InvalidArgumentError);
    expect(received).toEqual([]);
  });

  test('by a refusal of the server carries its codes', async () => {
    const { disputes } = await connect(json(422, { error_type: 'request_invalid', error_codes: ['file_required'] }));
    const upload = disputes.files.upload({ file: { content: Readable.from([]), name: 'a.png' }, purpose });
    await expect(upload).rejects.toMatchObject({ name: 'ValidationError', errorCodes: ['file_required'] });
  });

  test('by a stream that breaks does not blame the size', async () => {
    const { disputes } = await connect(json(200, uploaded));
    async function* content() {
      yield Buffer.from('begin');
      throw new Error('the disk is gone');
    }
    const upload = disputes.files.upload({ file: { content: content(), name: 'a.png' }, purpose });
    await expect(upload).rejects.toBeInstanceOf(ConnectionError);
  });
});
