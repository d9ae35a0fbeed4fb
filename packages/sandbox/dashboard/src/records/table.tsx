import type { RecordSummary } from '../../../src/records/shapes.js';
import { readableMoney } from '../money.js';
import { addressOf, goTo, route } from '../routing.js';
import { Ago } from '../time.js';
import type { KindWords } from './kinds.js';
import { Status } from './status.js';

interface TableProps {
  kind: string;
  words: KindWords;
  items: readonly RecordSummary[];
}

/** Records in lines. Each leads to the record by the link in its first cell, and by a click anywhere else. */
export function RecordTable({ kind, words, items }: TableProps) {
  const { hasAmount, hasStatus, hasTime, columns } = words;
  return (
    <div class="table-frame">
      <table class="lines" onKeyDown={moveByArrow}>
        <caption class="unseen">{words.title}</caption>
        <thead>
          <tr>
            {hasAmount && (
              <th scope="col" class="number">
                Amount
              </th>
            )}
            {hasStatus && <th scope="col">Status</th>}
            <th scope="col">{columns.title}</th>
            <th scope="col" class="spare">
              {columns.note}
            </th>
            <th scope="col" class="identity">
              Id
            </th>
            {hasTime && (
              <th scope="col" class="number">
                When
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Line key={item.id} kind={kind} words={words} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ kind, words, item }: { kind: string; words: KindWords; item: RecordSummary }) {
  const address = addressOf(kind, item.id, route.value.query);
  const isOpen = route.value.id === item.id;
  return (
    <tr class={isOpen ? 'chosen' : ''} onClick={() => goTo(address)}>
      {words.hasAmount && (
        <td class="number amount">
          {item.amount !== undefined && item.currency !== undefined && readableMoney(item.amount, item.currency)}
        </td>
      )}
      {words.hasStatus && <td class="state">{item.status !== undefined && <Status status={item.status} />}</td>}
      <td class="main-cell">
        <a href={address} data-record={item.id} {...(isOpen && { 'aria-current': 'true' })}>
          {item.title}
        </a>
      </td>
      <td class="spare note">{item.note}</td>
      <td class="identity">{item.id}</td>
      {words.hasTime && <td class="number when">{item.at !== undefined && <Ago at={item.at} />}</td>}
    </tr>
  );
}

/** The arrows go from line to line, as the eye does. */
function moveByArrow(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-record]')];
  const place = links.findIndex((link) => link === event.target);
  if (step === undefined || place === -1) return;
  event.preventDefault();
  links[place + step]?.focus();
}
