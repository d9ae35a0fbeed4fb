import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { hush, Notices } from './notices.js';

interface DialogProps {
  title: string;
  /** What the button says that does it. */
  action: string;
  isFinal?: boolean;
  /** Gives whether it went well: the question stands until it did. Not called again before it gave that. */
  onSubmit: (form: HTMLFormElement) => Promise<boolean>;
  onClose: () => void;
  children: ComponentChildren;
}

/**
 * A question in front of the page. The browser keeps the focus in it, closes it on Escape, and gives the focus back to
 * what opened it once it is closed.
 */
export function Dialog({ title, action, isFinal, onSubmit, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const heading = useId();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    hush();
    dialog.current?.showModal();
  }, []);
  // A button that is disabled loses the focus. After a refusal it may be needed again.
  useEffect(() => {
    if (!isBusy && document.activeElement === document.body) button.current?.focus();
  }, [isBusy]);
  const submit = async (form: HTMLFormElement) => {
    setBusy(true);
    const isDone = await onSubmit(form);
    setBusy(false);
    if (isDone) dialog.current?.close();
  };
  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget);
        }}
      >
        <h2 id={heading}>{title}</h2>
        {children}
        <div class="buttons end">
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button ref={button} class={isFinal ? 'danger' : 'main'} disabled={isBusy} aria-busy={isBusy}>
            {action}
          </button>
        </div>
      </form>
      {/* What went well is said by the page, which is all there is then. */}
      <Notices onlyErrors />
    </dialog>
  );
}
