import { IdentityClient, type IdentityVerificationId } from '@cko/identity';
import { test } from 'vitest';
import { connected } from './connected.js';
import { capture, captureSteps, email, type CheckCalls, type RealCheck } from './check-walks.js';
import { CaptureModel, second, type Result } from './checks-model.js';
import { expectEveryWalk } from './step.js';

const { sandbox, configuration } = await connected({ freeze: true, processingDelay: second });
const identity = new IdentityClient(configuration);

function callsOf(id: IdentityVerificationId): CheckCalls {
  const { identityVerifications } = identity;
  return {
    read: async () => {
      const check = await identityVerifications.get(id);
      return { check, findings: check.face };
    },
    attempts: async () => (await identityVerifications.attempts.list(id, { limit: 100 })).data,
    makeAttempt: () => identityVerifications.attempts.create(id, capture),
    anonymize: () => identityVerifications.anonymize(id),
    images: {
      number: 3,
      of: async (attempt) => {
        const { data } = await identityVerifications.attempts.listAssets(id, attempt);
        return data.map(({ _links }) => _links.asset_url.href);
      },
    },
    report: () => identityVerifications.getReport(id),
  };
}

test.each<{ applicant: string; results: Result[] }>([
  { applicant: 'eaplt_10000000000000000000000000', results: ['approved'] },
  { applicant: 'eaplt_61203A61301I10000000000000', results: ['aborted', 'inconclusive', 'approved'] },
  { applicant: 'eaplt_61203A62103000000000000000', results: ['aborted', 'declined'] },
])(
  'a verification of $applicant comes to what its attempts come to, and forgets the person whenever it is told to',
  async ({ applicant, results }) => {
    await expectEveryWalk(captureSteps, () => start(applicant, results), { runs: 20, length: 20 });
  },
  3_600_000,
);

async function start(
  external_applicant_id: string,
  results: Result[],
): Promise<{ model: CaptureModel; real: RealCheck }> {
  const { id: applicant } = await identity.applicants.create({ external_applicant_id, email });
  const { id } = await identity.identityVerifications.create({
    applicant_id: applicant,
    declared_data: { name: 'Hannah Bret' },
  });
  const model = new CaptureModel({ firstStatus: 'pending', hasName: true }, results);
  return { model, real: { sandbox, identity, applicant, calls: callsOf(id), files: new Set() } };
}
