import { Refusal } from '../../../refusal.js';
import { balances } from '../balances.js';
import type { PaymentRecord } from '../payment.js';

/** Partial captures and refunds that a payment may have, counted together. [docs refund, 2025-05-07] */
const most = 150;

/** No error code is documented for one too many, so it is answered like any action that is not allowed. */
export function refuseTooManyPartialActions(record: PaymentRecord): void {
  const { total_authorized, total_captured } = balances(record);
  const wholes = { Capture: total_authorized, Refund: total_captured };
  const partial = [...record.actions.filter((action) => action.approved), ...record.inFlight].filter(
    ({ type, amount }) => (type === 'Capture' || type === 'Refund') && (amount ?? 0) < wholes[type],
  );
  if (partial.length >= most) throw new Refusal(403);
}
