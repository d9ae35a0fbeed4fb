import { useState } from 'preact/hooks';
import type { BalanceSeries } from '../../../src/records/shapes.js';
import { Field } from '../field.js';
import { readableMoney } from '../money.js';
import { readableTime } from '../time.js';
import { useServer } from '../use-server.js';
import { ChartTable } from './chart-table.js';
import { LineChart } from './line-chart.js';

/** What is available over time, one currency at a time. */
export function Balances() {
  const { data } = useServer<BalanceSeries[]>('/_sandbox/balances');
  const [chosen, choose] = useState<string>();
  const series = data?.find(({ currency }) => currency === chosen) ?? data?.[0];
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
      {series ? (
        <History series={series} />
      ) : (
        <p class="empty">No money was moved yet. Captures add to the balance, refunds and payouts take from it.</p>
      )}
    </section>
  );
}

/** The amount that is pointed at, else the last one, over the chart of all. */
function History({ series }: { series: BalanceSeries }) {
  const { points, currency } = series;
  const [place, point] = useState<number>();
  const shown = (place === undefined ? undefined : points[place]) ?? points.at(-1);
  const title = `Balance in ${currency} over time`;
  return (
    <>
      {shown && (
        <p class="figure">
          {readableMoney(shown.amount, currency)} <small>{readableTime(Date.parse(shown.at))}</small>
        </p>
      )}
      <LineChart series={series} title={title} onPoint={point} />
      <ChartTable series={series} title={title} />
    </>
  );
}
