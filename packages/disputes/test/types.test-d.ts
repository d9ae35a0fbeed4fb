import { Readable } from 'node:stream';
import type { ApiPromise, Link, PagedList } from '@cko/core';
import { describe, expectTypeOf, test } from 'vitest';
import {
  DisputesClient,
  type Dispute,
  type DisputeEvidence,
  type DisputeEvidenceRequest,
  type DisputeEvidenceType,
  type DisputeList,
  type DisputeStatus,
  type DisputeSubmittedEvidence,
  type DisputeSummary,
  type FileDetails,
  type UploadedFile,
} from '../src/index.js';

const disputes = new DisputesClient({ secretKey: 'sk_sbox_m73dzbpy7cf3gfd46xr4yj5xo4e', prefix: 'abcdefgh' });
const id = 'dsp_rbhwd2qrg13uhrp2newf';

describe('a list of disputes', () => {
  test('gives pages when awaited and disputes when iterated', async () => {
    const listed = disputes.list();
    expectTypeOf(listed).toEqualTypeOf<PagedList<DisputeList, DisputeSummary>>();
    expectTypeOf(await listed).toEqualTypeOf<DisputeList>();
    for await (const dispute of listed) expectTypeOf(dispute).toEqualTypeOf<DisputeSummary>();
  });

  test('takes several values of one kind as a list', () => {
    disputes.list({ statuses: ['evidence_required', 'a_status_of_tomorrow'], segment_ids: ['seg_1'] });
    // @ts-expect-error a text is not a list, although it travels as one
    disputes.list({ statuses: 'evidence_required,won' });
  });
});

describe('a dispute', () => {
  const dispute = {} as Dispute;

  test('has a status that may be one nobody knows yet', () => {
    expectTypeOf<'evidence_required'>().toExtend<DisputeStatus>();
    expectTypeOf<'pending'>().toExtend<DisputeStatus>();
  });

  test('knows its links, and that there may be others', () => {
    expectTypeOf(dispute._links?.evidence).toEqualTypeOf<Link | undefined>();
    expectTypeOf(dispute._links?.['scheme_files']).toEqualTypeOf<Link | undefined>();
  });

  test('names the kinds of evidence that help, one of which is the name of a file and a text', () => {
    expectTypeOf(dispute.relevant_evidence).toEqualTypeOf<DisputeEvidenceType[] | undefined>();
    expectTypeOf<'invoice_or_receipt_file' | 'invoice_or_receipt_text'>().toExtend<keyof DisputeEvidenceRequest>();
  });

  test('is not addressed by the id of something else', () => {
    // @ts-expect-error a file
    disputes.get({} as UploadedFile['id']);
  });
});

describe('evidence', () => {
  test('is provided in files by their ids, and in texts', () => {
    disputes.evidence.provide(id, {
      customer_communication_file: {} as UploadedFile['id'],
      customer_communication_text: 'The customer thanks for the parcel',
      arbitration_no_review_files: ['file_6lbss42ezvoufcb2beo76rvwly'],
    });
    // @ts-expect-error `arbitration_no_review` takes several files
    disputes.evidence.provide(id, { arbitration_no_review_file: 'file_6lbss42ezvoufcb2beo76rvwly' });
    // @ts-expect-error no evidence at all
    disputes.evidence.provide(id);
  });

  test('that is compelling has to say what was sold, when, and what was before', () => {
    disputes.evidence.provide(id, {
      compelling_evidence: {
        merchandise_or_service: 'Merchandise',
        merchandise_or_service_desc: 'A pair of shoes',
        merchandise_or_service_provided_date: '2026-05-22T11:56:04Z',
        historical_transactions: [{ historical_arn: '74548998294293193445538' }],
      },
    });
    // @ts-expect-error `historical_transactions` is missing
    const incomplete: DisputeEvidenceRequest['compelling_evidence'] = {
      merchandise_or_service: 'Services',
      merchandise_or_service_desc: 'A haircut',
      merchandise_or_service_provided_date: '2026-05-22T11:56:04Z',
    };
    void incomplete;
  });

  test('that was submitted is one file', () => {
    expectTypeOf(disputes.evidence.get(id)).toEqualTypeOf<ApiPromise<DisputeEvidence>>();
    expectTypeOf(disputes.evidence.submitted(id)).toEqualTypeOf<ApiPromise<DisputeSubmittedEvidence>>();
    expectTypeOf(disputes.evidence.arbitration.submitted(id)).toEqualTypeOf<ApiPromise<DisputeSubmittedEvidence>>();
  });
});

describe('a file', () => {
  const purpose = 'dispute_evidence';

  test('to upload is a path, or content with a name', () => {
    disputes.files.upload({ file: { path: 'slip.pdf' }, purpose });
    disputes.files.upload({ file: { content: Readable.from([]), name: 'slip.pdf', size: 1024 }, purpose });
    disputes.files.upload({ file: { content: new Blob(['x']), name: 'slip.pdf', type: 'application/pdf' }, purpose });
    // @ts-expect-error a bare path
    disputes.files.upload({ file: 'slip.pdf', purpose });
    // @ts-expect-error content without a name
    disputes.files.upload({ file: { content: new Uint8Array() }, purpose });
    // @ts-expect-error nothing says what it is for
    disputes.files.upload({ file: { path: 'slip.pdf' } });
  });

  test('that was uploaded has an id, and an address to fetch it from when it is read', () => {
    expectTypeOf(disputes.files.upload({ file: { path: 'slip.pdf' }, purpose })).toEqualTypeOf<
      ApiPromise<UploadedFile>
    >();
    expectTypeOf<NonNullable<FileDetails['_links']>['download']>().toEqualTypeOf<Link | undefined>();
  });
});

test('no write takes an idempotency key, for none would be read', () => {
  // @ts-expect-error
  disputes.accept(id, { idempotencyKey: 'ORD-5023-4E89' });
  // @ts-expect-error
  disputes.evidence.submit(id, { idempotencyKey: 'ORD-5023-4E89' });
  // @ts-expect-error
  disputes.files.upload({ file: { path: 'slip.pdf' }, purpose: 'dispute_evidence' }, { idempotencyKey: 'slip' });
});
