import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';

/** The balances of a currency account. [docs/funds-management/manage-funds/balances] */
export const balanceNames = ['pending', 'available', 'payable', 'collateral'] as const;

export type BalanceName = (typeof balanceNames)[number];

/** Whom money comes from and goes to: what has left towards one of them is positive. */
type Outside = 'schemes' | 'banks' | 'fees' | 'disputes' | 'exchange';

/** Where money is: in a balance of a currency account (`ca_…`), or outside. */
export type Place = { account: string; balance: BalanceName } | { outside: Outside };

/** What one entry adds to a place. */
export type Line = Place & LineDetails & { amount: number };

/** What a financial action tells of a line. Lines without a breakdown only move money from one balance to another. */
interface LineDetails {
  breakdown?: string;
  /** What it was before or became after an exchange, in minor units of that currency. */
  processed?: { amount: number; currency: string };
  /** What is held back: its share in percent, and when it is given back. */
  reserve?: { percentage: number; releasedOn: string };
}

/** What an entry is about. */
export interface Subject {
  paymentId?: string;
  actionId?: string;
  disputeId?: string;
  transferId?: string;
}

/** One thing that happened to money, in the collection `journal`. Its lines add up to nothing. */
export interface Entry {
  id: string;
  /** ISO 8601. */
  postedOn: string;
  /** Name of what happened, as financial actions tell it. */
  type: string;
  currency: string;
  about: Subject;
  /** Amounts in minor units of the entry's currency. */
  lines: Line[];
}

export type NewEntry = Omit<Entry, 'id' | 'postedOn'>;

function journalOf(world: World): Collection<Entry> {
  return world.collection('journal');
}

/** The whole journal, oldest first. */
export function entriesOf(world: World): Entry[] {
  return journalOf(world).newest().reverse();
}

/** The two lines that take an amount from one place to another; none for nothing. */
export function move(amount: number, from: Place, to: Place, details: LineDetails = {}): Line[] {
  if (amount === 0) return [];
  return [
    { ...from, ...details, amount: -amount },
    { ...to, ...details, amount },
  ];
}

/** Writes an entry down, unless it moves nothing. */
export function write(world: World, entry: NewEntry): void {
  if (entry.lines.length === 0) return;
  const sum = entry.lines.reduce((total, { amount }) => total + amount, 0);
  if (sum !== 0) throw new Error(`An entry of the journal must add up to nothing: ${entry.type}.`);
  journalOf(world).add({ id: world.ids.next('jrn'), postedOn: world.clock.now().toISOString(), ...entry });
}
