import type { Call, Reply } from '../../../area.js';
import { findTestCard } from '../../../cards/index.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { emitActionEvent } from '../answers/events.js';
import { digits } from '../answers/reference-numbers.js';
import { incrementAnswer } from '../answers/views.js';
import { amountExists } from '../currencies.js';
import { incrementOutcome } from '../outcome.js';
import type { ActionBody } from '../payment-body.js';
import { findPayment, type ActionRecord, type PaymentRecord } from '../payment.js';
import { permit } from '../permissions.js';
import { scheduleExpiry } from './authorization-expiry.js';
import { recordAction } from './record-action.js';
import { actionBody } from './replies.js';

/**
 * `POST /payments/{id}/authorizations`: raises an estimated authorization, or with no amount lets it live longer. A
 * refusal by the issuer is a 201 that says so, and changes nothing.
 */
export function incrementPaymentAuthorization(world: World, call: Call): Reply {
  const record = findPayment(world, call.path.id);
  permit(record, 'increment');
  const body = actionBody(call);
  refuseImpossible(record, body.amount ?? 0);
  const action = recordIncrement(world, record, body);
  if (action.approved) {
    record.amount += action.amount;
    scheduleExpiry(world, record);
  }
  emitActionEvent(world, record, action, 'manual');
  return { status: 201, body: incrementAnswer(call.baseUrl, record, action) };
}

function refuseImpossible(record: PaymentRecord, amount: number): void {
  const documented = findTestCard(record.card?.data.number ?? '')?.incrementError;
  if (documented) throw new Refusal(422, [documented]);
  if (!amountExists(amount, record.currency)) throw new Refusal(422, ['amount_invalid']);
  if (amount > 0 && !schemeRaises(record)) throw new Refusal(422, ['incremental_authorization_unsupported']);
}

/** Schemes that raise amounts: American Express only in the United States. [docs incremental, 2026-04-08] */
function schemeRaises(record: PaymentRecord): boolean {
  const { scheme, issuer_country } = record.card?.facts ?? {};
  if (scheme === 'American Express') return issuer_country === 'US';
  return scheme === 'Visa' || scheme === 'Mastercard';
}

function recordIncrement(world: World, record: PaymentRecord, body: ActionBody): ActionRecord {
  const action = recordAction(world, record, {
    type: 'Authorization',
    authorizationType: 'Incremental',
    amount: body.amount ?? 0,
    responseCode: incrementOutcome(record),
    reference: body.reference,
    metadata: body.metadata,
  });
  if (action.approved) action.authCode = digits(6, 'auth code', action.id);
  return action;
}
