import { balances } from '../balances.js';
import type { PaymentRecord } from '../payment.js';
import { permission } from '../permissions.js';

export interface Link {
  href: string;
}

/** The payment itself. */
export function linkTo(baseUrl: string, record: PaymentRecord): Link {
  return { href: addressOf(baseUrl, record) };
}

/** Links of an answer: the payment, its actions, and what can be asked of it now. */
export function paymentLinks(baseUrl: string, record: PaymentRecord): Record<string, Link> {
  const self = addressOf(baseUrl, record);
  const links: Record<string, Link> = { self: { href: self }, actions: { href: `${self}/actions` } };
  for (const [relation, path] of openActions(record)) links[relation] = { href: `${self}/${path}` };
  return links;
}

/** The same in an event, which has plain addresses and other names. */
export function eventLinks(record: PaymentRecord): Record<string, string> {
  const self = addressOf(record.baseUrl, record);
  const links: Record<string, string> = { payment: self, payment_actions: `${self}/actions` };
  for (const [relation, path] of openActions(record)) links[relation] = `${self}/${path}`;
  return links;
}

/** The page that the payer is sent to. */
export function redirectLink(baseUrl: string, record: PaymentRecord): Link {
  return { href: `${baseUrl}/${record.authentication ? '3ds' : 'redirect'}/${record.id}` };
}

function addressOf(baseUrl: string, record: PaymentRecord): string {
  return `${baseUrl}/payments/${record.id}`;
}

function openActions(record: PaymentRecord): [relation: string, path: string][] {
  const sums = balances(record);
  const open: [string, string][] = [];
  if (permission(record, 'increment') === 'accept') open.push(['authorize', 'authorizations']);
  if (permission(record, 'capture') === 'accept' && sums.available_to_capture > 0) open.push(['capture', 'captures']);
  if (permission(record, 'void') === 'accept' && sums.available_to_void > 0) open.push(['void', 'voids']);
  if (permission(record, 'refund') === 'accept' && sums.available_to_refund > 0) open.push(['refund', 'refunds']);
  return open;
}
