import type { Moment } from '../../../src/records/shapes.js';
import { readableMoney } from '../money.js';
import { addressOf } from '../routing.js';
import { Ago } from '../time.js';

/** What happened, newest first. */
export function Timeline({ moments }: { moments: readonly Moment[] }) {
  return (
    <section class="timeline" aria-label="Timeline">
      <h3>Timeline</h3>
      <ol>
        {moments.toReversed().map((moment, place) => (
          <li key={moments.length - place} class={moment.outcome ?? 'plain'}>
            <span class="what">
              <Title moment={moment} />
              {moment.amount !== undefined && moment.currency !== undefined && (
                <span class="amount"> {readableMoney(moment.amount, moment.currency)}</span>
              )}
            </span>
            <span class="when">
              <Ago at={moment.at} />
            </span>
            {moment.note !== undefined && <span class="note">{moment.note}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Title({ moment: { title, record } }: { moment: Moment }) {
  return record ? <a href={addressOf(record.kind, record.id)}>{title}</a> : <>{title}</>;
}
