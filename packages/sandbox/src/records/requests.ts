import type { RecordedRequest } from '../http/ledger.js';
import { recordKind } from './kind.js';

/** Calls of the API. */
export const requests = recordKind<RecordedRequest>({
  all: (sandbox) => sandbox.requests.all().toReversed(),
  find: (sandbox, id) => sandbox.requests.all().find(({ requestId }) => requestId === id),
  summary: (_sandbox, { requestId, method, path, operation, receivedOn, ...outcome }) => ({
    id: requestId,
    title: `${method} ${path}`,
    ...(operation !== undefined && { note: operation }),
    status: statusOf(outcome),
    at: receivedOn,
  }),
  detail: (_sandbox, { bodies, ...request }) => ({
    documents: [
      { title: 'Request', content: request },
      ...(bodies?.request === undefined ? [] : [{ title: 'Body that was sent', content: bodies.request }]),
      ...(bodies?.response === undefined ? [] : [{ title: 'Body that was answered', content: bodies.response }]),
    ],
    timeline: [],
    actions: [],
  }),
});

/** A call without an answer waits for one, until it is over: then it was cut. */
function statusOf({ status, duration }: Pick<RecordedRequest, 'status' | 'duration'>): string {
  if (status !== undefined) return String(status);
  return duration === undefined ? 'waiting' : 'cut';
}
