import type { World } from '../../../world.js';
import { linkTo, type Link } from '../../payments/answers/links.js';
import { paymentsOf } from '../../payments/payment.js';
import { addressOfPage, type PayPage } from './pay-page.js';

/** What details of a link and of a hosted page have in common. */
export function pageDetails(world: World, page: PayPage): Record<string, unknown> {
  const { order } = page;
  return {
    id: page.id,
    // Without an amount the card is only verified.
    amount: order.amount ?? 0,
    currency: order.currency,
    billing: order.billing,
    payment_id: page.paymentId,
    reference: order.reference,
    description: order.description,
    customer: customerOfPage(world, page),
    products: order.products,
    metadata: order.metadata,
    amount_allocations: order.amount_allocations,
  };
}

/** The page itself and the place to pay at; once a payment was started, that as well. [R22] */
export function pageLinks(world: World, baseUrl: string, resource: string, page: PayPage): Record<string, Link> {
  const links = {
    self: { href: `${baseUrl}/${resource}/${page.id}` },
    redirect: { href: addressOfPage(baseUrl, page) },
  };
  const started = page.paymentId === undefined ? undefined : paymentsOf(world).get(page.paymentId);
  if (started === undefined) return links;
  const payment = linkTo(baseUrl, started);
  return { ...links, payment, payment_actions: { href: `${payment.href}/actions` } };
}

function customerOfPage(world: World, { order, paymentId }: PayPage): Record<string, unknown> | undefined {
  const paying = paymentId === undefined ? undefined : paymentsOf(world).get(paymentId)?.customer;
  const customer = paying ?? order.customer;
  return customer && { id: customer.id, email: customer.email, name: customer.name, phone: customer.phone };
}
