import type { AmountToAsk } from '../../../src/records/shapes.js';
import { Field } from '../field.js';
import { minorUnits, readableMoney } from '../money.js';

interface AmountFieldProps {
  amount: AmountToAsk;
  value: string;
  onChange: (value: string) => void;
}

/** Takes an amount in major units, as a person writes it. */
export function AmountField({ amount: { most, currency }, value, onChange }: AmountFieldProps) {
  return (
    <Field label={`Amount in ${currency}`} hint={`Up to ${readableMoney(most, currency)}`}>
      <input
        inputMode="decimal"
        autocomplete="off"
        required
        value={value}
        onInput={({ currentTarget }) => {
          const amount = minorUnits(currentTarget.value, currency);
          const isGood = amount !== undefined && amount > 0 && amount <= most;
          currentTarget.setCustomValidity(isGood ? '' : `An amount up to ${readableMoney(most, currency)}`);
          onChange(currentTarget.value);
        }}
      />
    </Field>
  );
}
