import { useRef, useState } from 'preact/hooks';
import { ConfirmDialog } from '../actions/confirm-dialog.js';
import { perform } from '../notices.js';
import { callServer } from '../server.js';

const snapshotPath = '/_sandbox/snapshot';

/** Takes all that the sandbox knows away, brings it back, or throws it away. */
export function StatePanel() {
  const [isAsking, ask] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const reset = () =>
    perform('The sandbox is as it started', () => callServer({ method: 'POST', path: '/_sandbox/reset' }));
  return (
    <section class="panel" aria-labelledby="state-title">
      <h2 id="state-title">State</h2>
      <p class="lead">
        A snapshot holds every record, what waits on the clock, and the time. Restored here or in another sandbox, it
        goes on from there.
      </p>
      <div class="buttons">
        <a class="button" href={snapshotPath} download="sandbox-snapshot.json">
          Take a snapshot
        </a>
        <button type="button" onClick={() => file.current?.click()}>
          Restore a snapshot
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json"
          hidden
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void restore(chosen);
            currentTarget.value = '';
          }}
        />
        <button type="button" class="danger" onClick={() => ask(true)}>
          Reset
        </button>
      </div>
      {isAsking && (
        <ConfirmDialog
          title="Reset the sandbox?"
          action="Reset"
          text="Every record, request, fault and added webhook is lost. Keys stay good."
          onConfirm={reset}
          onClose={() => ask(false)}
        />
      )}
    </section>
  );
}

function restore(file: File): Promise<boolean> {
  return perform('The snapshot was restored', async () => {
    await callServer({ method: 'PUT', path: snapshotPath, body: parse(await file.text()) });
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('This file is no snapshot');
  }
}
