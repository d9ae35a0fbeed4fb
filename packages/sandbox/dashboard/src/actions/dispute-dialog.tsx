import { useState } from 'preact/hooks';
import type { AmountToAsk } from '../../../src/records/shapes.js';
import { Dialog } from '../dialog.js';
import { Field } from '../field.js';
import { majorUnits, minorUnits } from '../money.js';
import { perform } from '../notices.js';
import { callServer } from '../server.js';
import { AmountField } from './amount-field.js';

const categories = ['fraudulent', 'product_service_not_received', 'credit_not_issued', 'unrecognized', 'general'];

interface DisputeDialogProps {
  payment: string;
  amount: AmountToAsk;
  onClose: () => void;
}

/** Raises a dispute, as the bank of a cardholder would. */
export function DisputeDialog({ payment, amount, onClose }: DisputeDialogProps) {
  const [text, setText] = useState(majorUnits(amount.most, amount.currency));
  const [category, setCategory] = useState('');
  const [reasonCode, setReasonCode] = useState('');
  const submit = () => {
    const code = reasonCode.trim();
    const body = {
      payment_id: payment,
      amount: minorUnits(text, amount.currency),
      ...(category && { category }),
      ...(code && { reason_code: code }),
    };
    return perform('The dispute was raised', () => callServer({ method: 'POST', path: '/_sandbox/disputes', body }));
  };
  return (
    <Dialog title="Raise a dispute" action="Raise" onSubmit={submit} onClose={onClose}>
      <Field label="Category">
        <select value={category} onChange={({ currentTarget }) => setCategory(currentTarget.value)}>
          <option value="">that of the reason code, or fraudulent</option>
          {categories.map((name) => (
            <option key={name} value={name}>
              {name.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </Field>
      <Field label="Reason code" hint="Of the scheme, such as 13.1. May be left out where one is documented.">
        <input
          autocomplete="off"
          value={reasonCode}
          onInput={({ currentTarget }) => setReasonCode(currentTarget.value)}
        />
      </Field>
      <AmountField amount={amount} value={text} onChange={setText} />
    </Dialog>
  );
}
