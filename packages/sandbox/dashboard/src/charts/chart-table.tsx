import type { BalanceSeries } from '../../../src/records/shapes.js';
import { readableMoney } from '../money.js';
import { readableTime } from '../time.js';
import { balances } from './balance-names.js';

/** Rows shown at most. */
const longest = 100;

/** The figures of a chart, for those who read rather than look. */
export function ChartTable({ series: { points, currency }, title }: { series: BalanceSeries; title: string }) {
  return (
    <details class="figures">
      <summary>As a table</summary>
      <div class="table-frame">
        <table>
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">Time</th>
              {balances.map((name) => (
                <th key={name} scope="col" class="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points
              .slice(-longest)
              .reverse()
              .map((point, place) => (
                <tr key={place}>
                  <td>{readableTime(Date.parse(point.at))}</td>
                  {balances.map((name) => (
                    <td key={name} class="number">
                      {readableMoney(point[name], currency)}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
