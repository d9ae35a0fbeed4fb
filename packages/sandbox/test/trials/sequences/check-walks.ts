import type { ApplicantId, IdentityClient } from '@cko/identity';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Sandbox } from '../../../src/index.js';
import { linkLifetime, second, type CaptureModel, type CheckModel, type PageAction } from './checks-model.js';
import { statusOf, step, type Step } from './step.js';

type Call = Parameters<typeof statusOf>[0];

interface ToldAttempt {
  id: string;
  status?: string;
  _links?: { [name: string]: { href: string } | undefined };
}

/** What can be asked about one check, whatever its kind. */
export interface CheckCalls {
  /** The check, and what was found out about the person. */
  read(): Promise<{ check: { status: string }; findings: object | undefined }>;
  /** Newest first. */
  attempts(): Promise<ToldAttempt[]>;
  makeAttempt(): Call;
  anonymize(): Call;
  /** Addresses of the images that an attempt left, and how many those are while they are kept. */
  images?: { number: number; of(attemptId: string): Promise<string[]> };
  /** Where the report is. */
  report?(): Call & PromiseLike<{ signed_url: string }>;
}

export interface RealCheck {
  sandbox: Sandbox;
  identity: IdentityClient;
  applicant: ApplicantId;
  calls: CheckCalls;
  /** Addresses of images and reports that were told at some time. */
  files: Set<string>;
}

const person = /hannah|1994-10-15|high street|pre_selected|selected_documents/i;
const addressOfFile = /[^"]+\/identity\/files\/[^"]+/g;

/** The status of an answer that is read to its end, so that the connection is free for the next one. */
async function statusAt(address: string, request?: RequestInit): Promise<number> {
  const answer = await fetch(address, request);
  await answer.arrayBuffer();
  return answer.status;
}

async function expectSame(model: CheckModel, real: RealCheck): Promise<void> {
  const { identity, applicant, calls, files } = real;
  const { check, findings } = await calls.read();
  const attempts = await calls.attempts();
  expect(check.status).toBe(model.status);
  expect(attempts.map(({ status }) => status).toReversed()).toEqual(model.attempts.map(({ status }) => status));
  expect(findings !== undefined).toBe(model.hasEvidence);

  const told = JSON.stringify([check, attempts]);
  for (const [address] of told.matchAll(addressOfFile)) files.add(address);
  await expectSameImages(model, real, attempts);
  await expectSameReport(model, real);
  expect(person.test(told)).toBe(model.knowsPerson);
  for (const file of files) expect(await statusAt(file)).toBe(model.isAnonymized ? 404 : 200);
  expect(JSON.stringify(await identity.applicants.get(applicant)).includes('@')).toBe(model.applicantHasEmail);
}

async function expectSameImages(model: CheckModel, { calls, files }: RealCheck, told: ToldAttempt[]): Promise<void> {
  if (calls.images === undefined) return;
  for (const [place, { id }] of told.toReversed().entries()) {
    const addresses = await calls.images.of(id);
    expect(addresses).toHaveLength(model.attempts[place]?.hasEvidence === true ? calls.images.number : 0);
    for (const address of addresses) files.add(address);
  }
}

async function expectSameReport(model: CheckModel, { calls, files }: RealCheck): Promise<void> {
  if (calls.report === undefined) return;
  if (model.hasReport) files.add((await calls.report()).signed_url);
  else expect(await statusOf(calls.report())).toBe(404);
}

type CheckStep = Step<CheckModel, RealCheck>;

function calling(name: string, call: (real: RealCheck) => Call, expected: (model: CheckModel) => number): CheckStep {
  return step(name, async (model, real) => {
    expect(await statusOf(call(real))).toBe(expected(model));
    await expectSame(model, real);
  });
}

export const makeAttempt = calling(
  'make an attempt',
  ({ calls }) => calls.makeAttempt(),
  (model) => model.attempt(),
);

export const email = 'hannah.bret@example.com';

const anonymize = calling(
  'anonymize',
  ({ calls }) => calls.anonymize(),
  (model) => model.anonymize(),
);

/** What can be done about the person at any time. */
export const forgetting = fc.constantFrom(
  anonymize,
  anonymize,
  calling(
    'anonymize the applicant',
    ({ identity, applicant }) => identity.applicants.anonymize(applicant),
    (model) => {
      model.applicantHasEmail = false;
      return 200;
    },
  ),
  calling(
    'tell the address of the applicant',
    ({ identity, applicant }) => identity.applicants.update(applicant, { email }),
    (model) => {
      model.applicantHasEmail = true;
      return 200;
    },
  ),
);

export function passing(time: number): CheckStep {
  return step(`${time / second} seconds pass`, async (model, real) => {
    await real.sandbox.clock.advance(time);
    model.pass(time);
    await expectSame(model, real);
  });
}

/** All that can happen to a check for which the applicant is sent to a page. */
export const captureSteps: fc.Arbitrary<Step<CaptureModel, RealCheck>>[] = [
  fc.constant(makeAttempt),
  ...(['start', 'finish', 'leave'] as const).map((action) => fc.constant(onPage(action, 0))),
  fc
    .record({
      action: fc.constantFrom<PageAction>('look', 'start', 'refuse', 'leave', 'finish'),
      back: fc.constantFrom(0, 0, 0, 1, 2),
    })
    .map(({ action, back }) => onPage(action, back)),
  fc.constantFrom(second, second, linkLifetime).map(passing),
  forgetting,
];

/** Does something on the page of the last attempt, or of one so many before it. */
function onPage(action: PageAction, back: number): Step<CaptureModel, RealCheck> {
  return step(`${action} on the page, ${back} back`, async (model, real) => {
    const attempt = model.attempts.at(-1 - back);
    if (attempt === undefined) return;
    const attempts = await real.calls.attempts();
    const address = attempts[back]?._links?.['verification_url']?.href ?? '';
    const body = new URLSearchParams({ action });
    const status = await statusAt(address, { method: 'POST', body, redirect: 'manual' });
    expect(status).toBe(model.onPage(attempt, action));
    await expectSame(model, real);
  });
}

/** How a capture is asked for, with what is known of the applicant before. */
export const capture = {
  redirect_url: 'https://shop.test/back',
  client_information: { pre_selected_residence_country: 'FR' },
} as const;
