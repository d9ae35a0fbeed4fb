import type { Message, TransactionRecord } from './record.js';

type TransactionStatus = 'authorized' | 'declined' | 'canceled' | 'cleared' | 'refunded' | 'disputed';

/** Sums of a transaction, in minor units. */
interface Amounts {
  authorized: number;
  reversed: number;
  cleared: number;
  refunded: number;
  /** Authorized, and neither reversed nor cleared. */
  held: number;
}

export function amountsOf({ messages }: TransactionRecord): Amounts {
  const authorized = sum(messages, 'authorization');
  const reversed = sum(messages, 'reversal');
  const cleared = sum(messages, 'presentment');
  return {
    authorized,
    reversed,
    cleared,
    refunded: sum(messages, 'presentment_refund'),
    held: authorized - reversed - cleared,
  };
}

/** How a transaction stands. [JAVA-M] It is refunded when nothing of what was cleared is left. [inferred] */
export function statusOf(transaction: TransactionRecord): TransactionStatus {
  const { authorized, cleared, refunded, held } = amountsOf(transaction);
  if (transaction.messages[0]?.result === 'declined') return 'declined';
  if (cleared > 0 && refunded === cleared) return 'refunded';
  if (transaction.disputed) return 'disputed';
  if (cleared > 0) return 'cleared';
  return authorized > 0 && held === 0 ? 'canceled' : 'authorized';
}

function sum(messages: Message[], type: Message['type']): number {
  return messages
    .filter((message) => message.type === type && message.result !== 'declined')
    .reduce((total, { amount }) => total + amount, 0);
}
