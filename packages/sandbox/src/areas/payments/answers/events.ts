import type { World } from '../../../world.js';
import { balances } from '../balances.js';
import { entitiesOf } from '../entities.js';
import type { Metadata } from '../payment-body.js';
import type { ActionRecord, PaymentRecord, Submission } from '../payment.js';
import { retryView } from '../retries.js';
import { eventLinks, linkTo } from './links.js';
import { responseSummary } from './response-codes.js';
import { cardInEvent, destinationView } from './source-views.js';
import { authenticationView } from './three-ds-views.js';
import { actionProcessing, noRisk } from './views.js';

type EventData = Record<string, unknown>;

/** Tells of a payment as a whole: approved, declined, pending, verified, canceled and so on. */
export function emitPaymentEvent(
  world: World,
  record: PaymentRecord,
  action: ActionRecord | undefined,
  type: string,
  more: EventData = {},
): void {
  emit(world, record, 'gateway', type, {
    ...header(record, action),
    amount: action?.amount ?? record.amount,
    auth_code: action?.authCode,
    customer: customerInEvent(record),
    payment_ip: record.echo.payment_ip,
    metadata: texts(record.echo.metadata),
    payment_type: record.echo.payment_type,
    processing: action && processingInEvent(record, action),
    '3ds': authenticationView(record.authentication, record.id),
    cko_network_token_available: record.card ? false : undefined,
    pan_type_processed: record.card?.panType,
    risk: noRisk,
    scheme_id: record.schemeId,
    eci: record.eci,
    source: record.card ? cardInEvent(record.card) : record.otherSource,
    retry: retryView(record.retry),
    ...more,
  });
}

/** Tells of a payment that begins to wait for its payer or a bank. What it waits to do has an id already. */
export function emitPaymentPending(world: World, record: PaymentRecord): void {
  emitPaymentEvent(world, record, undefined, 'payment_pending', { action_id: world.ids.next('act') });
}

/** Tells of a capture, void, refund or increment, named by what it is and how it went. */
export function emitActionEvent(
  world: World,
  record: PaymentRecord,
  action: ActionRecord,
  trigger: Submission['trigger'],
): void {
  const [done, declined] = eventTypes[action.type] ?? [];
  const type = action.approved ? done : declined;
  if (!type) return;
  emit(world, record, 'gateway', type, {
    ...header(record, action),
    amount: action.amount,
    auth_code: action.authCode,
    balances: balances(record),
    metadata: texts(action.metadata),
    processing: actionProcessing(record, action),
    expires_on: action.type === 'Authorization' ? record.expiresOn?.toISOString() : undefined,
    // Documented for captures and voids, not for refunds. That increments have it too is inferred.
    trigger: action.type === 'Refund' ? undefined : trigger,
  });
}

/**
 * Tells of an automatic capture or a refund that is under way with the provider of an alternative method. That those of
 * cards, which networks do in batches, are not told is inferred. [docs event types]
 */
export function emitActionUnderWay(
  world: World,
  record: PaymentRecord,
  type: 'payment_capture_pending' | 'payment_refund_pending',
  { actionId, amount, reference, metadata, trigger }: Submission,
): void {
  if (!record.otherSource) return;
  emit(world, record, 'gateway', type, {
    ...header(record, undefined),
    action_id: actionId,
    reference: reference ?? record.echo.reference,
    amount: amount ?? record.amount,
    balances: balances(record),
    metadata: texts(metadata),
    trigger: type === 'payment_refund_pending' ? undefined : trigger,
  });
}

/** Tells of a payout or unreferenced refund. Payouts to cards come from a source of their own. */
export function emitPayoutEvent(world: World, record: PaymentRecord, action: ActionRecord, type: string): void {
  const source = record.kind === 'payout' && record.card ? 'card_payout' : 'gateway';
  emit(world, record, source, type, {
    ...header(record, action),
    amount: action.amount,
    metadata: texts(record.echo.metadata),
    source: record.otherSource,
    destination: record.card ? cardInEvent(record.card) : destinationView(record),
    instruction: record.valueDate && { value_date: record.valueDate.toISOString() },
    // Documented for payouts to cards alone.
    customer: source === 'card_payout' ? customerInEvent(record) : undefined,
  });
}

/** Tells of a payout that is held up until questions are answered. [docs event types payment_compliance_review] */
export function emitPayoutHeld(world: World, record: PaymentRecord): void {
  emit(world, record, 'fincrime', 'payment_compliance_review', {
    ...header(record, undefined),
    action_id: world.ids.next('act'),
    amount: record.amount,
  });
}

const eventTypes: Partial<Record<ActionRecord['type'], [done: string, declined: string]>> = {
  Authorization: ['payment_authorization_incremented', 'payment_authorization_increment_declined'],
  Capture: ['payment_captured', 'payment_capture_declined'],
  Void: ['payment_voided', 'payment_void_declined'],
  Refund: ['payment_refunded', 'payment_refund_declined'],
};

function emit(world: World, record: PaymentRecord, source: string, type: string, data: EventData): void {
  const payment = linkTo(record.baseUrl, record);
  world.emit({
    source,
    type,
    subject: record.id,
    processingChannel: record.processingChannelId,
    entities: entitiesOf(record),
    data: { ...data, event_links: eventLinks(record) },
    links: { payment, payment_actions: { href: `${payment.href}/actions` } },
  });
}

function header(record: PaymentRecord, action: ActionRecord | undefined): EventData {
  return {
    id: record.id,
    action_id: action?.id,
    reference: action?.reference ?? record.echo.reference,
    currency: record.currency,
    processed_on: (action?.processedOn ?? record.requestedOn).toISOString(),
    response_code: action?.responseCode,
    response_summary: action && responseSummary(action.responseCode),
  };
}

function customerInEvent(record: PaymentRecord): EventData | undefined {
  const { id, email, name } = record.customer ?? {};
  return id === undefined ? undefined : { id, email, name };
}

/** In webhooks the flag is a word, with a capital in its name and its value. */
function processingInEvent(record: PaymentRecord, action: ActionRecord): EventData {
  return { ...actionProcessing(record, action), Aft: record.echo.processing?.aft ? 'True' : 'False' };
}

/** Metadata values come as text, numbers too. [docs event types payment_captured, 2026-01-21] */
function texts(metadata: Metadata | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata ?? {}).map(([name, value]) => [name, String(value)]));
}
