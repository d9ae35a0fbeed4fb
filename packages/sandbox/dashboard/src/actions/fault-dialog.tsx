import { useState } from 'preact/hooks';
import { Dialog } from '../dialog.js';
import { Field } from '../field.js';
import { perform } from '../notices.js';
import { callServer, type Information } from '../server.js';
import { useServer } from '../use-server.js';

/** Kinds of faults, in words. */
const kinds = {
  status: 'Answer another status',
  reset: 'Reset the connection',
  delay: 'Take longer',
  slow: 'Send the body slowly',
  duplicate: 'Say that the idempotency key is in use',
  truncate: 'Cut the answer in half',
  stall: 'Send headers, then nothing',
  'content-type': 'Answer as HTML',
};

type Kind = keyof typeof kinds;

/**
 * Orders a fault for the calls to come. Its fields keep what is typed themselves: they have values to start with, where a
 * `value` would be written over them whenever the page hears of something.
 */
export function FaultDialog({ onClose }: { onClose: () => void }) {
  const [kind, setKind] = useState<Kind>('status');
  const submit = (form: HTMLFormElement) => {
    const body = faultFrom(kind, new FormData(form));
    return perform('The fault waits for its call', () =>
      callServer({ method: 'POST', path: '/_sandbox/faults', body }),
    );
  };
  return (
    <Dialog title="Order a fault" action="Order" onSubmit={submit} onClose={onClose}>
      <Field label="What goes wrong">
        <select value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value as Kind)}>
          {Object.entries(kinds).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      </Field>
      <OperationField />
      {kind === 'status' && (
        <Field label="Status">
          <input name="status" type="number" min="200" max="599" required defaultValue="503" />
        </Field>
      )}
      {(kind === 'status' || kind === 'reset') && (
        <Field label="When" hint="Afterwards the effect is there, and the caller does not know.">
          <select name="when">
            <option value="before">In place of doing anything</option>
            <option value="after">After it was done</option>
          </select>
        </Field>
      )}
      {kind === 'slow' && (
        <Field label="Duration in milliseconds">
          <input name="duration" type="number" min="0" required defaultValue="3000" />
        </Field>
      )}
      <Field label="Calls" hint="Until it is removed, when left empty.">
        <input name="times" type="number" min="1" placeholder="until removed" defaultValue="1" />
      </Field>
      <div class="fields">
        <Field label="Of 100 calls">
          <input name="percent" type="number" min="1" max="100" required defaultValue="100" />
        </Field>
        <Field label="Delay in ms">
          <input
            name="delay"
            type="number"
            min={kind === 'delay' ? '1' : '0'}
            required
            defaultValue={kind === 'delay' ? '2000' : '0'}
          />
        </Field>
      </div>
    </Dialog>
  );
}

function OperationField() {
  const { data } = useServer<Information>('/_sandbox');
  return (
    <Field label="Operation" hint="Any, when left empty.">
      <input name="operation" list="operations" autocomplete="off" placeholder="any" />
      <datalist id="operations">
        {data?.operations.supported.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Field>
  );
}

function faultFrom(kind: Kind, form: FormData): object {
  const operation = (form.get('operation') as string).trim();
  const times = Number(form.get('times'));
  const delay = Number(form.get('delay'));
  const percent = Number(form.get('percent'));
  return {
    kind,
    ...(operation && { operation }),
    ...(times > 0 && { times }),
    // Without a number of calls, a fault with a probability waits until it is removed, be it of every call.
    ...((percent < 100 || times === 0) && { probability: percent / 100 }),
    ...(form.has('duration') && { duration: Number(form.get('duration')) }),
    ...(delay > 0 && { delay }),
    ...(form.has('status') && { status: Number(form.get('status')) }),
    ...(form.has('when') && { when: form.get('when') }),
    ...(kind === 'content-type' && { contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
  };
}
