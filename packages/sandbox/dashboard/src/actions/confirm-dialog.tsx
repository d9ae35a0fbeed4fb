import { Dialog } from '../dialog.js';

interface ConfirmProps {
  title: string;
  action: string;
  text?: string;
  /** Gives whether it went well. */
  onConfirm: () => Promise<boolean>;
  onClose: () => void;
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog({
  title,
  action,
  text = 'This cannot be taken back.',
  onConfirm,
  onClose,
}: ConfirmProps) {
  return (
    <Dialog title={title} action={action} isFinal onSubmit={onConfirm} onClose={onClose}>
      <p>{text}</p>
    </Dialog>
  );
}
