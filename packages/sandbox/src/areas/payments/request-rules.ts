import type { PostalAddress } from '../../cards/index.js';
import { referenceAccount } from '../../reference-account.js';
import { Refusal } from '../../refusal.js';
import type { World } from '../../world.js';
import { browserAddressProblem } from './browser-addresses.js';
import { amountExists } from './currencies.js';
import { valueProblems } from './documented-values.js';
import { emptyPassengersProblem } from './passengers.js';
import type { PaymentBody } from './payment-body.js';
import { paymentsOf, type PaymentCard } from './payment.js';

/** Refuses what the description cannot see: rules between fields, and with the account. All codes come at once. */
export function refuseBadRequest(world: World, body: PaymentBody): void {
  const codes = [
    channelProblem(world, body.processing_channel_id),
    amountExists(body.amount ?? 0, body.currency) ? undefined : 'amount_invalid',
    isRegularWithoutPayer(body) ? 'payment_type_invalid' : undefined,
    hasBadCountry(body) ? 'country_address_invalid' : undefined,
    isUnknownPayment(world, body.previous_payment_id) ? 'previous_payment_id_invalid' : undefined,
    emptyPassengersProblem(body.processing),
    browserAddressProblem('success_url', body.success_url),
    browserAddressProblem('fail_url', body.failure_url),
    ...valueProblems(body),
  ].filter((code) => code !== undefined);
  if (codes.length > 0) throw new Refusal(422, codes);
}

/** American Express takes shorter references. [PAY] */
export function refuseLongReference(card: PaymentCard, reference: string | undefined): void {
  const isTooLong = card.facts.scheme === 'American Express' && (reference?.length ?? 0) > 30;
  if (isTooLong) throw new Refusal(422, ['reference_invalid']);
}

/** The channel that processes a payment: the one named, or the account's only one. */
export function channelOf(world: World, named: string | undefined): string {
  return named ?? world.settings.processingChannels[0] ?? '';
}

/** What is wrong with the channel that a request names, or leaves out. */
export function channelProblem(world: World, named: string | undefined): string | undefined {
  const channels = world.settings.processingChannels;
  if (named === undefined) return channels.length === 1 ? undefined : 'processing_channel_id_required';
  return channels.includes(named) ? undefined : 'processing_channel_id_invalid';
}

/** Regular, which is the default, means that the payer is there. [PAY] */
function isRegularWithoutPayer(body: PaymentBody): boolean {
  return body.merchant_initiated === true && (body.payment_type ?? 'Regular') === 'Regular';
}

function hasBadCountry(body: PaymentBody): boolean {
  return [body.source?.billing_address, body.shipping?.address].some(isBad);
}

function isBad(address: PostalAddress | undefined): boolean {
  return address?.country !== undefined && !/^[A-Z]{2}$/.test(address.country);
}

/** A series that began elsewhere is continued with a scheme's transaction id, which cannot be looked up. */
function isUnknownPayment(world: World, id: string | undefined): boolean {
  if (id === undefined || !id.startsWith('pay_') || id === referenceAccount.earlierPayment) return false;
  return paymentsOf(world).get(id) === undefined;
}
