import { paymentsOf, type ActionRecord } from '../areas/payments/payment.js';
import type { Sandbox } from '../sandbox.js';
import type { BalanceSeries } from './shapes.js';

/** What an action adds to the balance. */
const signs: Partial<Record<ActionRecord['type'], 1 | -1>> = { Capture: 1, Refund: -1, Payout: -1, Return: 1 };

/** The balance of each currency over time. */
export function balanceSeries({ world }: Sandbox): BalanceSeries[] {
  const series = new Map<string, BalanceSeries>();
  for (const { at, currency, change } of changes(world)) {
    const { points }: BalanceSeries = series.get(currency) ?? { currency, points: [] };
    points.push({ at: at.toISOString(), amount: (points.at(-1)?.amount ?? 0) + change });
    series.set(currency, { currency, points });
  }
  return [...series.values()];
}

function changes(world: Sandbox['world']): { at: Date; currency: string; change: number }[] {
  return paymentsOf(world)
    .newest()
    .flatMap(({ currency, actions }) =>
      actions
        .filter(({ approved }) => approved)
        .map(({ type, processedOn, amount }) => ({ at: processedOn, currency, change: (signs[type] ?? 0) * amount })),
    )
    .filter(({ change }) => change !== 0)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}
