import { defineJob } from '../../jobs.js';
import { Refusal } from '../../refusal.js';
import type { World } from '../../world.js';
import { takesCurrency } from '../checkout/setups/setup-methods.js';
import { emitPaymentEvent, emitPaymentPending } from './answers/events.js';
import { approvedCode } from './answers/response-codes.js';
import { approve, decline } from './authorization.js';
import { openRedirect } from './pages/redirects.js';
import type { PaymentBody } from './payment-body.js';
import { paymentsOf, type PaymentRecord } from './payment.js';

/** What the payer may do on the page of an alternative method. */
export type PayerChoice = 'approve' | 'decline' | 'cancel';

/** Methods without a page for the payer: debits of a bank account, and tokens of a provider where the payer has been. */
const withoutPage = ['ach', 'bacs', 'bank_account', 'plaid', 'provider_token', 'sepa'];

/**
 * Schemes of single countries or currency areas, which refuse any other currency [GO, NET live tests]. Wallets are not
 * among them: they convert. [inferred]
 */
const schemes = [
  'ach',
  'bacs',
  'bancontact',
  'benefit',
  'bizum',
  'blik',
  'eps',
  'ideal',
  'knet',
  'mbway',
  'multibanco',
].concat(['p24', 'qpay', 'sepa', 'swish', 'twint']);

/** How long a payer has, unless the request says. No source tells; hosted pages give a day. */
const timeToPay = 24 * 60 * 60 * 1000;

const declinedByProvider = '20005';

/** Refuses what an alternative method cannot do. */
export function refuseImpossibleAlternative(method: string, body: PaymentBody): void {
  if (!body.amount) throw new Refusal(422, ['amount_invalid']);
  if (schemes.includes(method) && !takesCurrency(method, body.currency))
    throw new Refusal(422, ['currency_not_supported']);
  const isSentAway = needsRedirect(method) && body.payment_context_id === undefined;
  if (isSentAway && body.success_url === undefined) throw new Refusal(422, ['success_url_required']);
}

/** Begins a payment by any other method than a card: it waits for the payer, or for a bank. */
export function startAlternative(world: World, record: PaymentRecord, method: string, payBy: string | undefined): void {
  if (needsRedirect(method)) {
    openRedirect(world, record);
    expireLater.after(world, untilExpiry(world, payBy), record);
  } else {
    approveLater.after(world, world.settings.processingDelay, record);
  }
  emitPaymentPending(world, record);
}

const approveLater = defineJob('payments.approve_by_bank', paymentsOf, (world, record) =>
  choose(world, record, 'approve'),
);

/** Does what the payer chose, once. */
export function choose(world: World, record: PaymentRecord, choice: PayerChoice): void {
  if (record.status !== 'Pending') return;
  if (choice === 'approve') approve(world, record, { responseCode: approvedCode, amount: record.amountRequested });
  else if (choice === 'decline') decline(world, record, declinedByProvider);
  else end(world, record, 'Canceled', 'payment_canceled');
}

function needsRedirect(method: string): boolean {
  return !withoutPage.includes(method);
}

function untilExpiry(world: World, payBy: string | undefined): number {
  const wanted = payBy === undefined ? 0 : new Date(payBy).getTime() - world.clock.now().getTime();
  return wanted > 0 ? wanted : timeToPay;
}

const expireLater = defineJob('payments.expire', paymentsOf, expire);

function expire(world: World, record: PaymentRecord): void {
  if (record.status === 'Pending') end(world, record, 'Expired', 'payment_expired');
}

function end(world: World, record: PaymentRecord, status: 'Canceled' | 'Expired', event: string): void {
  record.status = status;
  // Nothing was done to the payment, but its end has an id. [docs event types payment_expired]
  emitPaymentEvent(world, record, undefined, event, { action_id: world.ids.next('act') });
}
