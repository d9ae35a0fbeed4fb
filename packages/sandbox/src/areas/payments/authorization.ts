import { defineJob } from '../../jobs.js';
import type { World } from '../../world.js';
import { scheduleExpiry } from './actions/authorization-expiry.js';
import { scheduleAutomaticCapture } from './actions/automatic-capture.js';
import { fromRequest, recordAction } from './actions/record-action.js';
import { emitPaymentEvent } from './answers/events.js';
import { digits } from './answers/reference-numbers.js';
import { isApproval } from './answers/response-codes.js';
import { authorizationOutcome, type Outcome } from './outcome.js';
import { paymentsOf, type ActionRecord, type PaymentRecord } from './payment.js';
import { nextRetry } from './retries.js';
import { currentCard } from './sources/instruments.js';

/** Asks the issuer, and takes the payment to the state that its answer leads to. */
export function authorize(world: World, record: PaymentRecord): ActionRecord {
  if (record.card) record.card.data = currentCard(world, record.card);
  const outcome = outcomeWithFallback(world, record);
  return isApproval(outcome.responseCode)
    ? approve(world, record, outcome)
    : decline(world, record, outcome.responseCode);
}

/**
 * What the issuer answers, or that of the fallback card where a network token is declined. That it stands in for network
 * tokens only, after any decline, and that nothing else is to be seen of the token, is inferred.
 */
function outcomeWithFallback(world: World, record: PaymentRecord): Outcome {
  const now = world.clock.now();
  const outcome = authorizationOutcome(record, now);
  const isToken = record.card?.panType === 'dpan' && record.card.wallet === undefined;
  if (isApproval(outcome.responseCode) || !record.fallbackCard || !isToken) return outcome;
  record.card = record.fallbackCard;
  record.fallbackUsed = true;
  return authorizationOutcome(record, now);
}

/** Records an approval. An amount of zero verifies the card and leaves nothing to capture. */
export function approve(world: World, record: PaymentRecord, outcome: Outcome): ActionRecord {
  const action = recordAuthorization(world, record, outcome);
  action.authCode = digits(6, 'auth code', action.id);
  record.amount = outcome.amount;
  if (record.card) {
    record.schemeId = digits(15, 'scheme id', record.id);
    // Without 3D Secure the documented samples carry 05 as well (authorize-a-payment page).
    record.eci ??= '05';
  }
  if (action.type === 'Card Verification') {
    record.status = 'Card Verified';
    emitPaymentEvent(world, record, action, 'card_verified');
    return action;
  }
  record.status = 'Authorized';
  scheduleExpiry(world, record);
  emitPaymentEvent(world, record, action, 'payment_approved');
  scheduleAutomaticCapture(world, record);
  return action;
}

/** Records a decline, which may lead to another try later. */
export function decline(world: World, record: PaymentRecord, responseCode: string): ActionRecord {
  const action = recordAuthorization(world, record, { responseCode, amount: record.amountRequested });
  const untilRetry = nextRetry(world, record, responseCode);
  if (untilRetry !== undefined) retryLater.after(world, untilRetry, record);
  record.status = untilRetry === undefined ? 'Declined' : 'Retry Scheduled';
  const type = action.type === 'Card Verification' ? 'card_verification_declined' : 'payment_declined';
  const told = record.card ? networkFields(record, action) : {};
  emitPaymentEvent(world, record, action, type, told);
  if (untilRetry !== undefined) emitPaymentEvent(world, record, action, 'payment_retry_scheduled', told);
  return action;
}

/**
 * What the network told of a declined card, which webhooks have. [docs event types payment_declined 2025-09-03] Their
 * example was not authenticated; that answers leave it out is inferred.
 */
function networkFields(record: PaymentRecord, { id }: ActionRecord): Record<string, string> {
  return {
    auth_code: digits(6, 'auth code', id),
    scheme_id: digits(15, 'scheme id', record.id),
    eci: record.eci ?? '07',
  };
}

const retryLater = defineJob('payments.retry', paymentsOf, (world, record) => {
  if (record.status === 'Retry Scheduled' && !record.retry?.cancelled) authorize(world, record);
});

function recordAuthorization(world: World, record: PaymentRecord, outcome: Outcome): ActionRecord {
  return recordAction(world, record, {
    ...fromRequest(record),
    ...outcome,
    type: record.amountRequested === 0 ? 'Card Verification' : 'Authorization',
    authorizationType: record.card && (record.echo.authorization_type ?? 'Final'),
    amountAllocations: record.echo.amount_allocations,
  });
}
