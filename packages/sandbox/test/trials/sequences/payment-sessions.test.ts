import { ValidationError } from '@cko/core';
import { PaymentsClient, type PaymentSessionId, type PaymentSubmission } from '@cko/payments';
import { VaultClient } from '@cko/vault';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connected } from './connected.js';
import { expectEveryWalk, statusOf, step, type Step } from './step.js';
import { TriesModel } from './tries-model.js';

const minute = 60 * 1000;

const { sandbox, configuration } = await connected({ freeze: '2026-01-05T12:00:00Z' });
const payments = new PaymentsClient(configuration);
const vault = new VaultClient(configuration);

/** What Flow hands over: the token of a card, one that is nobody's, or something that only Checkout.com can open. */
type Collected = 'approving' | 'declining' | 'nobody' | 'sealed';

/** What one submit, or several of the same at once, ask for. */
interface Submission {
  collected: Collected;
  amount?: number;
  threeDs: boolean;
  /** A token pays once. */
  isSpent?: boolean;
}

type Answer = PaymentSubmission['status'] | 'refused';

/** A session in which one order is paid. */
class SessionModel extends TriesModel {
  /** What was tried to be paid, oldest first. */
  readonly amounts: number[] = [];

  constructor(private readonly lifetime: number) {
    super();
  }

  get paid(): number[] {
    return this.progress === 'paid' ? this.amounts.slice(-1) : [];
  }

  submit(submission: Submission): Answer {
    if (this.progress === 'paid') return 'refused';
    if (this.progress === 'waiting') return 'Action Required';
    const { collected, amount = order.amount, threeDs, isSpent = false } = submission;
    if (this.now >= this.lifetime || collected === 'nobody' || isSpent) return 'refused';
    submission.isSpent = collected !== 'sealed';
    this.amounts.push(amount);
    const approves = collected !== 'declining';
    this.begin(approves);
    if (threeDs) return 'Action Required';
    this.authenticate();
    return approves ? 'Approved' : 'Declined';
  }
}

interface RealSession {
  id: PaymentSessionId;
  reference: string;
  /** The issuer's page that the payer was sent to last. */
  page?: string;
}

type SessionStep = Step<SessionModel, RealSession>;

const order = {
  amount: 1000,
  currency: 'GBP',
  billing: { address: { country: 'GB' } },
  success_url: 'https://shop.example/success',
  failure_url: 'https://shop.example/failure',
} as const;

async function sessionData(collected: Collected): Promise<string> {
  if (collected === 'sealed') return 'what Flow collected';
  if (collected === 'nobody') return 'tok_aaaaaaaaaaaaaaaaaaaaaaaaaa';
  const number = collected === 'approving' ? '4242424242424242' : '4024007181869214';
  const { token } = await vault.tokens.request({ type: 'card', number, expiry_month: 12, expiry_year: 2098 });
  return token;
}

/** What a submit was answered, and of which payment that tells. */
async function answerTo(
  call: ReturnType<typeof payments.sessions.submit>,
  real: RealSession,
): Promise<{ answer: Answer; id?: string | undefined }> {
  try {
    const { data, response } = await call.withResponse();
    expect(response.status).toBe(data.status === 'Action Required' ? 202 : 201);
    expect(data.payment_session_id).toBe(real.id);
    if (data.status === 'Action Required') real.page = data.action?.url ?? '';
    return { answer: data.status, id: data.id };
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return { answer: 'refused' };
  }
}

/** Submits the same so many times at once. */
function submitting(submission: Submission, times: number): SessionStep {
  const { collected, amount, threeDs } = submission;
  const name = `submit ${collected}, amount ${amount}, 3D Secure ${threeDs}, times ${times}`;
  return step(name, async (model, real) => {
    const body = {
      session_data: await sessionData(collected),
      ...(amount !== undefined && { amount }),
      '3ds': { enabled: threeDs },
    };
    const calls = Array.from({ length: times }, () => answerTo(payments.sessions.submit(real.id, body), real));
    const answers = await Promise.all(calls);
    const asked = { ...submission };
    const expected = calls.map(() => model.submit(asked));
    expect(answers.map(({ answer }) => answer).toSorted()).toEqual(expected.toSorted());
    await expectSame(model, real);
    const [newest] = await paymentsOf(real);
    const told = answers.filter(({ answer }) => answer !== 'refused').map(({ id }) => id);
    expect(told).toEqual(told.map(() => newest?.id));
  });
}

async function paymentsOf({ reference }: RealSession) {
  return (await payments.list({ reference, limit: 100 })).data;
}

async function expectSame(model: SessionModel, real: RealSession): Promise<void> {
  const all = (await paymentsOf(real)).toReversed();
  expect(all.map(({ amount }) => amount)).toEqual(model.amounts);
  expect(all.filter(({ approved }) => approved).map(({ amount }) => amount)).toEqual(model.paid);
}

function doing(
  name: string,
  run: (real: RealSession) => Promise<void>,
  expected: (model: SessionModel) => void = () => {},
): SessionStep {
  return step(name, async (model, real) => {
    await run(real);
    expected(model);
    await expectSame(model, real);
  });
}

/** Answers on the issuer's page, whether or not that still waits. */
async function answerIssuer({ page }: RealSession, form: Record<string, string>): Promise<void> {
  if (page === undefined) return;
  const { status } = await fetch(page, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  expect([200, 303]).toContain(status);
}

/** Takes back what was paid, which does not make room for another payment. */
async function giveBack(real: RealSession): Promise<void> {
  const paid = (await paymentsOf(real)).find(({ approved }) => approved);
  if (paid) expect([200, 202, 403]).toContain(await statusOf(payments.reverse(paid.id)));
}

const submission = fc.record({
  submission: fc.record(
    {
      collected: fc.constantFrom<Collected>('approving', 'declining', 'declining', 'declining', 'nobody', 'sealed'),
      amount: fc.integer({ min: 200, max: 999 }),
      threeDs: fc.boolean(),
    },
    { requiredKeys: ['collected', 'threeDs'] },
  ),
  times: fc.constantFrom(1, 1, 3),
});

const steps: fc.Arbitrary<SessionStep>[] = [
  submission.map((asked) => submitting(asked.submission, asked.times)),
  submission.map((asked) => submitting(asked.submission, asked.times)),
  fc.constantFrom(
    doing(
      'give the right password',
      (real) => answerIssuer(real, { password: 'Checkout1!' }),
      (model) => model.authenticate(),
    ),
    doing('give a wrong password', (real) => answerIssuer(real, { password: 'guess' })),
    doing(
      'cancel the authentication',
      (real) => answerIssuer(real, { action: 'cancel' }),
      (model) => model.cancelAuthentication(),
    ),
    doing('give the money back', giveBack),
  ),
  fc.constantFrom(5, 10, 15).map((minutes) =>
    doing(
      `${minutes} minutes pass`,
      () => sandbox.clock.advance(minutes * minute),
      (model) => model.pass(minutes),
    ),
  ),
];

let made = 0;

test.each<{ begun: string; start: () => Promise<{ model: SessionModel; real: RealSession }> }>([
  { begun: 'created', start: () => created() },
  { begun: 'created for 20 minutes', start: () => created(20, true) },
  { begun: 'completed with a declined card', start: () => completed('declining', false) },
  { begun: 'completed with 3D Secure', start: () => completed('approving', true) },
])(
  'a session that was $begun is paid at most once, in time, and what it was told',
  async ({ start }) => {
    await expectEveryWalk(steps, start, { runs: 10, length: 14 });
  },
  3_600_000,
);

/** A session of so many minutes; without being told it has an hour. */
async function created(lifetime = 60, isTold = false): Promise<{ model: SessionModel; real: RealSession }> {
  made += 1;
  const reference = `FLOW-${made}`;
  const expires_on = new Date(sandbox.clock.now().getTime() + lifetime * minute).toISOString();
  const { id } = await payments.sessions.create({ ...order, reference, ...(isTold && { expires_on }) });
  return { model: new SessionModel(lifetime), real: { id, reference } };
}

async function completed(collected: Collected, threeDs: boolean): Promise<{ model: SessionModel; real: RealSession }> {
  made += 1;
  const reference = `FLOW-${made}`;
  const session_data = await sessionData(collected);
  const call = payments.sessions.complete({ ...order, reference, session_data, '3ds': { enabled: threeDs } });
  const { payment_session_id: id } = await call;
  if (id === undefined) throw new Error('A completed session has an id.');
  const model = new SessionModel(60);
  const real = { id, reference };
  expect((await answerTo(call, real)).answer).toBe(model.submit({ collected, threeDs }));
  return { model, real };
}
