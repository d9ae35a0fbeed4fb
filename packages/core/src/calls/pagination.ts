import type { Pagination } from '../description/operation.js';

/** The items of a page. */
export function itemsOf<Item>(pagination: Pagination, page: unknown): readonly Item[] {
  const items = (page as Record<string, unknown> | undefined)?.[pagination.items];
  return Array.isArray(items) ? (items as Item[]) : [];
}

/** What to add to the query for the page after this one; undefined after the last. */
export function nextPosition(pagination: Pagination, page: unknown): object | undefined {
  const body = (page ?? {}) as Record<string, unknown>;
  if (pagination.style === 'next-link') return queryOfNextLink(body);
  const count = itemsOf(pagination, page).length;
  const skip = Number(body['skip'] ?? 0) + count;
  return count > 0 && skip < Number(body[pagination.total] ?? 0) ? { skip } : undefined;
}

/** Of the link only the query is used: its host may be another, and credentials go to configured hosts only. */
function queryOfNextLink(body: Record<string, unknown>): object | undefined {
  const href = (body['_links'] as { next?: { href?: unknown } } | undefined)?.next?.href;
  if (typeof href !== 'string') return undefined;
  const query = Object.fromEntries(new URL(href, 'https://any.invalid').searchParams);
  return Object.keys(query).length > 0 ? query : undefined;
}
