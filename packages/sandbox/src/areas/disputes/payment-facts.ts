import type { World } from '../../world.js';
import { actionProcessing } from '../payments/answers/views.js';
import { subEntitiesIn } from '../payments/entities.js';
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
  /** Those with a share of the disputed capture. */
  subEntities: string[];
}

export function paymentFacts(world: World, { paymentId, actionId }: DisputeRecord): PaymentFacts {
  const payment = paymentsOf(world).get(paymentId);
  if (payment === undefined) return { subEntities: [] };
  const capture = payment.actions.find(({ id }) => id === actionId);
  const { reference } = payment.echo;
  return {
    payment,
    ...(reference !== undefined && { reference }),
    ...(payment.card && { scheme: payment.card.facts.scheme }),
    processingChannelId: payment.processingChannelId,
    // A capture may have shares of its own.
    subEntities: subEntitiesIn(capture?.amountAllocations ?? payment.echo.amount_allocations),
    ...(capture && { arn: actionProcessing(payment, capture)['acquirer_reference_number'] as string }),
  };
}
