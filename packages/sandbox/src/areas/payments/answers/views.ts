import { balances } from '../balances.js';
import type { ActionRecord, PaymentRecord } from '../payment.js';
import { retryView } from '../retries.js';
import { paymentLinks, redirectLink } from './links.js';
import { digits } from './reference-numbers.js';
import { partlyApprovedCode, responseSummary } from './response-codes.js';
import { destinationView, sourceView } from './source-views.js';
import { authenticationView, enrollmentView } from './three-ds-views.js';

type Answer = Record<string, unknown>;

/** 201: a payment that was decided at once. */
export function processedAnswer(baseUrl: string, record: PaymentRecord, action: ActionRecord): Answer {
  return {
    id: record.id,
    payment_type: record.echo.payment_type,
    payment_plan: record.echo.payment_plan,
    action_id: action.id,
    amount: record.amount,
    amount_requested: amountRequested(record),
    currency: record.currency,
    ...decisionView(record, action),
    '3ds': enrollmentView(record.authentication),
    source: sourceView(record),
    customer: record.customer,
    balances: balances(record),
    processing: processingView(record, action),
    retry: retryView(record.retry),
    payment_ip: record.echo.payment_ip,
    recipient: record.echo.recipient,
    shipping: record.echo.shipping,
    description: record.echo.description,
    metadata: record.echo.metadata,
    subscription: record.echo.subscription,
    reference: record.echo.reference,
    _links: paymentLinks(baseUrl, record),
  };
}

/** 202: a payment that waits for the payer or for a bank. */
export function pendingAnswer(baseUrl: string, record: PaymentRecord): Answer {
  const { self } = paymentLinks(baseUrl, record);
  return {
    id: record.id,
    status: 'Pending',
    reference: record.echo.reference,
    customer: record.customer,
    '3ds': enrollmentView(record.authentication),
    processing: record.otherSource && { partner_payment_id: digits(21, 'partner payment', record.id) },
    _links: { self, ...(record.sessionId && { redirect: redirectLink(baseUrl, record) }) },
  };
}

/** 202: a payout or unreferenced refund on its way. */
export function payoutAnswer(baseUrl: string, record: PaymentRecord): Answer {
  const { self, actions } = paymentLinks(baseUrl, record);
  return {
    id: record.id,
    status: 'Pending',
    reference: record.echo.reference,
    instruction: { value_date: record.valueDate?.toISOString() },
    _links: { self, actions },
  };
}

/** 201: an authorization that was raised, or not. */
export function incrementAnswer(baseUrl: string, record: PaymentRecord, action: ActionRecord): Answer {
  return {
    action_id: action.id,
    amount: action.amount,
    currency: record.currency,
    ...decisionView(record, action),
    balances: balances(record),
    reference: action.reference,
    processing: processingView(record, action),
    _links: paymentLinks(baseUrl, record),
  };
}

/** A payment by its `pay_` id. What the issuer answered is on its actions, not here. [PROBE, 2026-09-02] */
export function paymentView(baseUrl: string, record: PaymentRecord): Answer {
  return {
    id: record.id,
    requested_on: record.requestedOn.toISOString(),
    processed_on: record.actions[0]?.processedOn.toISOString(),
    source: sourceView(record),
    destination: destinationView(record),
    amount: record.amount,
    amount_requested: amountRequested(record),
    currency: record.currency,
    payment_type: record.echo.payment_type,
    payment_plan: record.echo.payment_plan,
    reference: record.echo.reference,
    description: record.echo.description,
    approved: isApproved(record),
    expires_on: record.expiresOn?.toISOString(),
    status: record.status,
    balances: record.kind === 'payment' ? balances(record) : undefined,
    '3ds': authenticationView(record.authentication, record.id),
    risk: record.kind === 'payment' ? noRisk : undefined,
    customer: record.customer,
    billing_descriptor: record.echo.billing_descriptor,
    shipping: record.echo.shipping,
    payment_ip: record.echo.payment_ip,
    sender: record.echo.sender,
    amount_allocations: record.echo.amount_allocations,
    recipient: record.echo.recipient,
    processing: processingData(record),
    items: record.echo.items,
    metadata: record.echo.metadata,
    eci: record.eci,
    scheme_id: record.schemeId,
    retry: retryView(record.retry),
    pan_type_processed: record.card?.panType,
    cko_network_token_available: record.card ? false : undefined,
    instruction: instructionView(record),
    processing_channel_id: record.processingChannelId,
    _links: paymentLinks(baseUrl, record),
  };
}

/** A payment by the `sid_` id of its redirect: also what was done, in short. */
export function sessionView(baseUrl: string, record: PaymentRecord): Answer {
  return { ...paymentView(baseUrl, record), actions: newestFirst(record).map(actionSummary) };
}

/** One action in full. */
export function actionView(record: PaymentRecord, action: ActionRecord): Answer {
  return {
    ...actionSummary(action),
    processed_on: action.processedOn.toISOString(),
    amount: action.amount,
    approved: action.approved,
    auth_code: action.authCode,
    authorization_type: action.authorizationType,
    reference: action.reference,
    amount_allocations: action.amountAllocations,
    processing: actionProcessing(record, action),
    metadata: action.metadata,
  };
}

export function newestFirst(record: PaymentRecord): ActionRecord[] {
  return record.actions.toReversed();
}

function actionSummary(action: ActionRecord): Answer {
  return {
    id: action.id,
    type: action.type,
    response_code: action.responseCode,
    response_summary: responseSummary(action.responseCode),
  };
}

/** The network's references of an action. */
export function actionProcessing(record: PaymentRecord, action: ActionRecord): Answer {
  const acquirer = { acquirer_transaction_id: digits(21, 'acquirer transaction', record.id) };
  if (action.type === 'Authorization' || action.type === 'Card Verification') {
    return { ...acquirer, retrieval_reference_number: digits(12, 'retrieval reference', action.id) };
  }
  return { ...acquirer, acquirer_reference_number: digits(23, 'acquirer reference', action.id) };
}

/** Nothing is ever risky here. */
export const noRisk = { flagged: false, score: 0 };

function decisionView(record: PaymentRecord, action: ActionRecord): Answer {
  return {
    approved: action.approved,
    status: record.status,
    auth_code: action.authCode,
    response_code: action.responseCode,
    response_summary: responseSummary(action.responseCode),
    expires_on: record.expiresOn?.toISOString(),
    risk: noRisk,
    processed_on: action.processedOn.toISOString(),
    eci: record.eci,
    scheme_id: record.schemeId,
  };
}

/** Told only of a payment that was approved in part. */
function amountRequested(record: PaymentRecord): number | undefined {
  const isPartial = record.actions.some((action) => action.responseCode === partlyApprovedCode);
  return isPartial ? record.amountRequested : undefined;
}

function isApproved(record: PaymentRecord): boolean | undefined {
  return record.actions.length === 0 ? undefined : record.actions.some((action) => action.approved);
}

function processingView(record: PaymentRecord, action: ActionRecord): Answer {
  return {
    ...actionProcessing(record, action),
    pan_type_processed: record.card?.panType,
    cko_network_token_available: record.card ? false : undefined,
    aft: record.echo.processing?.aft,
    fallback_source_used: fallbackUsed(record),
  };
}

/** What of the request's processing settings is told again where a payment is read. */
const repeatedSettings = [
  'preferred_scheme',
  'tax_amount',
  'purchase_country',
  'locale',
  'custom_payment_method_ids',
  'aft',
  'partner_code',
  'accommodation_data',
  'airline_data',
];

function processingData(record: PaymentRecord): Answer {
  const settings = Object.entries(record.echo.processing ?? {});
  const authorization = record.actions.find((action) => action.type === 'Authorization');
  return {
    ...Object.fromEntries(settings.filter(([name]) => repeatedSettings.includes(name))),
    retrieval_reference_number: authorization && digits(12, 'retrieval reference', authorization.id),
    fallback_source_used: fallbackUsed(record),
  };
}

/** Told only where there was a card to fall back on. */
function fallbackUsed({ fallbackCard, fallbackUsed: used = false }: PaymentRecord): boolean | undefined {
  return fallbackCard && used;
}

function instructionView(record: PaymentRecord): Answer | undefined {
  if (!record.echo.instruction && !record.valueDate) return undefined;
  return { ...record.echo.instruction, value_date: record.valueDate?.toISOString() };
}
