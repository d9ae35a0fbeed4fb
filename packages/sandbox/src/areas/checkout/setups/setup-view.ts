import { readCard } from '../../../cards/index.js';
import type { World } from '../../../world.js';
import { redirectLink } from '../../payments/answers/links.js';
import { processedAnswer } from '../../payments/answers/views.js';
import { paymentsOf, type PaymentRecord } from '../../payments/payment.js';
import { progressOf } from '../progress.js';
import type { MethodDetails, PaymentSetup } from './payment-setup.js';
import { availableMethods, flagsOf, statusOf, type MethodStatus } from './setup-methods.js';

/** What is never told again: card and account numbers, and what proves who pays. */
const secrets = ['number', 'cvv', 'token_data', 'track2', 'emv', 'pin', 'account_number', 'otp'];

/** A setup as answers tell it, each method with how it stands. */
export function setupView(world: World, baseUrl: string, setup: PaymentSetup): Record<string, unknown> {
  const payment = setup.paymentId === undefined ? undefined : paymentsOf(world).get(setup.paymentId);
  const methods = Object.entries(setup.body.payment_methods ?? {});
  return {
    ...setup.body,
    id: setup.id,
    payment_methods: Object.fromEntries(
      methods.map(([name, details]) => [name, methodView(world, setup, name, details)]),
    ),
    available_payment_methods: availableMethods(setup.body),
    latest_payment: payment && decided(baseUrl, payment),
    _links: {
      self: { href: `${baseUrl}/payments/setups/${setup.id}` },
      ...(payment?.status === 'Pending' && payment.sessionId && { redirect: redirectLink(baseUrl, payment) }),
    },
  };
}

function methodView(world: World, setup: PaymentSetup, name: string, details: MethodDetails): Record<string, unknown> {
  const told = Object.fromEntries(Object.entries(details).filter(([field]) => !secrets.includes(field)));
  return {
    ...told,
    ...cardFacts(name, details),
    status: currentStatus(world, setup, name),
    flags: flagsOf(name, setup.body),
  };
}

function currentStatus(world: World, setup: PaymentSetup, name: string): MethodStatus {
  const isWaiting = setup.method === name && progressOf(world, setup.paymentId) === 'waiting';
  return isWaiting ? 'pending' : statusOf(name, setup.body);
}

/** What is told of a card in place of its number. */
function cardFacts(name: string, { number }: MethodDetails): Record<string, unknown> {
  if (name !== 'card' || number === undefined) return {};
  const { last4, bin, scheme } = readCard(number);
  return { last4, bin, scheme };
}

/** The payment in the form that has a decision; one that waits has none to tell. */
function decided(baseUrl: string, payment: PaymentRecord): Record<string, unknown> | undefined {
  const [first] = payment.actions;
  return first && processedAnswer(baseUrl, payment, first);
}
