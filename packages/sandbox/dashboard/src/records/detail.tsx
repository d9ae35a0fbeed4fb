import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RecordDetail } from '../../../src/records/shapes.js';
import { Actions } from '../actions/actions.js';
import { Copy } from '../copy.js';
import { readableMoney } from '../money.js';
import { addressOf, goTo, route } from '../routing.js';
import { Ago } from '../time.js';
import { useServer } from '../use-server.js';
import { Json } from './json.js';
import type { KindWords } from './kinds.js';
import { Status } from './status.js';
import { Timeline } from './timeline.js';

interface PaneProps {
  kind: string;
  words: KindWords;
  id: string;
}

const search = '.list input[type=search]';

/** One record beside its list. Escape closes it, and leads back to the line that it was opened from. */
export function DetailPane({ kind, words, id }: PaneProps) {
  const { data, error } = useServer<RecordDetail>(`/_sandbox/records/${kind}/${encodeURIComponent(id)}`);
  const heading = useRef<HTMLHeadingElement>(null);
  const focused = useRef<EventTarget>(null);
  const closeTo = (place: string) => {
    // In a narrow window the list cannot be seen, nor have the focus, before the new address is shown.
    const focus = () => (document.querySelector<HTMLElement>(place) ?? document.getElementById('content'))?.focus();
    addEventListener('hashchange', () => setTimeout(focus), { once: true });
    goTo(addressOf(kind, undefined, route.value.query));
  };
  const close = () => closeTo(`[data-record="${CSS.escape(id)}"]`);
  useEffect(() => {
    heading.current?.focus();
    const closeByKey = ({ key }: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') !== null) return;
      if (key === 'Escape') close();
      // A search that can be seen is led to by the list.
      if (key === '/' && document.querySelector(search)?.checkVisibility() === false) closeTo(search);
    };
    document.addEventListener('keydown', closeByKey);
    return () => document.removeEventListener('keydown', closeByKey);
  }, [kind, id]);
  useLayoutEffect(() => {
    // What has the focus may go with a change of the record, as the button of an action that is done.
    const isGone = focused.current instanceof Element && !focused.current.isConnected;
    if (isGone && document.activeElement === document.body) heading.current?.focus();
  });
  return (
    <aside class="detail" aria-labelledby="detail-title" onFocusIn={({ target }) => (focused.current = target)}>
      <header class="detail-head">
        <p class="kind">{words.one}</p>
        <button type="button" class="quiet close" aria-label="Close" onClick={close}>
          <span aria-hidden="true">✕</span>
        </button>
        <h2 id="detail-title" ref={heading} tabIndex={-1}>
          {data ? headline(data) : id}
        </h2>
        <p class="facts">
          {data?.summary.status !== undefined && <Status status={data.summary.status} />}
          {data?.summary.at !== undefined && <Ago at={data.summary.at} />}
        </p>
        <p class="facts">
          <code class="id">{id}</code>
          <Copy text={id} of="the id" />
        </p>
      </header>
      {error !== undefined && <p class="problem">{error}</p>}
      {data && <Body detail={data} />}
    </aside>
  );
}

function Body({ detail }: { detail: RecordDetail }) {
  return (
    <>
      {detail.actions.length > 0 && <Actions actions={detail.actions} />}
      {detail.timeline.length > 0 && <Timeline moments={detail.timeline} />}
      {detail.documents.map(({ title, content }) => (
        <Json key={title} value={content} title={title} />
      ))}
    </>
  );
}

function headline({ summary: { title, amount, currency } }: RecordDetail): string {
  return amount === undefined || currency === undefined ? title : `${readableMoney(amount, currency)} · ${title}`;
}
