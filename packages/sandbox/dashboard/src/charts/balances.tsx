import { useState } from 'preact/hooks';
import type { BalanceSeries } from '../../../src/records/shapes.js';
import { Field } from '../field.js';
import { readableMoney } from '../money.js';
import { useServer } from '../use-server.js';
import { LineChart } from './line-chart.js';

/** What is available over time, one currency at a time. */
export function BalanceChart() {
  const { data } = useServer<BalanceSeries[]>('/_sandbox/balances');
  const [chosen, choose] = useState<string>();
  const series = data?.find(({ currency }) => currency === chosen) ?? data?.[0];
  const last = series?.points.at(-1);
  return (
    <section class="panel" aria-labelledby="balances-title">
      <header>
        <h2 id="balances-title">Balance</h2>
        {data && data.length > 1 && series && (
          <Field label="Currency">
            <select value={series.currency} onChange={({ currentTarget }) => choose(currentTarget.value)}>
              {data.map(({ currency }) => (
                <option key={currency}>{currency}</option>
              ))}
            </select>
          </Field>
        )}
      </header>
      {series && last ? (
        <>
          <p class="figure">{readableMoney(last.amount, series.currency)}</p>
          <LineChart series={series} title={`Balance in ${series.currency} over time`} />
        </>
      ) : (
        <p class="empty">No money was moved yet. Captures add to the balance, refunds and payouts take from it.</p>
      )}
    </section>
  );
}
