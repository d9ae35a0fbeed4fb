import type { World } from '../../../world.js';
import type { CardRecord } from '../cards/record.js';
import { transactionsOf, type TransactionRecord } from '../transactions/record.js';
import type { VelocityLimit } from './record.js';

type Merchant = TransactionRecord['merchant'];

/** What a card may still spend within a limit, in minor units. Every card has a meter of its own. [docs issuing] */
export function remaining(world: World, card: CardRecord, limit: VelocityLimit): number {
  const from = windowStart(limit.velocity_window.type, world.clock.now());
  const spent = transactionsOf(world)
    .newest()
    .filter((transaction) => transaction.cardId === card.id && counts(limit, transaction.merchant))
    .reduce((sum, transaction) => sum + spentSince(transaction, from), 0);
  return Math.max(0, limit.amount_limit - spent);
}

/** Whether a limit counts what is spent at a merchant: every one, or those on its lists. [REF/Controls] */
export function counts({ mcc_list, mid_list }: VelocityLimit, { category_code = '', id = '' }: Merchant): boolean {
  return (mcc_list?.includes(category_code) ?? true) && (mid_list?.includes(id) ?? true);
}

/**
 * When the current window began. Windows are days, weeks from Monday and months of the calendar in UTC, and what was
 * approved before the limit was made counts too. [inferred]
 */
function windowStart(window: string, now: Date): Date {
  const [year, month, date] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  switch (window) {
    case 'daily':
      return new Date(Date.UTC(year, month, date));
    case 'weekly':
      return new Date(Date.UTC(year, month, date - ((now.getUTCDay() + 6) % 7)));
    case 'monthly':
      return new Date(Date.UTC(year, month));
    default:
      return new Date(0);
  }
}

/** What was approved, less what was reversed of it. Refunds do not give a limit back. [inferred] */
function spentSince({ messages }: TransactionRecord, from: Date): number {
  return messages
    .filter(({ result, createdOn }) => result === 'approved' && createdOn >= from)
    .reduce((sum, { type, amount }) => (type === 'reversal' ? sum - amount : sum + amount), 0);
}
