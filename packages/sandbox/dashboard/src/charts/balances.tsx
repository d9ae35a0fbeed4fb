import { useState } from 'preact/hooks';
import type { BalanceMoment, BalanceSeries } from '../../../src/records/shapes.js';
import { Field } from '../field.js';
import { readableMoney } from '../money.js';
import { readableTime } from '../time.js';
import { useServer } from '../use-server.js';
import { balances } from './balance-names.js';
import { ChartTable } from './chart-table.js';
import { LineChart } from './line-chart.js';

/** What is held over time, one currency account at a time. */
export function Balances() {
  const { data } = useServer<BalanceSeries[]>('/_sandbox/balances');
  const [chosen, choose] = useState<string>();
  const series = data?.find(({ account }) => account === chosen) ?? data?.[0];
  const hasOneHolder = new Set(data?.map(({ entity }) => entity)).size === 1;
  return (
    <section class="panel" aria-labelledby="balances-title">
      <header>
        <h2 id="balances-title">Balances</h2>
        {data && data.length > 1 && series && (
          <Field label="Account">
            <select value={series.account} onChange={({ currentTarget }) => choose(currentTarget.value)}>
              {data.map(({ account, currency, entity }) => (
                <option key={account} value={account}>
                  {hasOneHolder ? currency : `${currency} of ${entity}`}
                </option>
              ))}
            </select>
          </Field>
        )}
      </header>
      {series && <History series={series} />}
      {data && !series && <p class="empty">No money was moved yet.</p>}
    </section>
  );
}

/** The balances at the time that is pointed at, else the last ones, over the chart of all. */
function History({ series }: { series: BalanceSeries }) {
  const { points, currency } = series;
  const [place, point] = useState<number>();
  const shown = (place === undefined ? undefined : points[place]) ?? points.at(-1);
  const title = `Balances in ${currency} over time`;
  return (
    <>
      {shown && <Figures moment={shown} currency={currency} />}
      <LineChart series={series} title={title} onPoint={point} />
      <ChartTable series={series} title={title} />
    </>
  );
}

function Figures({ moment, currency }: { moment: BalanceMoment; currency: string }) {
  return (
    <dl class="balances">
      {balances.map((name) => (
        <div key={name} class={name}>
          <dt>{name}</dt>
          <dd class="figure">{readableMoney(moment[name], currency)}</dd>
        </div>
      ))}
      <div class="moment">
        <dt>as of</dt>
        <dd>{readableTime(Date.parse(moment.at))}</dd>
      </div>
    </dl>
  );
}
