import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import type { Order } from '../order.js';
import { progressOf, type Progress } from '../progress.js';

/** What a page sells, besides what a payment has. */
export interface PageOrder extends Order {
  products?: Product[];
  display_name?: string;
  locale?: string;
  allow_payment_methods?: string[];
  disabled_payment_methods?: string[];
  cancel_url?: string;
  return_url?: string;
}

interface Product {
  name: string;
  quantity: number;
  price: number;
  reference?: string;
  url?: string;
}

/** A page of the sandbox on which one order is paid: a payment link, or a hosted payments page. */
export interface PayPage {
  /** `pl_…` or `hpp_…` */
  id: string;
  kind: 'link' | 'hosted';
  order: PageOrder;
  createdOn: Date;
  expiresOn: Date;
  /** The payment that was tried last. */
  paymentId?: string;
}

type PageState = Progress | 'expired';

/** Paths of the two kinds of pages, as they are at Checkout.com. [R22] */
const paths = { link: 'link', hosted: 'page' } as const;

const idPrefixes = { link: 'pl', hosted: 'hpp' } as const;

/** Characters behind the prefix of a page's id. [R22] */
const idLength = 12;

export function payPagesOf(world: World): Collection<PayPage> {
  return world.collection<PayPage>('pay_pages');
}

export function addPayPage(world: World, kind: PayPage['kind'], order: PageOrder, lifetime: number): PayPage {
  const createdOn = world.clock.now();
  const prefix = idPrefixes[kind];
  return payPagesOf(world).add({
    id: world.ids.next(prefix).slice(0, prefix.length + 1 + idLength),
    kind,
    order,
    createdOn,
    expiresOn: new Date(createdOn.getTime() + lifetime),
  });
}

/** How a page stands. A payment that was begun in time may still be finished; a failed one leaves the page open. [R22] */
export function stateOf(world: World, page: PayPage): PageState {
  const progress = progressOf(world, page.paymentId);
  return progress === 'open' && world.clock.now() >= page.expiresOn ? 'expired' : progress;
}

/** Where a browser opens the page. */
export function addressOfPage(baseUrl: string, page: PayPage): string {
  return `${baseUrl}/${paths[page.kind]}/${page.id}`;
}

/** Path of the pages of a kind, for routing. */
export function routeOf(kind: PayPage['kind']): string {
  return `/${paths[kind]}/:id`;
}
