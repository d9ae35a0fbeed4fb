import {
  IdentityClient,
  type AddressDocumentVerificationId,
  type ApplicantId,
  type IdDocumentVerificationId,
} from '@cko/identity';
import fc from 'fast-check';
import { test } from 'vitest';
import { connected } from './connected.js';
import { email, forgetting, makeAttempt, passing, type CheckCalls, type RealCheck } from './check-walks.js';
import { second, UploadModel, type Result } from './checks-model.js';
import { expectEveryWalk, type Step } from './step.js';

const { sandbox, configuration } = await connected({ freeze: true, processingDelay: second });
const identity = new IdentityClient(configuration);

const image = 'data:image/jpeg;base64,/9j/4AAQ';

function idDocument(id: IdDocumentVerificationId): CheckCalls {
  const { idDocumentVerifications } = identity;
  return {
    read: async () => {
      const check = await idDocumentVerifications.get(id);
      return { check, findings: check.document };
    },
    attempts: async () => (await idDocumentVerifications.attempts.list(id, { limit: 100 })).data,
    makeAttempt: () => idDocumentVerifications.attempts.create(id, { document_front: image }),
    anonymize: () => idDocumentVerifications.anonymize(id),
    report: () => idDocumentVerifications.getReport(id),
  };
}

function addressDocument(id: AddressDocumentVerificationId): CheckCalls {
  const { addressDocumentVerifications } = identity;
  return {
    read: async () => {
      const check = await addressDocumentVerifications.get(id);
      return { check, findings: check.address_document };
    },
    attempts: async () => (await addressDocumentVerifications.attempts.list(id, { limit: 100 })).data,
    makeAttempt: () => addressDocumentVerifications.attempts.create(id, { document: image }),
    anonymize: () => addressDocumentVerifications.anonymize(id),
    report: () => addressDocumentVerifications.getReport(id),
  };
}

/** Makes a check of each kind. */
const kinds = {
  'ID document': async (request: CheckRequest) =>
    idDocument((await identity.idDocumentVerifications.create(request)).id),
  'address document': async (request: CheckRequest) =>
    addressDocument((await identity.addressDocumentVerifications.create(request)).id),
};

interface CheckRequest {
  applicant_id: ApplicantId;
  user_journey_id: string;
  declared_data: { name: string };
}

const steps: fc.Arbitrary<Step<UploadModel, RealCheck>>[] = [
  fc.constant(makeAttempt),
  fc.constantFrom(0.5, 1, 1, 1.5).map((delays) => passing(delays * second)),
  fc.constantFrom(1, 2).map((delays) => passing(delays * second)),
  forgetting,
];

test.each<{ kind: keyof typeof kinds; applicant: string; results: Result[] }>([
  { kind: 'ID document', applicant: 'eaplt_10000000000000000000000000', results: ['approved'] },
  {
    kind: 'ID document',
    applicant: 'eaplt_61301A61302I62103000000000',
    results: ['aborted', 'inconclusive', 'declined'],
  },
  { kind: 'address document', applicant: 'eaplt_62103000000000000000000000', results: ['declined'] },
  { kind: 'address document', applicant: 'eaplt_61301A10000000000000000000', results: ['aborted', 'approved'] },
])(
  'a check of the $kind of $applicant comes to what its images come to, and forgets the person whenever it is told to',
  async ({ kind, applicant, results }) => {
    await expectEveryWalk(steps, () => start(kind, applicant, results), { runs: 15, length: 30 });
  },
  3_600_000,
);

async function start(
  kind: keyof typeof kinds,
  external_applicant_id: string,
  results: Result[],
): Promise<{ model: UploadModel; real: RealCheck }> {
  const { id: applicant } = await identity.applicants.create({ external_applicant_id, email });
  const calls = await kinds[kind]({
    applicant_id: applicant,
    user_journey_id: 'usj_tkoi5db4hryu5cei5vwoabr7we',
    declared_data: { name: 'Hannah Bret' },
  });
  const model = new UploadModel({ firstStatus: 'created', hasName: true }, results);
  return { model, real: { sandbox, identity, applicant, calls, files: new Set() } };
}
