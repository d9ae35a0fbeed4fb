import { useEffect, useRef } from 'preact/hooks';
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

/** One record beside its list. Escape closes it, and leads back to the line that it was opened from. */
export function DetailPane({ kind, words, id }: PaneProps) {
  const { data, error } = useServer<RecordDetail>(`/_sandbox/records/${kind}/${encodeURIComponent(id)}`);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    goTo(addressOf(kind, undefined, route.value.query));
    document.querySelector<HTMLElement>(`[data-record="${CSS.escape(id)}"]`)?.focus();
  };
  useEffect(() => {
    heading.current?.focus();
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) close();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [kind, id]);
  return (
    <aside class="detail" aria-labelledby="detail-title">
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
