import type { PostalAddress } from '../../cards/index.js';
import type { World } from '../../world.js';
import type { PaymentBody, SourceBody } from '../payments/payment-body.js';
import { refuseBadRequest } from '../payments/request-rules.js';

/** What a link, a hosted page or a session asks to be paid: a payment that has no source yet. */
export interface Order extends Omit<PaymentBody, 'source' | 'destination'> {
  billing: { address: PostalAddress; phone?: SourceBody['phone'] };
}

/** Refuses at once what could not be paid later, with the codes that the payment would be refused with (inferred). */
export function refuseImpossibleOrder(world: World, order: Order): void {
  refuseBadRequest(world, { ...order, source: { type: 'card', ...billingOf(order) } });
}

/** The payer's address and telephone, as a source holds them. */
export function billingOf({ billing }: Order): Pick<SourceBody, 'billing_address' | 'phone'> {
  return { billing_address: billing.address, phone: billing.phone };
}
