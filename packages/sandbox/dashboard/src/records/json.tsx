import type { ComponentChildren } from 'preact';
import { Copy } from '../copy.js';
import { addressOf } from '../routing.js';
import { kindOfId } from './kinds.js';

/** A value as JSON. Ids of records lead to them. */
export function Json({ value, title }: { value: unknown; title: string }) {
  return (
    <section class="json" aria-label={title}>
      <header>
        <h3>{title}</h3>
        <Copy text={JSON.stringify(value, null, 2)} of={title} />
      </header>
      <pre class="code" tabIndex={0} aria-label={`${title}, content`}>
        {shown(value, '')}
      </pre>
    </section>
  );
}

function shown(value: unknown, indent: string): ComponentChildren {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return <span class="literal">{JSON.stringify(value)}</span>;
  const isList = Array.isArray(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return isList ? '[]' : '{}';
  const inner = `${indent}  `;
  return (
    <>
      {isList ? '[' : '{'}
      {fields.map(([name, field], place) => (
        <>
          {`${place > 0 ? ',' : ''}\n${inner}`}
          {!isList && <span class="name">{JSON.stringify(name)}</span>}
          {!isList && ': '}
          {shown(field, inner)}
        </>
      ))}
      {`\n${indent}${isList ? ']' : '}'}`}
    </>
  );
}

function text(value: string): ComponentChildren {
  const kind = kindOfId(value);
  const quoted = JSON.stringify(value);
  if (kind === undefined) return <span class="text">{quoted}</span>;
  return (
    <a class="text" href={addressOf(kind, value)}>
      {quoted}
    </a>
  );
}
