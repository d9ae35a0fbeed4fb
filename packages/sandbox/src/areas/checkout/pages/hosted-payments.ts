import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { refuseImpossiblePage } from './impossible-page.js';
import { pageDetails, pageLinks } from './page-views.js';
import { addPayPage, payPagesOf, stateOf, type PageOrder, type PayPage } from './pay-page.js';

/** A hosted page can be paid on for a day. [docs hosted-payments-page] */
const lifetime = 24 * 60 * 60 * 1000;

/** A try that failed leaves it pending. [R22] */
const statuses = {
  open: 'Payment Pending',
  waiting: 'Payment Pending',
  paid: 'Payment Received',
  expired: 'Expired',
} as const;

/** `POST /hosted-payments` */
export function createHostedPayment(world: World, call: Call): Reply {
  const order = call.body as PageOrder;
  refuseImpossiblePage(world, order);
  const page = addPayPage(world, 'hosted', order, lifetime);
  return {
    status: 201,
    body: { id: page.id, reference: order.reference, _links: linksOf(world, call, page) },
  };
}

/** `GET /hosted-payments/{id}` */
export function getHostedPayment(world: World, call: Call): Reply {
  const page = payPagesOf(world).get(call.path.id ?? '');
  if (page?.kind !== 'hosted') throw new Refusal(404);
  return {
    status: 200,
    body: {
      ...pageDetails(world, page),
      status: statuses[stateOf(world, page)],
      success_url: page.order.success_url,
      cancel_url: page.order.cancel_url,
      failure_url: page.order.failure_url,
      _links: linksOf(world, call, page),
    },
  };
}

function linksOf(world: World, call: Call, page: PayPage): Record<string, unknown> {
  return pageLinks(world, call.baseUrl, 'hosted-payments', page);
}
