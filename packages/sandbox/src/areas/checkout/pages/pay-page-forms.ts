import type { Page, PageReply, PageRequest } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { redirectLink } from '../../payments/answers/links.js';
import { missingPage } from '../../payments/pages/layout.js';
import { openRedirect, returnAddress } from '../../payments/pages/redirects.js';
import type { SourceBody } from '../../payments/payment-body.js';
import { findPayment, type PaymentRecord } from '../../payments/payment.js';
import { attemptPayment } from '../attempt.js';
import { billingOf } from '../order.js';
import { cardIn } from './card-form.js';
import { methodsOffered } from './offered-methods.js';
import { left, offer, paid, tooLate } from './page-content.js';
import { addressOfPage, payPagesOf, routeOf, stateOf, type PayPage } from './pay-page.js';

/** The pages behind payment links and hosted payments, where the person at the browser pays, fails to, or leaves. */
export function payPageForms(world: World): Page[] {
  return (['link', 'hosted'] as const).flatMap((kind): Page[] => [
    { method: 'GET', path: routeOf(kind), handle: (request) => show(world, request, find(world, kind, request)) },
    { method: 'POST', path: routeOf(kind), handle: (request) => submit(world, request, find(world, kind, request)) },
  ]);
}

function find(world: World, kind: PayPage['kind'], { path }: PageRequest): PayPage | undefined {
  const page = payPagesOf(world).get(path['id'] ?? '');
  return page?.kind === kind ? page : undefined;
}

function show(world: World, { baseUrl }: PageRequest, page: PayPage | undefined): PageReply {
  if (page === undefined) return missingPage();
  switch (stateOf(world, page)) {
    case 'open':
      return offer(page, page.paymentId === undefined ? undefined : 'The last try to pay was not successful.');
    case 'waiting':
      return { redirect: redirectLink(baseUrl, findPayment(world, page.paymentId)).href };
    case 'paid':
      return goOn(page, findPayment(world, page.paymentId));
    case 'expired':
      return tooLate(page);
  }
}

function submit(world: World, request: PageRequest, page: PayPage | undefined): PageReply {
  if (page === undefined || stateOf(world, page) !== 'open') return show(world, request, page);
  const { choice = '' } = request.form;
  if (choice === 'cancel') return leave(page);
  try {
    return pay(world, request.baseUrl, page, sourceOf(page, choice, request.form));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return offer(page, `That was not accepted: ${error.codes.join(', ')}.`, request.form);
  }
}

function sourceOf({ order }: PayPage, choice: string, form: Record<string, string>): SourceBody {
  const isCard = choice === 'card' || choice === 'decline';
  if (!methodsOffered(order).includes(isCard ? 'card' : choice))
    throw new Refusal(422, ['payment_method_not_supported']);
  const source = isCard ? cardIn(form) : { type: choice };
  return { ...source, name: order.customer?.name, ...billingOf(order) };
}

/** Pays, and sends the payer on: to the issuer's or provider's page, or back to where the payment leads. */
function pay(world: World, baseUrl: string, page: PayPage, source: SourceBody): PageReply {
  const here = addressOfPage(baseUrl, page);
  const { products, success_url = here, failure_url = here, ...order } = page.order;
  const items = products?.map(({ price, ...product }) => ({ ...product, unit_price: price }));
  const body = { ...order, items, source, success_url, failure_url };
  const { payment } = attemptPayment(world, baseUrl, body);
  page.paymentId = payment.id;
  if (payment.status === 'Pending') return { redirect: redirectLink(baseUrl, payment).href };
  // The payer goes back with the id of a session even if there was no page between (inferred).
  openRedirect(world, payment);
  return { redirect: returnAddress(payment) ?? here };
}

/** On to the merchant, or where it gave no address, a page that says so. */
function goOn({ kind, order }: PayPage, payment: PaymentRecord): PageReply {
  const address = kind === 'hosted' ? returnAddress(payment) : order.return_url;
  return address === undefined ? paid(payment) : { redirect: address };
}

/** The payer goes without having paid: the page stays open. */
function leave(page: PayPage): PageReply {
  const { cancel_url } = page.order;
  return cancel_url === undefined ? left(page) : { redirect: cancel_url };
}
