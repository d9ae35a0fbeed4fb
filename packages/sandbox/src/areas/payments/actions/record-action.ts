import type { World } from '../../../world.js';
import { bookAction } from '../../treasury/books/payment-entries.js';
import { isApproval } from '../answers/response-codes.js';
import type { ActionRecord, PaymentRecord } from '../payment.js';

/** What an action is, before it is written down. Without an id of its own it gets the next one. */
type NewAction = Omit<ActionRecord, 'id' | 'processedOn' | 'approved'> & { id?: string };

/**
 * Writes down what was done to a payment just now, here and in the books; whether it was approved is in its response
 * code.
 */
export function recordAction(world: World, record: PaymentRecord, action: NewAction): ActionRecord {
  const recorded: ActionRecord = {
    ...action,
    id: action.id ?? world.ids.next('act'),
    processedOn: world.clock.now(),
    approved: isApproval(action.responseCode),
  };
  record.actions.push(recorded);
  bookAction(world, record, recorded);
  return recorded;
}

/** What an action that carries out the request itself takes over from it. */
export function fromRequest({ echo }: PaymentRecord): Pick<ActionRecord, 'reference' | 'metadata'> {
  return { reference: echo.reference, metadata: echo.metadata };
}
