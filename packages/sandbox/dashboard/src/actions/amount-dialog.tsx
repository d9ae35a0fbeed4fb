import { useState } from 'preact/hooks';
import type { AmountToAsk } from '../../../src/records/shapes.js';
import { Dialog } from '../dialog.js';
import { majorUnits, minorUnits } from '../money.js';
import { AmountField } from './amount-field.js';

interface AmountDialogProps {
  title: string;
  amount: AmountToAsk;
  /** Gives whether it went well. */
  onChosen: (amount: number) => Promise<boolean>;
  onClose: () => void;
}

/** Asks for an amount; all there is, unless told. */
export function AmountDialog({ title, amount, onChosen, onClose }: AmountDialogProps) {
  const [text, setText] = useState(majorUnits(amount.most, amount.currency));
  const submit = async () => {
    const chosen = minorUnits(text, amount.currency);
    return chosen !== undefined && (await onChosen(chosen));
  };
  return (
    <Dialog title={title} action={title} onSubmit={submit} onClose={onClose}>
      <AmountField amount={amount} value={text} onChange={setText} />
    </Dialog>
  );
}
