import type { World } from '../../world.js';
import { actionProcessing } from '../payments/answers/views.js';
import { paymentsOf, type PaymentRecord } from '../payments/payment.js';
import type { DisputeRecord } from './dispute.js';

/** What a dispute tells of its payment. */
export interface PaymentFacts {
  payment?: PaymentRecord;
  reference?: string;
  scheme?: string;
  processingChannelId?: string;
  /** Acquirer reference number of the disputed capture. */
  arn?: string;
}

export function paymentFacts(world: World, { paymentId, actionId }: DisputeRecord): PaymentFacts {
  const payment = paymentsOf(world).get(paymentId);
  if (payment === undefined) return {};
  const capture = payment.actions.find(({ id }) => id === actionId);
  const { reference } = payment.echo;
  return {
    payment,
    ...(reference !== undefined && { reference }),
    ...(payment.card && { scheme: payment.card.facts.scheme }),
    processingChannelId: payment.processingChannelId,
    ...(capture && { arn: actionProcessing(payment, capture)['acquirer_reference_number'] as string }),
  };
}
