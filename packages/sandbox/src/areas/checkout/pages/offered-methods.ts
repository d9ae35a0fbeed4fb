import { Refusal } from '../../../refusal.js';
import type { PageOrder } from './pay-page.js';

/** Sources that a payer cannot bring to a page, or that need more than a page of the sandbox asks for. */
const notOnPages = new Set([
  'ach',
  'applepay',
  'bank_account',
  'currency_account',
  'customer',
  'dlocal',
  'googlepay',
  'id',
  'network_token',
  'plaid',
  'provider_token',
  'sepa',
  'token',
]);

/**
 * Ways to pay on a page: by card, and by the alternative methods that the request names. Without a list Checkout.com
 * offers all that the account has; the sandbox offers cards, so that its page stays one to look at (inferred).
 */
export function methodsOffered({ allow_payment_methods, disabled_payment_methods = [] }: PageOrder): string[] {
  const wanted = allow_payment_methods ?? ['card'];
  return wanted.filter((method) => !disabled_payment_methods.includes(method) && !notOnPages.has(method));
}

/** Refuses a page on which nobody could pay (inferred). */
export function refuseWithoutMethods(order: PageOrder): void {
  if (methodsOffered(order).length === 0) throw new Refusal(422, ['payment_method_not_supported']);
}
