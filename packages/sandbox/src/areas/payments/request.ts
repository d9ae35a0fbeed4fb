import type { Call, Reply } from '../../area.js';
import { Refusal } from '../../refusal.js';
import type { World } from '../../world.js';
import { notePaymentOfContext, withContext } from '../checkout/contexts/context-record.js';
import { refuseImpossibleAlternative, startAlternative } from './alternative-payments.js';
import { emitPaymentPending } from './answers/events.js';
import { approvedCode } from './answers/response-codes.js';
import { pendingAnswer, processedAnswer } from './answers/views.js';
import { approve, authorize, decline } from './authorization.js';
import { newPayment } from './new-payment.js';
import { openRedirect } from './pages/redirects.js';
import type { CustomerBody, PaymentBody, SourceBody } from './payment-body.js';
import { paymentsOf, type PaymentRecord } from './payment.js';
import { requestPayout } from './payouts/payouts.js';
import { requestUnreferencedRefund } from './payouts/unreferenced-refunds.js';
import { refuseBadRequest, refuseLongReference } from './request-rules.js';
import { chooseCard, leadsToCard, type ChosenCard } from './sources/chosen-card.js';
import { customerOf, customersOf } from './sources/customers.js';
import { keepCard, storeCard } from './sources/instruments.js';
import { describeSource } from './sources/other-source.js';
import { refuseBeyondAllowance } from './sources/tokens.js';
import { planAuthentication, refuseForeignSession, startAuthenticationTime } from './three-ds.js';

/** `POST /payments`: a payment, card verification, payout or unreferenced refund. */
export function requestPayment(world: World, call: Call): Reply {
  const body = withContext(world, (call.body ?? {}) as PaymentBody);
  const { source } = body;
  if (!source) throw new Refusal(422, ['payment_source_required']);
  refuseBadRequest(world, body);
  const reply = requestFrom(world, call, body, source);
  if (body.payment_context_id !== undefined) {
    const { id } = reply.body as { id: string };
    notePaymentOfContext(world, body.payment_context_id, id);
  }
  return reply;
}

function requestFrom(world: World, call: Call, body: PaymentBody, source: SourceBody): Reply {
  if (body.payment_type === 'UnreferencedRefund') return requestUnreferencedRefund(world, call, body, source);
  if (['currency_account', 'entity'].includes(source.type)) return requestPayout(world, call, body, source);
  if (leadsToCard(world, source)) return requestCardPayment(world, call, body, source);
  return requestAlternative(world, call, body, source);
}

function requestCardPayment(world: World, call: Call, body: PaymentBody, source: SourceBody): Reply {
  const record = newCardPayment(world, call, body, chooseCard(world, source));
  const step = planAuthentication(world, record, body['3ds']);
  if (step === 'redirect') {
    openRedirect(world, record);
    startAuthenticationTime(world, record);
    emitPaymentPending(world, record);
    return { status: 202, body: pendingAnswer(call.baseUrl, record) };
  }
  const action = step === 'authorize' ? authorize(world, record) : decline(world, record, step.decline);
  return { status: 201, body: processedAnswer(call.baseUrl, record, action) };
}

/** Writes the payment down. Once nothing is refused any more, the token is spent and the card stored. */
function newCardPayment(world: World, call: Call, body: PaymentBody, chosen: ChosenCard): PaymentRecord {
  const { card, token, keep } = chosen;
  const fallbackCard = body.fallback_source && chooseCard(world, body.fallback_source).card;
  refuseLongReference(card, body.reference);
  refuseForeignSession(world, card.facts.fingerprint, body['3ds']);
  if (token) refuseBeyondAllowance(token, body);
  const named = customerNamed(world, body, chosen);
  const customer = customerOf(world, named, card.data.name);
  if (token) token.used = true;
  // A customer that nothing named is a new one, without any card to look for.
  if (keep) card.instrumentId = (named === undefined ? storeCard : keepCard)(world, card, customer.id);
  return paymentsOf(world).add({ ...newPayment(world, call, body, 'payment'), card, fallbackCard, customer });
}

/** The customer that the request names, or else the one that the stored card belongs to. */
function customerNamed(world: World, body: PaymentBody, chosen: ChosenCard): CustomerBody | undefined {
  const owner = chosen.customer === undefined ? undefined : customersOf(world).get(chosen.customer);
  return body.customer ?? (owner && { id: owner.id });
}

function requestAlternative(world: World, call: Call, body: PaymentBody, source: SourceBody): Reply {
  const draft = newPayment(world, call, body, 'payment');
  const otherSource = describeSource(world, source, draft.id);
  refuseImpossibleAlternative(otherSource.type, body);
  const customer = body.customer && customerOf(world, body.customer);
  const record = paymentsOf(world).add({ ...draft, otherSource, customer });
  if (otherSource.type === 'provider_token' || body.payment_context_id !== undefined) {
    // The payer has been with the provider already: there is nothing to wait for (inferred).
    const action = approve(world, record, { responseCode: approvedCode, amount: record.amount });
    return { status: 201, body: processedAnswer(call.baseUrl, record, action) };
  }
  startAlternative(world, record, otherSource.type, body.expire_on);
  return { status: 202, body: pendingAnswer(call.baseUrl, record) };
}
