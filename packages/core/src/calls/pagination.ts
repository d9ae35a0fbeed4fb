import type { Pagination } from '../description/operation.js';
import { ResponseError } from '../errors/transport-errors.js';

/** The items of a page. */
export function itemsOf<Item>(page: unknown): readonly Item[] {
  const items = (page as { data?: unknown } | undefined)?.data;
  return Array.isArray(items) ? (items as Item[]) : [];
}

/**
 * What to add to the query for the page after this one; undefined after the last.
 *
 * @param asked - The query that this page was asked for with: not every list says where it is.
 */
export function nextPosition(
  operation: string,
  pagination: Pagination,
  page: unknown,
  asked: Readonly<Record<string, unknown>>,
): object | undefined {
  const body = (page ?? {}) as Record<string, unknown>;
  if (pagination === 'next-link') return queryOfNextLink(operation, body, asked);
  const count = itemsOf(page).length;
  const skip = Number(body['skip'] ?? asked['skip'] ?? 0) + count;
  return count > 0 && skip < Number(body['total_count'] ?? 0) ? { skip } : undefined;
}

/** Of the link only the query is used: its host may be another, and credentials go to configured hosts only. */
function queryOfNextLink(
  operation: string,
  body: Record<string, unknown>,
  asked: Readonly<Record<string, unknown>>,
): object | undefined {
  const href = (body['_links'] as { next?: { href?: unknown } } | undefined)?.next?.href;
  if (typeof href !== 'string') return undefined;
  const base = 'https://any.invalid';
  const query = URL.canParse(href, base) ? [...new URL(href, base).searchParams] : undefined;
  // To end here would hide that items are missing, and to go on could take for ever.
  if (query === undefined || (query.length > 0 && query.every(([name, value]) => String(asked[name]) === value))) {
    throw new ResponseError(`${operation}: the link to the next page leads nowhere new`, { operation });
  }
  return query.length > 0 ? Object.fromEntries(query) : undefined;
}
