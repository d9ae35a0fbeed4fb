import type { SourceBody } from '../../payments/payment-body.js';

/** A documented card that approves, already filled in. */
const approvingCard = '4242424242424242';

/** A documented card that declines everything. */
const decliningCard = '4024007181869214';

/** Fields of a card, and ways to see a payment pass and fail. */
export const cardForm = `<label for="number">Card number</label>
<input id="number" name="number" inputmode="numeric" autocomplete="off" value="${approvingCard}">
<label for="expiry">Expiry date</label>
<input id="expiry" name="expiry" autocomplete="off" placeholder="MM/YYYY" value="12/2098">
<label for="cvv">CVV</label>
<input id="cvv" name="cvv" inputmode="numeric" autocomplete="off" value="100">
<button class="main" name="choice" value="card">Pay</button>
<button name="choice" value="decline">Pay with a card that is declined</button>`;

/** The card that was filled in; undefined when it cannot be read. */
export function cardIn(form: Record<string, string>): SourceBody | undefined {
  const number = (form['number'] ?? '').replaceAll(/\s/g, '');
  // Two digits of a year will do. [kb, 2026-07-03]
  const [, month, year] = /^(0?[1-9]|1[0-2])\s*\/\s*(\d{2}|\d{4})$/.exec(form['expiry'] ?? '') ?? [];
  const cvv = form['cvv'] === '' ? undefined : form['cvv'];
  if (month === undefined || year === undefined || (cvv !== undefined && !/^\d{3,4}$/.test(cvv))) return undefined;
  return {
    type: 'card',
    number: form['choice'] === 'decline' ? decliningCard : number,
    expiry_month: Number(month),
    expiry_year: Number(year),
    cvv,
  };
}
