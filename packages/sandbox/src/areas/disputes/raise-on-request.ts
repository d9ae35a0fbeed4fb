import type { World } from '../../world.js';
import { paymentsOf, type ActionRecord, type PaymentRecord } from '../payments/payment.js';
import { disputeCategories, type DisputeCategory, type DisputeStatus } from './dispute.js';
import { isDisputed, raise } from './raise.js';
import { categoryOf } from './scenarios.js';

/** A dispute that a person or a test asks for, in the words of the API. */
export interface DisputeRequest {
  /** A captured payment that was not disputed yet. */
  payment_id: string;
  /** Code of the scheme, such as `13.1`. When absent, the one of the documented test payments for the category. */
  reason_code?: string;
  /** @default that of the reason code, or `fraudulent` */
  category?: DisputeCategory;
  /** Minor units. @default the whole capture */
  amount?: number;
}

/** What was raised. */
export interface RaisedDispute {
  /** `dsp_…` */
  id: string;
  status: DisputeStatus;
}

/** The codes that documented test payments are disputed with. [docs/developer-resources/testing/disputes-testing] */
const reasonCodes: Readonly<Record<string, Partial<Record<DisputeCategory, string>>>> = {
  Visa: { fraudulent: '10.4', product_service_not_received: '13.1' },
  Mastercard: { fraudulent: '4835', product_service_not_received: '4855', credit_not_issued: '4860' },
  'American Express': { fraudulent: '4540', unrecognized: '4516' },
};

/**
 * Disputes the newest capture of a payment at once, whatever its card and amount; evidence is asked for next. The real
 * one leaves this to the banks of cardholders. Throws a TypeError on what could not be disputed.
 */
export function raiseOnRequest(world: World, request: DisputeRequest): RaisedDispute {
  const payment = paymentToDispute(world, request.payment_id);
  const capture = newestCapture(payment);
  const amount = request.amount ?? capture.amount;
  if (!Number.isInteger(amount) || amount < 1 || amount > capture.amount) {
    throw new TypeError(`amount is a whole number of minor units, from 1 to the ${capture.amount} captured.`);
  }
  const { id, status } = raise(world, payment, capture, {
    ...readReason(payment, request),
    amount,
    course: ['evidence_required'],
  });
  return { id, status };
}

function paymentToDispute(world: World, id: unknown): PaymentRecord {
  const payment = typeof id === 'string' ? paymentsOf(world).get(id) : undefined;
  if (payment === undefined) throw new TypeError('payment_id is the id of a payment of this sandbox.');
  if (isDisputed(world, payment)) throw new TypeError('The payment was disputed already.');
  return payment;
}

function newestCapture({ actions }: PaymentRecord): ActionRecord {
  const capture = actions.findLast(({ type, approved }) => type === 'Capture' && approved);
  if (capture === undefined) throw new TypeError('Only what was captured can be disputed.');
  return capture;
}

function readReason(
  payment: PaymentRecord,
  { reason_code: given, category: named }: DisputeRequest,
): { reasonCode: string; category: DisputeCategory } {
  if (given !== undefined && (typeof given !== 'string' || given === '')) {
    throw new TypeError('reason_code is a text, such as 13.1.');
  }
  if (named !== undefined && !disputeCategories.includes(named)) {
    throw new TypeError(`category is one of ${disputeCategories.join(', ')}.`);
  }
  const category = named ?? (given === undefined ? 'fraudulent' : categoryOf(given));
  const reasonCode = given ?? usualReason(payment, category);
  if (reasonCode === undefined) throw new TypeError(`No code is documented for ${category} here: give a reason_code.`);
  return { reasonCode, category };
}

/** What is not of the schemes that have documented codes borrows those of Visa. [inferred] */
function usualReason({ card }: PaymentRecord, category: DisputeCategory): string | undefined {
  return (reasonCodes[card?.facts.scheme ?? ''] ?? reasonCodes['Visa'])?.[category];
}
