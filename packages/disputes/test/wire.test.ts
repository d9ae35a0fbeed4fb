import { describe, expect, test } from 'vitest';
import type {
  ArbitrationEvidenceOperations,
  DisputeEvidenceOperations,
  DisputeOperations,
  DisputesClient,
  FileOperations,
} from '../src/index.js';
import { connect, json, secretKey } from './checkout-server.js';

type OperationId =
  | keyof DisputeOperations
  | keyof DisputeEvidenceOperations
  | keyof ArbitrationEvidenceOperations
  | keyof FileOperations;

interface Exchange {
  call: (disputes: DisputesClient) => PromiseLike<unknown>;
  line: string;
  /** What is sent as JSON. */
  sent?: unknown;
  /** Whether the answer has no body. */
  silent?: true;
}

/** No real id needs encoding; this one shows that none can lead to another resource. */
const id = 'dsp_a/b?c';
const path = '/disputes/dsp_a%2Fb%3Fc';
const evidence = { invoice_or_receipt_file: 'file_6lbss42ezvoufcb2beo76rvwly', invoice_or_receipt_text: 'The invoice' };

/** Every operation but `uploadFile`, which has tests of its own. */
const exchanges: Record<Exclude<OperationId, 'uploadFile'>, Exchange> = {
  listDisputes: { call: (disputes) => disputes.list(), line: 'GET /disputes' },
  getDispute: { call: (disputes) => disputes.get(id), line: `GET ${path}` },
  acceptDispute: { call: (disputes) => disputes.accept(id), line: `POST ${path}/accept`, silent: true },
  getDisputeSchemeFiles: { call: (disputes) => disputes.schemeFiles(id), line: `GET ${path}/schemefiles` },
  getDisputeEvidence: { call: (disputes) => disputes.evidence.get(id), line: `GET ${path}/evidence` },
  provideDisputeEvidence: {
    call: (disputes) => disputes.evidence.provide(id, evidence),
    line: `PUT ${path}/evidence`,
    sent: evidence,
    silent: true,
  },
  submitDisputeEvidence: {
    call: (disputes) => disputes.evidence.submit(id),
    line: `POST ${path}/evidence`,
    silent: true,
  },
  getSubmittedDisputeEvidence: {
    call: (disputes) => disputes.evidence.submitted(id),
    line: `GET ${path}/evidence/submitted`,
  },
  submitDisputeArbitrationEvidence: {
    call: (disputes) => disputes.evidence.arbitration.submit(id),
    line: `POST ${path}/evidence/arbitration`,
    silent: true,
  },
  getSubmittedArbitrationEvidence: {
    call: (disputes) => disputes.evidence.arbitration.submitted(id),
    line: `GET ${path}/evidence/arbitration/submitted`,
  },
  getFile: { call: (disputes) => disputes.files.get('file_a/b'), line: 'GET /files/file_a%2Fb' },
};

describe('a call sends its request and gives the answer', () => {
  test.each(Object.entries(exchanges))('%s', async (_, { call, line, sent, silent }) => {
    const answer = { id: 'dsp_rbhwd2qrg13uhrp2newf' };
    const { disputes, received } = await connect(silent ? json(204) : json(200, answer));
    expect(await call(disputes)).toEqual(silent ? undefined : answer);
    expect(received).toEqual([
      {
        line,
        authorization: `Bearer ${secretKey}`,
        idempotencyKey: undefined,
        type: sent === undefined ? undefined : 'application/json',
        body: Buffer.from(sent === undefined ? '' : JSON.stringify(sent)),
      },
    ]);
  });
});

describe('a list of disputes', () => {
  test('is asked for with several values of one kind separated by commas', async () => {
    const { disputes, received } = await connect(json(200, {}));
    await disputes.list({
      from: '2026-05-22T11:56:04Z',
      statuses: ['evidence_required', 'arbitration_under_review'],
      entity_ids: ['ent_wxglze3wwywujg4nna5fb7ldli'],
      this_channel_only: true,
      payment_id: undefined,
    });
    const [listed, query] = received[0]!.line.split('?');
    expect(listed).toBe('GET /disputes');
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
      from: '2026-05-22T11:56:04Z',
      statuses: 'evidence_required,arbitration_under_review',
      entity_ids: 'ent_wxglze3wwywujg4nna5fb7ldli',
      this_channel_only: 'true',
    });
  });

  test('goes on where the page before ended, until all are read', async () => {
    const { disputes, received } = await connect((response, request) =>
      json(
        200,
        request.line.includes('skip=2')
          ? { skip: 2, limit: 2, total_count: 3, data: [{ id: 'dsp_3' }] }
          : { skip: 0, limit: 2, total_count: 3, data: [{ id: 'dsp_1' }, { id: 'dsp_2' }] },
      )(response, request),
    );
    const ids: (string | undefined)[] = [];
    for await (const dispute of disputes.list({ limit: 2 })) ids.push(dispute.id);
    expect(ids).toEqual(['dsp_1', 'dsp_2', 'dsp_3']);
    expect(received.map(({ line }) => line)).toEqual(['GET /disputes?limit=2', 'GET /disputes?limit=2&skip=2']);
  });
});

test('a write whose outcome is unknown is sent once, for no key protects it', async () => {
  const { disputes, received } = await connect(json(503));
  await expect(disputes.accept(id)).rejects.toMatchObject({ name: 'ServerError', outcome: 'unknown' });
  await expect(disputes.evidence.submit(id)).rejects.toMatchObject({ name: 'ServerError', outcome: 'unknown' });
  expect(received).toHaveLength(2);
});
