import { balanceHistory } from '../areas/treasury/books/balances.js';
import type { Sandbox } from '../sandbox.js';
import type { BalanceSeries } from './shapes.js';

/** How the balances of each currency account came to be what they are. */
export function balanceSeries({ world }: Sandbox): BalanceSeries[] {
  const byAccount = new Map<string, BalanceSeries>();
  for (const { time, currencyAccount: account, entity, currency, ...balances } of balanceHistory(world)) {
    const series = byAccount.get(account) ?? { account, entity, currency, points: [] };
    byAccount.set(account, series);
    series.points.push({ at: time, ...balances });
  }
  return [...byAccount.values()];
}
