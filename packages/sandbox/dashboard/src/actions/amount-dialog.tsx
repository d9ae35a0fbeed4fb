import { useState } from 'preact/hooks';
import type { AmountToAsk } from '../../../src/records/shapes.js';
import { Dialog } from '../dialog.js';
import { majorUnits, minorUnits } from '../money.js';
import { AmountField } from './amount-field.js';

interface AmountDialogProps {
  title: string;
  amount: AmountToAsk;
  /** Gives whether it went well: the question stands until it did. */
  onChosen: (amount: number) => Promise<boolean>;
  onClose: () => void;
}

/** Asks for an amount; all there is, unless told. */
export function AmountDialog({ title, amount, onChosen, onClose }: AmountDialogProps) {
  const [text, setText] = useState(majorUnits(amount.most, amount.currency));
  const submit = async () => {
    const chosen = minorUnits(text, amount.currency);
    if (chosen !== undefined && (await onChosen(chosen))) onClose();
  };
  return (
    <Dialog title={title} action={title} onSubmit={() => void submit()} onClose={onClose}>
      <AmountField amount={amount} value={text} onChange={setText} />
    </Dialog>
  );
}
