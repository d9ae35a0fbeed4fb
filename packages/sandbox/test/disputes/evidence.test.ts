import { createConfig, NotFoundError, type Configuration } from '@cko/core';
import { DisputesClient } from '@cko/disputes';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesOf } from '../../src/areas/disputes/files/file.js';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { call } from '../calls.js';
import { exampleRequest } from '../payments/described.js';
import { callDescribed, day, disputed, minute, read, told } from './api.js';

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

const text = { additional_evidence_text: 'A description' };

async function uploaded(purpose: 'dispute_evidence' | 'arbitration_evidence' = 'dispute_evidence'): Promise<string> {
  const content = new TextEncoder().encode('%PDF-1.4 receipt');
  return (await client.files.upload({ file: { content, name: 'receipt.pdf' }, purpose })).id;
}

function addDocumentedFile(): void {
  const { invoice_or_receipt_file: id } = exampleRequest('provideDisputeEvidence');
  filesOf(sandbox.world).add({
    id,
    filename: 'receipt.png',
    purpose: 'dispute_evidence',
    mimeType: 'image/png',
    uploadedOn: new Date(),
    content: new Uint8Array(1),
  });
}

describe('evidence', () => {
  test('is provided as the reference shows, and reads as provided', async () => {
    const id = await disputed(sandbox);
    addDocumentedFile();
    const { _links, ...evidence } = exampleRequest('provideDisputeEvidence');
    const body = { ...evidence, _links };

    expect((await call(sandbox, 'PUT', `/disputes/${id}/evidence`, { body })).status).toBe(204);

    const provided = await callDescribed(sandbox, 'getDisputeEvidence', 'GET', `/disputes/${id}/evidence`);
    expect(provided.body).toMatchObject(evidence);
    expect(provided.body._links.parent.href).toBe(`${sandbox.url}/disputes/${id}`);
  });

  test('is provided in several calls, of which the last counts', async () => {
    const id = await disputed(sandbox);
    await expect(client.evidence.get(id)).rejects.toBeInstanceOf(NotFoundError);

    await client.evidence.provide(id, { ...text, invoice_or_receipt_text: 'First' });
    await client.evidence.provide(id, { invoice_or_receipt_text: 'Second' });

    expect(await client.evidence.get(id)).toMatchObject({ ...text, invoice_or_receipt_text: 'Second' });
  });

  test('is submitted once, as a file that can be fetched', async () => {
    const id = await disputed(sandbox);
    await expect(client.evidence.submitted(id)).rejects.toBeInstanceOf(NotFoundError);
    await client.evidence.provide(id, { ...text, invoice_or_receipt_file: await uploaded() });

    await client.evidence.submit(id);

    expect((await read(sandbox, id)).status).toBe('evidence_under_review');
    expect(told(sandbox, id).at(-1)).toBe('dispute_evidence_submitted');
    const { file_id: file } = await client.evidence.submitted(id);
    const { purpose, _links } = await client.files.get(file!);
    expect(purpose).toBe('submitted_evidence');
    const response = await fetch(_links!.download!.href);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(await response.text()).toMatch(/^%PDF/);
    await sandbox.clock.advance(30 * day);
    expect((await read(sandbox, id)).status).toBe('evidence_under_review');
  });

  test('submitted in time goes the way that the amount asks for', async () => {
    const id = await disputed(sandbox, 1045);
    await client.evidence.provide(id, text);
    await client.evidence.submit(id);
    await sandbox.clock.advance(5 * minute);
    expect(told(sandbox, id).slice(1)).toEqual([
      'dispute_evidence_required',
      'dispute_evidence_submitted',
      'dispute_evidence_acknowledged_by_scheme',
      'dispute_won',
    ]);
  });

  test.each([
    [1045, 'dispute_won'],
    [1043, 'dispute_canceled'],
  ])('submitted late is acknowledged before the end that an amount of %i asks for', async (amount, end) => {
    const id = await disputed(sandbox, amount);
    await sandbox.clock.advance(45_000);
    await client.evidence.provide(id, text);
    await client.evidence.submit(id);
    await sandbox.clock.advance(10 * minute);
    expect(told(sandbox, id).slice(2)).toEqual([
      'dispute_evidence_submitted',
      'dispute_evidence_acknowledged_by_scheme',
      end,
    ]);
  });

  test.each([
    ['of nothing', {}, ['evidence_required']],
    ['without a body', undefined, ['evidence_required']],
    [
      'of what is no evidence',
      { proof_of_delivery_or_service_flie: 'file_aaaaaaaaaaaaaaaaaaaaaaaaaa' },
      ['evidence_required'],
    ],
    ['of an empty text', { additional_evidence_text: '' }, ['evidence_required']],
    ['of an empty list', { arbitration_no_review_files: [] }, ['evidence_required']],
    ['of that for arbitration alone', { arbitration_no_review_text: 'A description' }, ['evidence_required']],
    [
      'of a file that is not there',
      { invoice_or_receipt_file: 'file_aaaaaaaaaaaaaaaaaaaaaaaaaa' },
      ['invoice_or_receipt_file_invalid'],
    ],
    [
      'of a list with a file that is not there',
      { arbitration_no_review_files: ['file_aaaaaaaaaaaaaaaaaaaaaaaaaa'] },
      ['arbitration_no_review_files_invalid'],
    ],
  ])('%s is refused, and not kept', async (_, body, codes) => {
    const id = await disputed(sandbox);

    const refusal = await call(sandbox, 'PUT', `/disputes/${id}/evidence`, { body });

    expect([refusal.status, refusal.body.error_codes]).toEqual([422, codes]);
    await expect(client.evidence.get(id)).rejects.toBeInstanceOf(NotFoundError);
  });

  test('is kept, and what is no evidence beside it is ignored', async () => {
    const id = await disputed(sandbox);
    const body = { ...text, invoice_or_receipt_txt: 'A slip', invoice_or_receipt_text: '' };

    expect((await call(sandbox, 'PUT', `/disputes/${id}/evidence`, { body })).status).toBe(204);

    const { _links, ...kept } = (await call(sandbox, 'GET', `/disputes/${id}/evidence`)).body;
    expect(kept).toEqual(text);
  });

  test('of nothing cannot be submitted', async () => {
    const id = await disputed(sandbox);
    const refusal = await call(sandbox, 'POST', `/disputes/${id}/evidence`);
    expect([refusal.status, refusal.body.error_codes]).toEqual([422, ['evidence_required']]);
  });
});

describe('arbitration', () => {
  test('follows a loss, with evidence of its own, to the scheme', async () => {
    const id = await disputed(sandbox, 1046);
    await sandbox.clock.advance(5 * minute);
    expect((await read(sandbox, id)).status).toBe('lost');

    await client.evidence.provide(id, {
      arbitration_no_review_text: 'A description',
      arbitration_no_review_files: [await uploaded('arbitration_evidence')],
    });
    await client.evidence.arbitration.submit(id);

    expect((await read(sandbox, id)).status).toBe('arb_evidence_submitted');
    expect((await client.evidence.arbitration.submitted(id)).file_id).toMatch(/^file_/);
    await sandbox.clock.advance(5 * minute);
    expect((await read(sandbox, id)).status).toBe('arbitration_under_review');
    expect(told(sandbox, id).slice(-2)).toEqual([
      'dispute_arbitration_evidence_submitted',
      'dispute_arbitration_sent_to_scheme',
    ]);
  });

  test('needs evidence of its own', async () => {
    const id = await disputed(sandbox, 1046);
    await sandbox.clock.advance(5 * minute);
    const other = await call(sandbox, 'PUT', `/disputes/${id}/evidence`, { body: text });
    expect([other.status, other.body.error_codes]).toEqual([422, ['dispute_status_invalid']]);
    for (const body of [undefined, {}, { arbitration_no_review_text: '' }, { additional_evidence_text: '' }]) {
      const empty = await call(sandbox, 'PUT', `/disputes/${id}/evidence`, { body });
      expect([empty.status, empty.body.error_codes]).toEqual([422, ['evidence_required']]);
    }
    const none = await call(sandbox, 'POST', `/disputes/${id}/evidence/arbitration`);
    expect([none.status, none.body.error_codes]).toEqual([422, ['evidence_required']]);
  });
});

test('accepting ends a dispute, whatever the amount asks for', async () => {
  const id = await disputed(sandbox, 1045);
  await client.accept(id);
  await sandbox.clock.advance(30 * day);
  expect((await read(sandbox, id)).status).toBe('accepted');
  expect(told(sandbox, id).at(-1)).toBe('dispute_accepted');
});

describe('what a state does not allow', () => {
  const everything = [
    ['POST', 'accept'],
    ['PUT', 'evidence'],
    ['POST', 'evidence'],
    ['POST', 'evidence/arbitration'],
  ] as const;
  const states = [
    {
      state: 'evidence_required',
      amount: 1040,
      after: 0,
      allowed: ['accept', 'evidence'],
      code: 'dispute_status_invalid',
    },
    { state: 'evidence_under_review', amount: 1044, after: minute, allowed: [], code: 'dispute_status_invalid' },
    { state: 'won', amount: 1045, after: 5 * minute, allowed: [], code: 'dispute_status_invalid' },
    { state: 'canceled', amount: 1043, after: 5 * minute, allowed: [], code: 'dispute_status_invalid' },
    { state: 'resolved', amount: 1042, after: 0, allowed: [], code: 'dispute_status_invalid' },
    { state: 'expired', amount: 1040, after: 21 * day, allowed: [], code: 'dispute_already_expired' },
    { state: 'accepted', amount: 1040, after: 0, allowed: [], code: 'dispute_already_accepted' },
    { state: 'arbitration_won', amount: 1049, after: 5 * minute, allowed: [], code: 'dispute_status_invalid' },
  ];

  test.each(states)('$state', async ({ state, amount, after, allowed, code }) => {
    const id = await disputed(sandbox, amount);
    await sandbox.clock.advance(after);
    if (state === 'accepted') await client.accept(id);
    expect((await read(sandbox, id)).status).toBe(state);
    const refused = everything.filter(([, path]) => !allowed.includes(path));
    for (const [method, path] of refused) {
      const body = method === 'PUT' ? text : undefined;
      const answer = await call(sandbox, method, `/disputes/${id}/${path}`, { body });
      expect([path, answer.status, answer.body.error_codes]).toEqual([path, 422, [code]]);
    }
    expect((await read(sandbox, id)).status).toBe(state);
  });

  test.each(everything)('%s %s of a dispute that is not there is 404', async (method, path) => {
    const body = method === 'PUT' ? text : undefined;
    const answer = await call(sandbox, method, `/disputes/dsp_aaaaaaaaaaaaaaaaaaaaaaaaaa/${path}`, { body });
    expect([answer.status, answer.text]).toEqual([404, '']);
  });
});
