import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { refuseImpossiblePage } from './impossible-page.js';
import { pageDetails, pageLinks } from './page-views.js';
import { addPayPage, payPagesOf, stateOf, type PageOrder, type PayPage } from './pay-page.js';

interface LinkBody extends PageOrder {
  /** Seconds. */
  expires_in?: number;
}

/** Seconds that a link lives, unless the request says. [R22] */
const usualLifetime = 24 * 60 * 60;

const statuses = { open: 'Active', waiting: 'Active', paid: 'Payment Received', expired: 'Expired' } as const;

/** `POST /payment-links`: a page that is paid once. [R22] */
export function createPaymentLink(world: World, call: Call): Reply {
  const { expires_in = usualLifetime, ...order } = call.body as LinkBody;
  refuseImpossiblePage(world, order);
  const link = addPayPage(world, 'link', order, expires_in * 1000);
  return {
    status: 201,
    body: {
      id: link.id,
      expires_on: link.expiresOn.toISOString(),
      reference: order.reference,
      warnings: [],
      _links: linksOf(world, call, link),
    },
  };
}

/** `GET /payment-links/{id}` */
export function getPaymentLink(world: World, call: Call): Reply {
  const link = payPagesOf(world).get(call.path.id ?? '');
  if (link?.kind !== 'link') throw new Refusal(404);
  return {
    status: 200,
    body: {
      ...pageDetails(world, link),
      status: statuses[stateOf(world, link)],
      created_on: link.createdOn.toISOString(),
      expires_on: link.expiresOn.toISOString(),
      processing_channel_id: link.order.processing_channel_id,
      shipping: link.order.shipping,
      locale: link.order.locale,
      return_url: link.order.return_url,
      _links: linksOf(world, call, link),
    },
  };
}

function linksOf(world: World, call: Call, link: PayPage): Record<string, unknown> {
  return pageLinks(world, call.baseUrl, 'payment-links', link);
}
