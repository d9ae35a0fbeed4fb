import type { World } from '../../../world.js';
import { currencyAccounts } from './currency-accounts.js';
import { balanceNames, entriesOf, type BalanceName, type Entry } from './journal.js';

/** What is in a currency account, in minor units. */
export type Balances = Record<BalanceName, number>;

/**
 * The balances of a currency account: the sums of its lines, of all there are or of those until a moment. What was posted
 * stays so on a clock that is moved back, so that only who asks for a moment gets less than all.
 */
export function balancesOf(world: World, account: string, at?: Date): Balances {
  // ISO 8601 in UTC is in order as text is.
  const until = at?.toISOString();
  const balances = nothing();
  for (const entry of entriesOf(world)) {
    if (until === undefined || entry.postedOn <= until) add(balances, entry, account);
  }
  return balances;
}

/** What was in a currency account after an entry of the journal changed it. */
export interface BalancePoint extends Balances {
  /** ISO 8601. */
  time: string;
  /** `ca_…` */
  currencyAccount: string;
  /** `ent_…` that holds it. */
  entity: string;
  currency: string;
}

/** How the balances came to be what they are, oldest first: of one currency account, or of all. */
export function balanceHistory(world: World, currencyAccount?: string): BalancePoint[] {
  const held = currencyAccounts(world).filter(({ id }) => currencyAccount === undefined || id === currencyAccount);
  const running = new Map(held.map((account) => [account.id, { account, balances: nothing() }]));
  return entriesOf(world).flatMap((entry) =>
    accountsIn(entry).flatMap((id) => {
      const known = running.get(id);
      if (!known) return [];
      add(known.balances, entry, id);
      const { entityId: entity, currency } = known.account;
      return { time: entry.postedOn, currencyAccount: id, entity, currency, ...known.balances };
    }),
  );
}

/** The currency accounts that an entry touches. */
export function accountsIn({ lines }: Pick<Entry, 'lines'>): string[] {
  return [...new Set(lines.flatMap((line) => ('account' in line ? [line.account] : [])))];
}

function add(balances: Balances, { lines }: Entry, account: string): void {
  for (const line of lines) {
    if ('account' in line && line.account === account) balances[line.balance] += line.amount;
  }
}

function nothing(): Balances {
  return Object.fromEntries(balanceNames.map((name) => [name, 0])) as Balances;
}
