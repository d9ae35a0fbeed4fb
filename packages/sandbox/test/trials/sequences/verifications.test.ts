import { createConfig } from '@cko/core';
import { IdentityClient, type ApplicantId, type IdentityVerificationId } from '@cko/identity';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../../src/index.js';
import { expectEveryWalk, statusOf, step, type Step } from './step.js';

const second = 1000;
const linkLifetime = 15 * 60 * second;

let sandbox: Sandbox;
let identity: IdentityClient;
let close: () => Promise<void>;
beforeAll(async () => {
  sandbox = await startSandbox({ processingDelay: second });
  const { secretKey } = sandbox.credentials;
  const configuration = createConfig({ baseUrl: sandbox.url, secretKey, rateLimit: false }, {});
  identity = new IdentityClient(configuration);
  close = async () => {
    await configuration.close();
    await sandbox.close();
  };
});
afterAll(() => close());

type PageAction = 'look' | 'start' | 'refuse' | 'leave' | 'finish';

interface AttemptModel {
  status:
    | 'pending_redirection'
    | 'capture_in_progress'
    | 'capture_aborted'
    | 'capture_refused'
    | 'checks_in_progress'
    | 'checks_inconclusive'
    | 'completed'
    | 'expired';
  age: number;
  images: number;
}

type Result = 'aborted' | 'inconclusive' | 'approved';

/** A verification, and its applicant as far as there is personal data of them. */
class VerificationModel {
  status = 'pending';
  isAnonymized = false;
  applicantHasEmail = true;
  readonly attempts: AttemptModel[] = [];
  private begun = 0;

  /** What the attempts of the applicant come to, in this order; those after that are approved. */
  constructor(private readonly results: readonly Result[]) {}

  get hasEnded(): boolean {
    return ['approved', 'refused', 'inconclusive'].includes(this.status);
  }

  get hasReport(): boolean {
    return this.status === 'approved' && !this.isAnonymized;
  }

  attempt(): number {
    if (this.hasEnded || this.status === 'checks_in_progress') return 422;
    this.abortOpen();
    this.attempts.push({ status: 'pending_redirection', age: 0, images: 0 });
    this.status = 'pending';
    return 201;
  }

  /** What the browser of the applicant is answered. */
  onPage(attempt: AttemptModel, action: PageAction): number {
    if (attempt.status === 'pending_redirection') {
      if (action === 'start') this.move(attempt, 'capture_in_progress', 'capture_in_progress');
      if (action === 'refuse') this.move(attempt, 'capture_refused', 'refused');
    } else if (attempt.status === 'capture_in_progress') {
      if (action === 'leave') this.fail(attempt);
      if (action === 'finish') this.finish(attempt);
    }
    if (attempt.status === 'expired') return 410;
    return ['pending_redirection', 'capture_in_progress'].includes(attempt.status) ? 200 : 303;
  }

  anonymize(): number {
    this.isAnonymized = true;
    for (const attempt of this.attempts) attempt.images = 0;
    if (!this.hasEnded) {
      this.abortOpen();
      this.status = 'inconclusive';
    }
    return 200;
  }

  pass(time: number): void {
    for (const attempt of this.attempts) {
      attempt.age += time;
      if (attempt.status === 'checks_in_progress') this.conclude(attempt);
      else if (attempt.status === 'pending_redirection' && attempt.age >= linkLifetime) {
        this.move(attempt, 'expired', 'retry_required');
      }
    }
  }

  /** What the attempt that was begun last comes to. */
  private get result(): Result {
    return this.results[this.begun - 1] ?? 'approved';
  }

  private finish(attempt: AttemptModel): void {
    this.begun += 1;
    if (this.result === 'aborted') this.move(attempt, 'capture_aborted', 'retry_required');
    else {
      this.move(attempt, 'checks_in_progress', 'checks_in_progress');
      attempt.images = 3;
    }
  }

  private fail(attempt: AttemptModel): void {
    this.begun += 1;
    this.move(attempt, 'capture_aborted', 'retry_required');
  }

  private conclude(attempt: AttemptModel): void {
    if (this.result === 'inconclusive') this.move(attempt, 'checks_inconclusive', 'retry_required');
    else this.move(attempt, 'completed', 'approved');
  }

  private abortOpen(): void {
    for (const attempt of this.attempts) {
      const isOpen = ['pending_redirection', 'capture_in_progress', 'checks_in_progress'].includes(attempt.status);
      if (isOpen) attempt.status = 'capture_aborted';
    }
  }

  private move(attempt: AttemptModel, status: AttemptModel['status'], ofVerification: string): void {
    attempt.status = status;
    this.status = ofVerification;
  }
}

interface RealVerification {
  id: IdentityVerificationId;
  applicant: ApplicantId;
  /** Addresses of images and reports that were told at some time. */
  files: Set<string>;
}

type VerificationStep = Step<VerificationModel, RealVerification>;

function calling(
  name: string,
  call: (real: RealVerification) => Parameters<typeof statusOf>[0],
  expected: (model: VerificationModel) => number,
): VerificationStep {
  return step(name, async (model, real) => {
    expect(await statusOf(call(real))).toBe(expected(model));
    await expectSame(model, real);
  });
}

const person = /hannah|1994-10-15|pre_selected|selected_documents/i;

async function expectSame(model: VerificationModel, { id, applicant, files }: RealVerification): Promise<void> {
  const { identityVerifications } = identity;
  const verification = await identityVerifications.get(id);
  const { data: attempts } = await identityVerifications.attempts.list(id, { limit: 100 });
  expect(verification.status).toBe(model.status);
  expect(attempts.map(({ status }) => status).toReversed()).toEqual(model.attempts.map(({ status }) => status));
  for (const [place, attempt] of attempts.toReversed().entries()) {
    const { data } = await identityVerifications.attempts.listAssets(id, attempt.id);
    expect(data).toHaveLength(model.attempts[place]?.images ?? 0);
    for (const { _links } of data) files.add(_links.asset_url.href);
  }
  if (model.hasReport) files.add((await identityVerifications.getReport(id)).signed_url);
  else expect(await statusOf(identityVerifications.getReport(id))).toBe(404);

  expect(person.test(JSON.stringify([verification, attempts]))).toBe(!model.isAnonymized);
  for (const file of files) expect((await fetch(file)).status).toBe(model.isAnonymized ? 404 : 200);
  expect(JSON.stringify(await identity.applicants.get(applicant)).includes('@')).toBe(model.applicantHasEmail);
}

const redirect_url = 'https://shop.test/back';

const steps: fc.Arbitrary<VerificationStep>[] = [
  fc.constant(
    calling(
      'make an attempt',
      ({ id }) =>
        identity.identityVerifications.attempts.create(id, {
          redirect_url,
          client_information: { pre_selected_residence_country: 'FR' },
        }),
      (model) => model.attempt(),
    ),
  ),
  ...(['start', 'finish'] as const).map((action) => fc.constant(onPage(action, 0))),
  fc
    .record({ action: fc.constantFrom<PageAction>('look', 'start', 'refuse', 'leave', 'finish'), back: fc.nat(2) })
    .map(({ action, back }) => onPage(action, back)),
  fc.constantFrom(second, second, linkLifetime).map((time) =>
    step<VerificationModel, RealVerification>(`${time / second} seconds pass`, async (model, real) => {
      await sandbox.clock.advance(time);
      model.pass(time);
      await expectSame(model, real);
    }),
  ),
  fc.constantFrom(
    calling(
      'anonymize',
      ({ id }) => identity.identityVerifications.anonymize(id),
      (model) => model.anonymize(),
    ),
    calling(
      'anonymize the applicant',
      ({ applicant }) => identity.applicants.anonymize(applicant),
      (model) => {
        model.applicantHasEmail = false;
        return 200;
      },
    ),
    calling(
      'tell the address of the applicant',
      ({ applicant }) => identity.applicants.update(applicant, { email: 'hannah.bret@example.com' }),
      (model) => {
        model.applicantHasEmail = true;
        return 200;
      },
    ),
  ),
];

/** Does something on the page of the last attempt, or of one so many before it. */
function onPage(action: PageAction, back: number): VerificationStep {
  return step(`${action} on the page, ${back} back`, async (model, real) => {
    const attempt = model.attempts.at(-1 - back);
    if (attempt === undefined) return;
    const { data } = await identity.identityVerifications.attempts.list(real.id, { limit: 100 });
    const address = data[back]?._links?.verification_url?.href ?? '';
    const body = new URLSearchParams({ action });
    const answer = await fetch(address, { method: 'POST', body, redirect: 'manual' });
    expect(answer.status).toBe(model.onPage(attempt, action));
    await expectSame(model, real);
  });
}

test.each<{ applicant: string; results: Result[] }>([
  { applicant: 'eaplt_10000000000000000000000000', results: [] },
  { applicant: 'eaplt_61203A61301I10000000000000', results: ['aborted', 'inconclusive'] },
])(
  'a verification of $applicant comes to what its attempts come to, and forgets the person whenever it is told to',
  async ({ applicant, results }) => {
    await expectEveryWalk(steps, () => start(applicant, results), { runs: 20, length: 20 });
  },
  3_600_000,
);

async function start(
  external_applicant_id: string,
  results: Result[],
): Promise<{ model: VerificationModel; real: RealVerification }> {
  const email = 'hannah.bret@example.com';
  const { id: applicant } = await identity.applicants.create({ external_applicant_id, email });
  const { id } = await identity.identityVerifications.create({
    applicant_id: applicant,
    declared_data: { name: 'Hannah Bret' },
  });
  return { model: new VerificationModel(results), real: { id, applicant, files: new Set() } };
}
