import type { PageReply } from '../../../area.js';
import { readableAmount } from '../../payments/currencies.js';
import { escapeHtml, pageAbout, type Fact } from '../../payments/pages/layout.js';
import type { PaymentRecord } from '../../payments/payment.js';
import { cardForm } from './card-form.js';
import { methodsOffered } from './offered-methods.js';
import type { PayPage } from './pay-page.js';

/** What is to be paid, and the ways to. A notice says what came of the last try, whose form is filled in again. */
export function offer(page: PayPage, notice?: string, form?: Record<string, string>): PageReply {
  const methods = methodsOffered(page.order);
  const others = methods.filter((method) => method !== 'card');
  const parts = [
    notice === undefined ? '' : `<p class="wrong" role="alert">${escapeHtml(notice)}</p>`,
    '<form method="post">',
    methods.includes('card') ? cardForm(form) : '',
    ...others.map((method) => `<button name="choice" value="${method}">Pay with ${method}</button>`),
    '<button name="choice" value="cancel">Leave without paying</button>',
    '</form>',
  ];
  return pageAbout(page.order.display_name ?? 'Pay', factsOf(page), parts.join('\n'));
}

export function paid(payment: PaymentRecord): PageReply {
  const facts: Fact[] = [
    ['Amount', readableAmount(payment.amount, payment.currency)],
    ['Reference', payment.echo.reference],
    ['Payment', payment.id],
  ];
  return pageAbout('Payment successful', facts, '<p class="hint">You can close this page.</p>');
}

export function left(page: PayPage): PageReply {
  return pageAbout('Not paid', factsOf(page), '<p class="hint">You can open the link again to pay.</p>');
}

export function tooLate(page: PayPage): PageReply {
  return { ...pageAbout('Too late to pay', factsOf(page), ''), status: 410 };
}

function factsOf({ id, order, expiresOn }: PayPage): Fact[] {
  return [
    ['Amount', readableAmount(order.amount ?? 0, order.currency)],
    ['For', order.description],
    ['Reference', order.reference],
    ['Page', id],
    ['Open until', expiresOn.toISOString()],
  ];
}
