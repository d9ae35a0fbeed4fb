import type { Call } from '../../area.js';
import { Refusal } from '../../refusal.js';

/** Most that a page holds. [REF/Financial actions, REF/Reports] */
const largestPage = 100;

interface Page<Item> {
  count: number;
  limit: number;
  data: Item[];
  _links: { self: { href: string }; next?: { href: string } };
}

/**
 * One page of items that come newest first. The next one goes on after the last item of this one, so that what happens
 * between two calls moves nothing.
 */
export function pageOf<Item extends { key: string }>(call: Call, address: string, items: readonly Item[]): Page<Item> {
  const limit = Number(call.query['limit'] ?? largestPage);
  const rest = items.slice(startOf(call.query['pagination_token'], items));
  const data = rest.slice(0, limit);
  const last = data.at(-1);
  const hasMore = last !== undefined && rest.length > data.length;
  return {
    count: data.length,
    limit,
    data,
    _links: {
      self: { href: addressOf(address, call.query) },
      ...(hasMore && { next: { href: addressOf(address, { ...call.query, pagination_token: tokenOf(last) }) } }),
    },
  };
}

function startOf(token: string | undefined, items: readonly { key: string }[]): number {
  if (token === undefined) return 0;
  const last = items.findIndex((item) => tokenOf(item) === token);
  // The code is inferred.
  if (last === -1) throw new Refusal(422, ['pagination_token_invalid']);
  return last + 1;
}

function tokenOf({ key }: { key: string }): string {
  return Buffer.from(key).toString('base64url');
}

function addressOf(address: string, query: Record<string, string>): string {
  const search = new URLSearchParams(query).toString();
  return search === '' ? address : `${address}?${search}`;
}
