import { Refusal } from '../../../refusal.js';
import { escapeHtml } from '../../payments/pages/layout.js';
import type { SourceBody } from '../../payments/payment-body.js';

/** A documented card that approves, already filled in. */
const approvingCard = { number: '4242424242424242', expiry: '12/2098', cvv: '100' };

/** A documented card that declines everything. */
const decliningCard = '4024007181869214';

/** Fields of a card, with what was filled in before, and ways to see a payment pass and fail. */
export function cardForm(before: Record<string, string> = {}): string {
  const { number, expiry, cvv } = { ...approvingCard, ...before };
  return `<label for="number">Card number</label>
<input id="number" name="number" inputmode="numeric" autocomplete="off" value="${escapeHtml(number)}">
<label for="expiry">Expiry date</label>
<input id="expiry" name="expiry" autocomplete="off" placeholder="MM/YYYY" value="${escapeHtml(expiry)}">
<label for="cvv">CVV</label>
<input id="cvv" name="cvv" inputmode="numeric" autocomplete="off" value="${escapeHtml(cvv)}">
<button class="main" name="choice" value="card">Pay</button>
<button name="choice" value="decline">Pay with a card that is declined</button>`;
}

/** The card that was filled in. What cannot be read is refused with the codes of a payment. */
export function cardIn(form: Record<string, string>): SourceBody {
  const number = (form['number'] ?? '').replaceAll(/\s/g, '');
  // Two digits of a year will do. [kb, 2026-07-03]
  const [, month, year] = /^\s*(0?[1-9]|1[0-2])\s*\/\s*(\d{2}|\d{4})\s*$/.exec(form['expiry'] ?? '') ?? [];
  if (month === undefined || year === undefined) throw new Refusal(422, ['card_expiry_month_invalid']);
  const cvv = form['cvv']?.trim() || undefined;
  if (cvv !== undefined && !/^\d{3,4}$/.test(cvv)) throw new Refusal(422, ['cvv_invalid']);
  return {
    type: 'card',
    number: form['choice'] === 'decline' ? decliningCard : number,
    expiry_month: Number(month),
    expiry_year: Number(year),
    cvv,
  };
}
