import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { refuseBadRequest } from '../../payments/request-rules.js';
import { attemptPayment } from '../attempt.js';
import { progressOf } from '../progress.js';
import { findSetup, setupsOf, type PaymentSetup, type SetupBody } from './payment-setup.js';
import { flagsOf, isSetupMethod, paysIn } from './setup-methods.js';
import { paymentBodyOf, sourceOf } from './setup-source.js';
import { setupView } from './setup-view.js';

/** `POST /payments/setups`: 201. [docs payment-setup-api 2026-06-24] */
export function createPaymentSetup(world: World, call: Call): Reply {
  const body = call.body as SetupBody;
  refuseBadRequest(world, paymentBodyOf(body));
  const setup = setupsOf(world).add({ id: world.ids.next('set'), body });
  return { status: 201, body: setupView(world, call.baseUrl, setup) };
}

/** `GET /payments/setups/{id}` */
export function getPaymentSetup(world: World, call: Call): Reply {
  return { status: 200, body: setupView(world, call.baseUrl, findSetup(world, call.path.id)) };
}

/** `PUT /payments/setups/{id}`: all of it anew. */
export function updatePaymentSetup(world: World, call: Call): Reply {
  const setup = findSetup(world, call.path.id);
  refuseUnlessOpen(world, setup);
  const body = call.body as SetupBody;
  refuseBadRequest(world, paymentBodyOf(body));
  setup.body = body;
  return { status: 200, body: setupView(world, call.baseUrl, setup) };
}

/**
 * `POST /payments/setups/{id}/confirm/{payment_method_name}`: 201 with a payment that was decided, 200 with the setup
 * while it waits (which of the two is inferred). A declined setup can be confirmed again.
 */
export function confirmPaymentSetup(world: World, call: Call): Reply {
  const setup = findSetup(world, call.path.id);
  refuseUnlessOpen(world, setup);
  const method = call.path.payment_method_name ?? '';
  refuseUnlessReady(setup, method);
  const body = { ...paymentBodyOf(setup.body), source: sourceOf(setup.body, method) };
  const { payment, reply } = attemptPayment(world, call.baseUrl, body);
  setup.paymentId = payment.id;
  setup.method = method;
  return reply.status === 201 ? reply : { status: 200, body: setupView(world, call.baseUrl, setup) };
}

/** What is paid, or waits for its payer, is neither changed nor paid again: 403, as for payments (inferred). */
function refuseUnlessOpen(world: World, setup: PaymentSetup): void {
  if (progressOf(world, setup.paymentId) !== 'open') throw new Refusal(403);
}

/** The first two codes are those of alternative methods [GO, NET]; the flags are told as codes (inferred). */
function refuseUnlessReady({ body }: PaymentSetup, method: string): void {
  if (!isSetupMethod(method)) throw new Refusal(422, ['payment_method_not_supported']);
  if (!paysIn(method, body.currency)) throw new Refusal(422, ['currency_not_supported']);
  const flags = flagsOf(method, body);
  if (flags.length > 0) throw new Refusal(422, flags);
}
