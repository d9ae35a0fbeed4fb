import { route } from '../routing.js';
import { DetailPane } from './detail.js';
import { kinds } from './kinds.js';
import { RecordList } from './list.js';

/** A list of records, and beside it the one that was chosen. */
export function RecordsView({ kind }: { kind: string }) {
  const words = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  const { id } = route.value;
  if (words === undefined) return <p class="problem">There is no such view.</p>;
  return (
    <div class={id === undefined ? 'records' : 'records with-detail'}>
      <RecordList key={kind} kind={kind} words={words} />
      {id !== undefined && <DetailPane key={`${kind} ${id}`} kind={kind} words={words} id={id} />}
    </div>
  );
}
