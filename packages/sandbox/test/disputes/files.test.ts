import { createConfig, NotFoundError, type Configuration } from '@cko/core';
import { DisputesClient } from '@cko/disputes';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { problemsOf } from '../payments/described.js';
import { callDescribed, minute } from './api.js';

let sandbox: Sandbox;
let configuration: Configuration;
let client: DisputesClient;
beforeEach(async () => {
  sandbox = await startSandbox();
  configuration = createConfig({ baseUrl: sandbox.url, secretKey: sandbox.credentials.secretKey, maxRetries: 0 }, {});
  client = new DisputesClient(configuration);
});
afterEach(async () => {
  await configuration.close();
  await sandbox.close();
});

const png = (size = 8) => new Blob([new Uint8Array(size).fill(7)], { type: 'image/png' });

function form(parts: Record<string, Blob | string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    if (typeof value === 'string') data.set(name, value);
    else data.set(name, value, 'receipt.png');
  }
  return data;
}

async function upload(body: FormData | string): Promise<{ status: number; body: any }> {
  const response = await fetch(`${sandbox.url}/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${sandbox.credentials.secretKey}` },
    body,
  });
  return { status: response.status, body: await response.json() };
}

test('a file is uploaded in parts, and what is known of it read', async () => {
  const answer = await upload(form({ file: png(), purpose: 'dispute_evidence' }));

  expect(answer.status).toBe(200);
  expect(problemsOf('uploadFile', 200, answer.body)).toEqual([]);
  const { body } = await callDescribed(sandbox, 'getFile', 'GET', `/files/${answer.body.id}`);
  expect(body).toMatchObject({ filename: 'receipt.png', purpose: 'dispute_evidence', size: 8, mime_type: 'image/png' });
});

test('the client uploads a file, whose bytes can be fetched for an hour', async () => {
  const content = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 13, 10]);
  const { id } = await client.files.upload({ file: { content, name: 'receipt.png' }, purpose: 'dispute_evidence' });
  const { _links } = await client.files.get(id);
  const address = _links!.download!.href;

  const response = await fetch(address);
  expect(response.headers.get('content-type')).toBe('image/png');
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(content);

  await sandbox.clock.advance(61 * minute);
  expect((await fetch(address)).status).toBe(403);
  expect((await fetch(address.replace(id, 'file_aaaaaaaaaaaaaaaaaaaaaaaaaa'))).status).toBe(404);
});

test.each([
  ['without a file', form({ purpose: 'dispute_evidence' }), 'file_required'],
  ['with text for a file', form({ file: 'text', purpose: 'dispute_evidence' }), 'file_required'],
  ['that is no form', 'nonsense', 'file_required'],
  ['without a purpose', form({ file: png() }), 'purpose_required'],
  ['for no purpose known', form({ file: png(), purpose: 'decoration' }), 'purpose_invalid'],
  [
    'of another type',
    form({ file: new Blob(['text'], { type: 'text/plain' }), purpose: 'dispute_evidence' }),
    'file_type_invalid',
  ],
  ['of more than 4 MB', form({ file: png(4 * 1024 * 1024 + 1), purpose: 'dispute_evidence' }), 'file_size_invalid'],
])('an upload %s is refused', async (_, body, code) => {
  const answer = await upload(body);
  expect([answer.status, answer.body.error_codes]).toEqual([422, [code]]);
});

test('a file that is not there is 404', async () => {
  await expect(client.files.get('file_aaaaaaaaaaaaaaaaaaaaaaaaaa')).rejects.toBeInstanceOf(NotFoundError);
});
