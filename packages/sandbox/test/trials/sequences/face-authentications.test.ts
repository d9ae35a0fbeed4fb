import { IdentityClient, type FaceAuthenticationId } from '@cko/identity';
import { test } from 'vitest';
import { connected } from './connected.js';
import { capture, captureSteps, email, type CheckCalls, type RealCheck } from './check-walks.js';
import { CaptureModel, second, type Result } from './checks-model.js';
import { expectEveryWalk } from './step.js';

const { sandbox, configuration } = await connected({ freeze: true, processingDelay: second });
const identity = new IdentityClient(configuration);

function callsOf(id: FaceAuthenticationId): CheckCalls {
  const { faceAuthentications } = identity;
  return {
    read: async () => {
      const check = await faceAuthentications.get(id);
      return { check, findings: check.face };
    },
    attempts: async () => (await faceAuthentications.attempts.list(id, { limit: 100 })).data,
    makeAttempt: () => faceAuthentications.attempts.create(id, capture),
    anonymize: () => faceAuthentications.anonymize(id),
    images: {
      number: 1,
      of: async (attempt) => {
        const { data } = await faceAuthentications.attempts.listAssets(id, attempt);
        return data.map(({ _links }) => _links.asset_url.href);
      },
    },
  };
}

test.each<{ applicant: string; results: Result[] }>([
  { applicant: 'eaplt_10000000000000000000000000', results: ['approved'] },
  { applicant: 'eaplt_61203A62305000000000000000', results: ['aborted', 'declined'] },
  { applicant: 'eaplt_61401I10000000000000000000', results: ['inconclusive', 'approved'] },
])(
  'an authentication of $applicant comes to what its attempts come to, and forgets the face whenever it is told to',
  async ({ applicant, results }) => {
    await expectEveryWalk(captureSteps, () => start(applicant, results), { runs: 15, length: 40 });
  },
  3_600_000,
);

async function start(
  external_applicant_id: string,
  results: Result[],
): Promise<{ model: CaptureModel; real: RealCheck }> {
  const { id: applicant } = await identity.applicants.create({ external_applicant_id, email });
  const { id } = await identity.faceAuthentications.create({
    applicant_id: applicant,
    user_journey_id: 'usj_tkoi5db4hryu5cei5vwoabr7we',
  });
  const model = new CaptureModel({ firstStatus: 'created', hasName: false }, results);
  return { model, real: { sandbox, identity, applicant, calls: callsOf(id), files: new Set() } };
}
