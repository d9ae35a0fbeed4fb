import { Dialog } from '../dialog.js';

interface ConfirmProps {
  title: string;
  action: string;
  text?: string;
  onConfirm: () => void;
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
  const confirm = () => {
    onConfirm();
    onClose();
  };
  return (
    <Dialog title={title} action={action} isFinal onSubmit={confirm} onClose={onClose}>
      <p>{text}</p>
    </Dialog>
  );
}
