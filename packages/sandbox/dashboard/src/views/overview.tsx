import type { RecordPage } from '../../../src/records/shapes.js';
import { Balances } from '../charts/balances.js';
import { Empty } from '../records/empty.js';
import { kinds } from '../records/kinds.js';
import { RecordTable } from '../records/table.js';
import { addressOf } from '../routing.js';
import { useServer } from '../use-server.js';

const tiles = ['payments', 'disputes', 'cards', 'entities', 'events', 'requests'];

/** How the sandbox stands, and what happened last. */
export function Overview() {
  const { data: counts } = useServer<Record<string, number>>('/_sandbox/records');
  return (
    <div class="overview">
      <h1>Overview</h1>
      <ul class="tiles">
        {tiles.map((kind) => (
          <li key={kind}>
            <a href={addressOf(kind)}>
              <span class="figure">{counts?.[kind]?.toLocaleString() ?? '–'}</span>
              <span>{kinds[kind]?.title}</span>
            </a>
          </li>
        ))}
      </ul>
      <Balances />
      <div class="columns">
        <Latest kind="payments" />
        <Latest kind="requests" />
      </div>
    </div>
  );
}

function Latest({ kind }: { kind: string }) {
  const { data } = useServer<RecordPage>(`/_sandbox/records/${kind}?limit=8`);
  const words = kinds[kind];
  if (words === undefined || data === undefined) return null;
  return (
    <section class="panel" aria-labelledby={`latest-${kind}`}>
      <h2 id={`latest-${kind}`}>
        <a href={addressOf(kind)}>Latest {words.title.toLowerCase()}</a>
      </h2>
      {data.items.length === 0 ? (
        <Empty text={words.empty} examples={kind === 'payments' ? words.examples : []} />
      ) : (
        <RecordTable kind={kind} words={words} items={data.items} />
      )}
    </section>
  );
}
