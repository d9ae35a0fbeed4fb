import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Notices } from './notices.js';

interface DialogProps {
  title: string;
  /** What the button says that does it. */
  action: string;
  isFinal?: boolean;
  onSubmit: (form: HTMLFormElement) => void;
  onClose: () => void;
  children: ComponentChildren;
}

/** A question in front of the page. The browser keeps the focus in it, and closes it on Escape. */
export function Dialog({ title, action, isFinal, onSubmit, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(event.currentTarget);
        }}
      >
        <h2 id={heading}>{title}</h2>
        {children}
        <div class="buttons end">
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button class={isFinal ? 'danger' : 'main'}>{action}</button>
        </div>
      </form>
      <Notices />
    </dialog>
  );
}
