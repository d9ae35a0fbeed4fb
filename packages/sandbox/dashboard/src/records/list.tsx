import { useEffect, useRef } from 'preact/hooks';
import type { RecordPage } from '../../../src/records/shapes.js';
import { Field } from '../field.js';
import { addressOf, goTo, replaceWith, route } from '../routing.js';
import { useServer } from '../use-server.js';
import { Empty } from './empty.js';
import { Pager } from './pager.js';
import { RecordTable } from './table.js';
import type { KindWords } from './kinds.js';

const pageLength = 50;

/** A list of records that can be searched. */
export function RecordList({ kind, words }: { kind: string; words: KindWords }) {
  const { query } = route.value;
  const { q = '', status = '' } = query;
  const skip = Number(query['skip'] ?? 0);
  const asked = new URLSearchParams({
    skip: String(skip),
    limit: String(pageLength),
    ...(q && { q }),
    ...(status && { status }),
  });
  const path = `/_sandbox/records/${kind}?${asked}`;
  const { data, from, error } = useServer<RecordPage>(path);
  const addressWith = (change: Record<string, string>) =>
    addressOf(kind, route.value.id, { ...query, skip: '', ...change });
  const ask = (change: Record<string, string>) => replaceWith(addressWith(change));
  const addressOfPage = (start: number) => addressWith({ skip: String(start || '') });
  const frame = useRef<HTMLElement>(null);
  useEffect(() => frame.current?.scrollTo(0, 0), [skip]);
  // What a page showed may be gone, as after a reset.
  const lastPage = data && from === path ? startOfLastPage(data.matching) : skip;
  useEffect(() => {
    if (skip > lastPage) replaceWith(addressOfPage(lastPage));
  }, [skip, lastPage]);
  const isEmpty = data !== undefined && Object.keys(data.statuses).length === 0 && data.matching === 0 && q === '';
  return (
    <section ref={frame} class="list" aria-labelledby="list-title">
      <header class="list-head">
        <h1 id="list-title">{words.title}</h1>
        {!isEmpty && (
          <search class="filters">
            <Search value={q} name={words.title} onChange={(value) => ask({ q: value })} />
            {words.hasStatus && (
              <Field label="Status">
                <select value={status} onChange={({ currentTarget }) => ask({ status: currentTarget.value })}>
                  <option value="">Any status</option>
                  {Object.entries(statusesToChoose(data, status)).map(([name, count]) => (
                    <option key={name} value={name}>{`${name.replaceAll('_', ' ')} (${count})`}</option>
                  ))}
                </select>
              </Field>
            )}
          </search>
        )}
      </header>
      {error !== undefined && <p class="problem">{error}</p>}
      {isEmpty && <Empty text={words.empty} examples={words.examples} />}
      {data && !isEmpty && data.matching === 0 && <p class="empty">Nothing fits this search.</p>}
      {data && data.items.length > 0 && (
        <>
          <RecordTable kind={kind} words={words} items={data.items} />
          <Pager
            skip={skip}
            length={pageLength}
            shown={data.items.length}
            matching={data.matching}
            onGo={(to) => goTo(addressOfPage(to))}
          />
        </>
      )}
    </section>
  );
}

function startOfLastPage(matching: number): number {
  return Math.floor(Math.max(0, matching - 1) / pageLength) * pageLength;
}

/** The one that is chosen is there even when no record has it any more: else the list would not tell why it is empty. */
function statusesToChoose(page: RecordPage | undefined, chosen: string): Record<string, number> {
  const { statuses = {} } = page ?? {};
  return chosen === '' || Object.hasOwn(statuses, chosen) ? statuses : { ...statuses, [chosen]: 0 };
}

/** The key `/` leads to the search from anywhere, as in most tools for developers. */
function Search({ value, name, onChange }: { value: string; name: string; onChange: (value: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const isTyping = (event.target as HTMLElement).closest('input, select, textarea, dialog');
      if (event.key !== '/' || isTyping) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
  return (
    <Field label="Search">
      <input
        ref={input}
        type="search"
        value={value}
        placeholder={`Search ${name.toLowerCase()}   /`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </Field>
  );
}
