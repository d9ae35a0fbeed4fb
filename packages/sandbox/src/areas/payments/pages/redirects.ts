import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import { paymentsOf, type PaymentRecord } from '../payment.js';

/** A way of the payer through a page and back; its id is what the merchant gets with the payer's return. */
interface RedirectRecord {
  id: string;
  paymentId: string;
}

function redirects(world: World): Collection<RedirectRecord> {
  return world.collection<RedirectRecord>('payment_redirects');
}

/** Gives a payment a redirect to send its payer through. */
export function openRedirect(world: World, record: PaymentRecord): void {
  record.sessionId = redirects(world).add({ id: world.ids.next('sid'), paymentId: record.id }).id;
}

/** The payment of a redirect. */
export function paymentOfSession(world: World, sessionId: string): PaymentRecord | undefined {
  const redirect = redirects(world).get(sessionId);
  return redirect && paymentsOf(world).get(redirect.paymentId);
}

/** Where the payer goes back to, if the merchant said. Both ids travel in the query. */
export function returnAddress(record: PaymentRecord): string | undefined {
  const address = hasSucceeded(record) ? record.successUrl : record.failureUrl;
  if (address === undefined) return undefined;
  const url = new URL(address);
  url.searchParams.set('cko-session-id', record.sessionId ?? '');
  url.searchParams.set('cko-payment-id', record.id);
  return url.href;
}

/** Whether the payer's part ended well, whatever was done to the payment since. */
export function hasSucceeded(record: PaymentRecord): boolean {
  return record.actions.some((action) => action.approved);
}
