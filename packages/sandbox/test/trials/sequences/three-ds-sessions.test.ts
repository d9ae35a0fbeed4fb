import { PaymentsClient, type SessionId } from '@cko/payments';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { browser, cards, hosted, session, submit } from '../../three-ds-sessions/api.js';
import { connected } from './connected.js';
import { expectEveryWalk, statusOf, step, type Step } from './step.js';

const minute = 60 * 1000;

const { sandbox, configuration } = await connected();
const client = new PaymentsClient(configuration);

/** A session of a browser, on a clock of minutes. */
class SessionModel {
  status: 'pending' | 'challenged' | 'challenge_abandoned' | 'approved' | 'expired' = 'pending';
  completed = false;
  private age = 0;
  private isCollected = false;
  private isSeen = false;

  constructor(
    readonly isHosted: boolean,
    private readonly isChallenged: boolean,
  ) {}

  get hasEnded(): boolean {
    return this.status !== 'pending' && this.status !== 'challenged';
  }

  collect(seen: boolean): number {
    if (this.status !== 'pending' || this.isCollected) return 403;
    this.isCollected = true;
    this.isSeen ||= seen;
    this.proceed();
    return 200;
  }

  fingerprint(): number {
    if (this.status !== 'pending') return 403;
    this.isSeen = true;
    this.proceed();
    return 200;
  }

  complete(): number {
    if (this.isHosted || this.status === 'pending' || this.completed) return 403;
    if (this.status === 'challenged') this.end('challenge_abandoned');
    this.completed = true;
    return 204;
  }

  /** What the cardholder's browser is answered, for what is done on the page. */
  onPage(action: 'look' | 'right' | 'wrong' | 'cancel'): number {
    if (this.isHosted && this.status === 'pending') {
      this.isCollected = true;
      this.isSeen = true;
      this.proceed();
    }
    if (this.status === 'pending') return 404;
    if (this.status === 'challenged') {
      if (action === 'look' || action === 'wrong') return 200;
      this.end(action === 'right' ? 'approved' : 'challenge_abandoned');
    }
    return this.isHosted ? 303 : 200;
  }

  pass(minutes: number): void {
    this.age += minutes;
    if (this.age >= 15 && !this.hasEnded) this.end('expired');
  }

  private proceed(): void {
    if (!this.isCollected || !this.isSeen) return;
    if (this.isChallenged) this.status = 'challenged';
    else this.end('approved');
  }

  private end(status: 'approved' | 'challenge_abandoned' | 'expired'): void {
    this.status = status;
    this.completed = this.isHosted;
  }
}

interface RealSession {
  id: SessionId;
  number: string;
  secrets: Record<'own' | 'another', string>;
}

type Caller = 'merchant' | 'own' | 'another';
type SessionStep = Step<SessionModel, RealSession>;

function doing(
  name: string,
  run: (real: RealSession) => Promise<number>,
  expected: (model: SessionModel) => number,
): SessionStep {
  return step(name, async (model, real) => {
    expect(await run(real)).toBe(expected(model));
    await expectSame(model, real);
  });
}

/** A call with the merchant's token, the session's secret, or that of another session, which is always refused. */
function calling(
  name: string,
  call: (real: RealSession, options: { sessionSecret?: string }) => Parameters<typeof statusOf>[0],
  expected: (model: SessionModel) => number,
): fc.Arbitrary<SessionStep> {
  return fc.constantFrom<Caller>('merchant', 'own', 'own', 'another').map((caller) =>
    doing(
      `${name} as ${caller}`,
      (real) => statusOf(call(real, caller === 'merchant' ? {} : { sessionSecret: real.secrets[caller] })),
      (model) => (caller === 'another' ? 403 : expected(model)),
    ),
  );
}

async function expectSame(model: SessionModel, { id }: RealSession): Promise<void> {
  const read = await client.threeDsSessions.get(id);
  const { status, completed } = model;
  expect(read).toMatchObject({ status, completed, approved: status === 'approved' });
  expect(read.cryptogram !== undefined).toBe(status === 'approved');
  const told = sandbox.events.all().filter(({ envelope }) => envelope.data['session_id'] === id);
  expect(told).toHaveLength(model.hasEnded ? 2 : 1);
}

const { three_ds_method_completion: _, ...unseen } = browser;
const page = ({ id }: RealSession) => `${sandbox.url}/3ds-sessions/${id}`;

const steps: fc.Arbitrary<SessionStep>[] = [
  calling(
    'get',
    ({ id }, options) => client.threeDsSessions.get(id, options),
    () => 200,
  ),
  calling(
    'collect',
    ({ id }, options) => client.threeDsSessions.update(id, browser, options),
    (model) => model.collect(true),
  ),
  calling(
    'collect before the issuer looked',
    ({ id }, options) => client.threeDsSessions.update(id, unseen, options),
    (model) => model.collect(false),
  ),
  calling(
    'fingerprint',
    ({ id }, options) => client.threeDsSessions.updateThreeDsMethod(id, { three_ds_method_completion: 'Y' }, options),
    (model) => model.fingerprint(),
  ),
  calling(
    'complete',
    ({ id }, options) => client.threeDsSessions.complete(id, options),
    (model) => model.complete(),
  ),
  fc.constantFrom(
    doing(
      'open the page',
      async (real) => (await fetch(page(real), { redirect: 'manual' })).status,
      (model) => model.onPage('look'),
    ),
    doing(
      'give the right password',
      async (real) => (await submit(page(real), { password: 'Checkout1!' })).status,
      (model) => model.onPage('right'),
    ),
    doing(
      'give a wrong password',
      async (real) => (await submit(page(real), { password: 'guess' })).status,
      (model) => model.onPage('wrong'),
    ),
    doing(
      'cancel',
      async (real) => (await submit(page(real), { action: 'cancel' })).status,
      (model) => model.onPage('cancel'),
    ),
  ),
  fc.constantFrom(4, 15).map((minutes) =>
    step<SessionModel, RealSession>(`${minutes} minutes pass`, async (model, real) => {
      await sandbox.clock.advance(minutes * minute);
      model.pass(minutes);
      await expectSame(model, real);
    }),
  ),
  fc.constant(
    step<SessionModel, RealSession>('pay', async (model, real) => {
      const { status } = await client.request({
        source: { type: 'card', number: real.number, expiry_month: 12, expiry_year: 2098 },
        amount: 1000,
        currency: 'GBP',
        '3ds': { enabled: true, authentication_id: real.id },
      });
      expect(status).toBe(model.status === 'approved' ? 'Authorized' : 'Declined');
      await expectSame(model, real);
    }),
  ),
];

test.each([
  { who: 'a challenged session', number: cards.challenge, isHosted: false },
  { who: 'a frictionless session', number: cards.frictionless, isHosted: false },
  { who: 'a hosted session', number: cards.challenge, isHosted: true },
] as const)(
  '$who takes its steps in order, from its own caller, and is paid with only when it was approved',
  async ({ number, isHosted }) => {
    await expectEveryWalk(steps, () => start(number, isHosted), { runs: 10, length: 12 });
  },
  3_600_000,
);

async function start(number: string, isHosted: boolean): Promise<{ model: SessionModel; real: RealSession }> {
  const request = session(number, isHosted ? hosted : {});
  const { id, session_secret: own = '' } = await client.threeDsSessions.create(request);
  const { session_secret: another = '' } = await client.threeDsSessions.create(request);
  return {
    model: new SessionModel(isHosted, number === cards.challenge),
    real: { id, number, secrets: { own, another } },
  };
}
