import { useState } from 'preact/hooks';
import type { Fault } from '../../../src/http/fault.js';
import { FaultDialog } from '../actions/fault-dialog.js';
import { perform } from '../notices.js';
import { callServer } from '../server.js';
import { useServer } from '../use-server.js';

/** What is to go wrong. */
export function Faults() {
  const { data: faults } = useServer<Fault[]>('/_sandbox/faults');
  const [isOrdering, order] = useState(false);
  const clear = () =>
    perform('No fault waits any more', () => callServer({ method: 'DELETE', path: '/_sandbox/faults' }));
  return (
    <section class="list" aria-labelledby="list-title">
      <header class="list-head">
        <h1 id="list-title">Faults</h1>
        <div class="buttons">
          {faults && faults.length > 0 && (
            <button type="button" onClick={() => void clear()}>
              Remove all
            </button>
          )}
          <button type="button" class="main" onClick={() => order(true)}>
            Order a fault
          </button>
        </div>
      </header>
      <p class="lead">A fault waits for the next call that it fits, and makes it go wrong. Clients have to cope.</p>
      {faults?.length === 0 && <p class="empty">No fault waits. Everything will go well.</p>}
      {faults && faults.length > 0 && <FaultTable faults={faults} />}
      {isOrdering && <FaultDialog onClose={() => order(false)} />}
    </section>
  );
}

function FaultTable({ faults }: { faults: readonly Fault[] }) {
  return (
    <div class="table-frame">
      <table>
        <caption class="unseen">Faults that wait</caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">Operation</th>
            <th scope="col" class="number">
              Calls left
            </th>
            <th scope="col">Details</th>
          </tr>
        </thead>
        <tbody>
          {faults.map(({ kind, operation, times, ...details }, place) => (
            <tr key={place}>
              <td>{kind}</td>
              <td>{operation ?? 'any'}</td>
              <td class="number">{times ?? 'until removed'}</td>
              <td class="note">
                <code>{JSON.stringify(details)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
