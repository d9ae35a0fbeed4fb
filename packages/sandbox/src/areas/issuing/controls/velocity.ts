import type { World } from '../../../world.js';
import type { CardRecord } from '../cards/record.js';
import { transactionsOf, type Message, type TransactionRecord } from '../transactions/record.js';
import type { VelocityLimit } from './record.js';

type Merchant = TransactionRecord['merchant'];

/**
 * What a card may still spend within a limit, in minor units. Every card has a meter of its own. [docs issuing] It counts
 * from the turn on in which the limit was made: what was approved before stays approved [docs issuing], and takes nothing
 * off it. [NODE]
 */
export function remaining(world: World, card: CardRecord, limit: VelocityLimit, turn: number): number {
  const from = windowStart(limit.velocity_window.type, world.clock.now());
  const spent = transactionsOf(world)
    .newest()
    .filter((transaction) => transaction.cardId === card.id && counts(limit, transaction.merchant))
    .flatMap(standing)
    .filter((message) => message.turn >= turn && message.createdOn >= from)
    .reduce((sum, { amount }) => sum + amount, 0);
  return Math.max(0, limit.amount_limit - spent);
}

/** Whether a limit counts what is spent at a merchant: every one, or those on its lists. [REF/Controls] */
export function counts({ mcc_list, mid_list }: VelocityLimit, { category_code = '', id = '' }: Merchant): boolean {
  return (mcc_list?.includes(category_code) ?? true) && (mid_list?.includes(id) ?? true);
}

/** When the current window began. Windows are days, weeks from Monday and months of the calendar in UTC. [inferred] */
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

/**
 * What was approved, less what was reversed of it. A reversal takes back what was approved last, and so gives back to the
 * window in which that was. Refunds do not give a limit back. [inferred]
 */
function standing({ messages }: TransactionRecord): Message[] {
  const approved = messages.filter(({ result }) => result === 'approved');
  return approved.reduce<Message[]>(
    (left, message) => (message.type === 'reversal' ? lessened(left, message.amount) : [...left, message]),
    [],
  );
}

function lessened(messages: Message[], amount: number): Message[] {
  const last = messages.at(-1);
  if (last === undefined) return [];
  const before = messages.slice(0, -1);
  if (amount >= last.amount) return lessened(before, amount - last.amount);
  return [...before, { ...last, amount: last.amount - amount }];
}
