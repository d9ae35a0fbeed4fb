import { invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { transactionsOf, type Message, type TransactionRecord } from '../transactions/record.js';
import { amountsOf } from '../transactions/state.js';

/** The presentment to dispute: the one that is named, or the last. */
export function presentmentOf({ messages }: TransactionRecord, id: string | undefined): Message {
  const presentment = messages.findLast(
    ({ type, ...message }) => type === 'presentment' && (id ?? message.id) === message.id,
  );
  if (!presentment) throw invalid(id === undefined ? 'transaction_not_cleared' : 'presentment_message_id_invalid');
  return presentment;
}

/** A transaction that was cleared and not refunded, or 422. [OPS] */
export function disputable(world: World, id: string): TransactionRecord {
  const transaction = transactionsOf(world).get(id);
  if (!transaction) throw invalid('transaction_id_invalid');
  const { cleared, refunded } = amountsOf(transaction);
  if (cleared === 0) throw invalid('transaction_not_cleared');
  if (refunded > 0) throw invalid('transaction_refunded');
  return transaction;
}

/** The amount to dispute: no more than the presentment. [inferred] */
export function disputedAmount(presented: number, amount = presented): number {
  if (amount <= 0 || amount > presented) throw invalid('amount_invalid');
  return amount;
}
