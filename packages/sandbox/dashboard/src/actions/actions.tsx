import { useState } from 'preact/hooks';
import type { RecordAction } from '../../../src/records/shapes.js';
import { perform } from '../notices.js';
import { callServer } from '../server.js';
import { callApi } from './call-api.js';
import { AmountDialog } from './amount-dialog.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { DisputeDialog } from './dispute-dialog.js';

type CallAction = RecordAction & { type: 'call' };

/** What can be done with a record now. */
export function Actions({ actions }: { actions: readonly RecordAction[] }) {
  return (
    <div class="buttons" role="group" aria-label="Actions">
      {actions.map((action) => (
        <Action key={labelOf(action)} action={action} />
      ))}
    </div>
  );
}

function Action({ action }: { action: RecordAction }) {
  const [isAsking, ask] = useState(false);
  if (action.type === 'open') {
    return (
      <a class="button main" href={action.path} target="_blank" rel="noopener">
        {action.label}
      </a>
    );
  }
  return (
    <>
      <button
        type="button"
        class={'isFinal' in action && action.isFinal ? 'danger' : ''}
        onClick={() => (asks(action) ? ask(true) : void run(action))}
      >
        {labelOf(action)}
      </button>
      {isAsking && <Question action={action} onClose={() => ask(false)} />}
    </>
  );
}

function Question({ action, onClose }: { action: RecordAction; onClose: () => void }) {
  if (action.type === 'dispute') return <DisputeDialog {...action} onClose={onClose} />;
  if (action.type !== 'call') return null;
  if (action.amount === undefined) {
    return (
      <ConfirmDialog title={`${action.label}?`} action={action.label} onConfirm={() => run(action)} onClose={onClose} />
    );
  }
  return (
    <AmountDialog
      title={action.label}
      amount={action.amount}
      onChosen={(amount) => run({ ...action, body: bodyWith(action, amount) })}
      onClose={onClose}
    />
  );
}

function asks(action: RecordAction): boolean {
  return (
    action.type === 'dispute' || (action.type === 'call' && (action.isFinal === true || action.amount !== undefined))
  );
}

function run(action: RecordAction): Promise<boolean> {
  return perform(`${labelOf(action)}: done`, async () => {
    if (action.type === 'call') await callApi(action);
    if (action.type === 'resend') await callServer({ method: 'POST', path: `/_sandbox/events/${action.event}/resend` });
  });
}

function bodyWith({ body = {}, amountIn }: CallAction, amount: number): Record<string, unknown> {
  if (amountIn === undefined) return { ...body, amount };
  return { ...body, [amountIn]: { ...(body[amountIn] as object), amount } };
}

function labelOf(action: RecordAction): string {
  switch (action.type) {
    case 'open':
    case 'call':
      return action.label;
    case 'dispute':
      return 'Raise a dispute';
    case 'resend':
      return 'Send again';
  }
}
