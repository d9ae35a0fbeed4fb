import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { isKept, paymentsOf, type PaymentRecord } from '../payment.js';
import { pack, unpack, type Continuation, type SearchBody } from './continuation.js';
import { matcher, type Matcher } from './match.js';
import { parseQuery } from './parse.js';
import { UnreadableQuery } from './query.js';
import { searchResult } from './result.js';

/** `POST /payments/search`: payments that answer a query, newest first, page by page. */
export function searchPayments(world: World, call: Call): Reply {
  const { continuation } = call.query;
  const search = continuation === undefined ? ((call.body ?? {}) as SearchBody) : unpack(continuation);
  const limit = search.limit ?? 10;
  const rest = afterLast(find(world, search), search);
  const data = rest.slice(0, limit);
  const last = data.at(-1);
  const next = last && rest.length > limit ? pack({ ...search, after: last.id }) : undefined;
  return {
    status: 200,
    body: {
      data: data.map((record) => searchResult(call.baseUrl, record)),
      _links: next && { next: { href: `${call.baseUrl}/payments/search?continuation=${next}` } },
    },
  };
}

function find(world: World, search: SearchBody): PaymentRecord[] {
  const isInTime = period(search);
  const matches = readQuery(search.query);
  return paymentsOf(world)
    .newest()
    .filter((record) => isKept(world, record) && isIndexed(world, record) && isInTime(record) && matches(record));
}

/** A payment is found only a little after it was requested; live tests have to try again. */
function isIndexed(world: World, record: PaymentRecord): boolean {
  return world.clock.now().getTime() - record.requestedOn.getTime() >= world.settings.processingDelay;
}

/** `from` and `to` come together, in order; each bound is inside. */
function period({ from, to }: SearchBody): Matcher {
  if (from === undefined && to === undefined) return () => true;
  if (from === undefined) throw new Refusal(422, ['from_required']);
  if (to === undefined) throw new Refusal(422, ['to_required']);
  const [start, end] = [new Date(from), new Date(to)];
  if (start > end) throw new Refusal(422, ['from_invalid']);
  return (record) => record.requestedOn >= start && record.requestedOn <= end;
}

/** What cannot be read is 400; what can be read but not be searched is 422. */
function readQuery(query: string | undefined): Matcher {
  if (query === undefined || query.trim() === '') return () => true;
  try {
    return matcher(parseQuery(query));
  } catch (error) {
    if (error instanceof UnreadableQuery) throw new Refusal(400, ['query_invalid']);
    throw error;
  }
}

function afterLast(found: PaymentRecord[], search: SearchBody | Continuation): PaymentRecord[] {
  if (!('after' in search)) return found;
  return found.slice(found.findIndex((record) => record.id === search.after) + 1);
}
