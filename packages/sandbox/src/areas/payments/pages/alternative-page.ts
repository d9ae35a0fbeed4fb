import type { Page, PageReply } from '../../../area.js';
import type { World } from '../../../world.js';
import { choose, type PayerChoice } from '../alternative-payments.js';
import type { PaymentRecord } from '../payment.js';
import { missingPage, page } from './layout.js';
import { paymentPage } from './payment-page.js';

const choices: Record<PayerChoice, string> = { approve: 'Pay', decline: 'Let the payment fail', cancel: 'Cancel' };

/** The page of an alternative method's provider, where the person at the browser decides how the payment ends. */
export function alternativePages(world: World): Page[] {
  const path = '/redirect/:id';
  return [
    { method: 'GET', path, handle: (request) => paymentPage(world, request, offer) },
    {
      method: 'POST',
      path,
      handle: (request) =>
        paymentPage(world, request, (record) => {
          const { choice } = request.form;
          if (record.authentication || !isChoice(choice)) return offer(record);
          choose(world, record, choice);
          return undefined;
        }),
    },
  ];
}

function offer(record: PaymentRecord): PageReply {
  if (record.authentication) return missingPage();
  const buttons = Object.entries(choices).map(
    ([choice, label]) =>
      `<button name="choice" value="${choice}"${choice === 'approve' ? ' class="main"' : ''}>${label}</button>`,
  );
  return page(
    `Pay with ${record.otherSource?.type ?? 'another method'}`,
    record,
    `<form method="post">${buttons.join('')}</form>`,
  );
}

function isChoice(value: string | undefined): value is PayerChoice {
  return value !== undefined && Object.hasOwn(choices, value);
}
