import { PaymentsClient } from '@cko/payments';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filledIn } from '../../checkout/world.js';
import { connected } from './connected.js';
import { expectEveryWalk, step, type Step } from './step.js';
import { TriesModel } from './tries-model.js';

const minute = 60 * 1000;

const { sandbox, configuration } = await connected();
const payments = new PaymentsClient(configuration);

/** A page on which one order is paid. */
class PageModel extends TriesModel {
  tries = 0;

  constructor(
    private readonly lifetime: number,
    private readonly isAuthenticated: boolean,
  ) {
    super();
  }

  get state(): 'open' | 'waiting' | 'paid' | 'expired' {
    return this.progress === 'open' && this.now >= this.lifetime ? 'expired' : this.progress;
  }

  /** A try with a card that approves or declines, after 3D Secure where the order asks for that. */
  pay(approves: boolean): void {
    if (this.state !== 'open') return;
    this.tries += 1;
    this.begin(approves);
    if (!this.isAuthenticated) this.authenticate();
  }
}

interface RealPage {
  reference: string;
  address: string;
  details(): Promise<{ status: string; payment_id?: string | undefined }>;
}

/** What details call each state, and what a browser that opens the page is answered. */
interface Words {
  statuses: Record<PageModel['state'], string>;
  opened: Record<PageModel['state'], number>;
}

const words: Record<'link' | 'hosted', Words> = {
  link: {
    statuses: { open: 'Active', waiting: 'Active', paid: 'Payment Received', expired: 'Expired' },
    opened: { open: 200, waiting: 303, paid: 200, expired: 410 },
  },
  hosted: {
    statuses: { open: 'Payment Pending', waiting: 'Payment Pending', paid: 'Payment Received', expired: 'Expired' },
    opened: { open: 200, waiting: 303, paid: 303, expired: 410 },
  },
};

/** Sends a form as a browser does, and stays where it is. */
async function send(address: string, form: Record<string, string>): Promise<void> {
  const { status } = await fetch(address, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  expect([200, 303, 410]).toContain(status);
}

/** Answers on the issuer's page of the last payment, whether or not that still waits. */
async function answerIssuer(page: RealPage, form: Record<string, string>): Promise<void> {
  const { payment_id } = await page.details();
  if (payment_id !== undefined) {
    const address = `${sandbox.url}/3ds/${payment_id}`;
    const body = new URLSearchParams(form);
    const { status } = await fetch(address, { method: 'POST', body, redirect: 'manual' });
    expect([200, 303]).toContain(status);
  }
}

async function expectSame(model: PageModel, page: RealPage, { statuses, opened }: Words): Promise<void> {
  const { status, payment_id } = await page.details();
  expect([status, payment_id !== undefined]).toEqual([statuses[model.state], model.tries > 0]);
  expect((await fetch(page.address, { redirect: 'manual' })).status).toBe(opened[model.state]);
  const { data } = await payments.list({ reference: page.reference, limit: 100 });
  expect(data).toHaveLength(model.tries);
  const paid = data.filter((payment) => payment.approved);
  expect(paid.map(({ id }) => id)).toEqual(model.state === 'paid' ? [payment_id] : []);
}

let made = 0;

async function open(kind: 'link' | 'hosted', enabled: boolean): Promise<{ model: PageModel; real: RealPage }> {
  made += 1;
  const reference = `ORDER-${made}`;
  const order = { amount: 1000, currency: 'GBP', reference, billing: { address: { country: 'GB' } } } as const;
  const threeDs = { '3ds': { enabled } };
  if (kind === 'link') {
    const { id, _links } = await payments.links.create({ ...order, ...threeDs, expires_in: 60 * 60 });
    const details = () => payments.links.get(id);
    return { model: new PageModel(60, enabled), real: { reference, address: _links['redirect']!.href, details } };
  }
  const { id, _links } = await payments.hostedPayments.create({
    ...order,
    ...threeDs,
    success_url: 'https://shop.example/success',
    failure_url: 'https://shop.example/failure',
    cancel_url: 'https://shop.example/cancel',
  });
  const details = () => payments.hostedPayments.get(id);
  return { model: new PageModel(24 * 60, enabled), real: { reference, address: _links['redirect']!.href, details } };
}

function stepsOf(kind: 'link' | 'hosted'): Step<PageModel, RealPage>[] {
  const doing = (
    name: string,
    run: (page: RealPage) => Promise<unknown>,
    expected: (model: PageModel) => void = () => {},
  ) =>
    step<PageModel, RealPage>(name, async (model, page) => {
      await run(page);
      expected(model);
      await expectSame(model, page, words[kind]);
    });
  const passing = (minutes: number) =>
    doing(
      `${minutes} minutes pass`,
      () => sandbox.clock.advance(minutes * minute),
      (model) => model.pass(minutes),
    );
  return [
    doing(
      'pay',
      ({ address }) => send(address, { ...filledIn, choice: 'card' }),
      (model) => model.pay(true),
    ),
    doing(
      'pay with a card that is declined',
      ({ address }) => send(address, { ...filledIn, choice: 'decline' }),
      (model) => model.pay(false),
    ),
    doing('fill in nonsense', ({ address }) => send(address, { number: '1', expiry: '13/1', choice: 'card' })),
    doing('choose what is not offered', ({ address }) => send(address, { choice: 'constructor' })),
    doing('leave', ({ address }) => send(address, { choice: 'cancel' })),
    doing(
      'give the right password',
      (page) => answerIssuer(page, { password: 'Checkout1!' }),
      (model) => model.authenticate(),
    ),
    doing('give a wrong password', (page) => answerIssuer(page, { password: 'guess' })),
    doing(
      'cancel the authentication',
      (page) => answerIssuer(page, { action: 'cancel' }),
      (model) => model.cancelAuthentication(),
    ),
    ...[5, 15, 12 * 60].map(passing),
  ];
}

test.each([
  { kind: 'link', enabled: false },
  { kind: 'link', enabled: true },
  { kind: 'hosted', enabled: false },
  { kind: 'hosted', enabled: true },
] as const)(
  'a page of kind $kind is paid at most once and in time, 3D Secure: $enabled',
  async ({ kind, enabled }) => {
    const steps = stepsOf(kind).map((each) => fc.constant(each));
    await expectEveryWalk(steps, () => open(kind, enabled), { runs: 8, length: 12 });
  },
  3_600_000,
);
