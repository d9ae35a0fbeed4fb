import { version } from '../../package.json';
import type { Reply } from '../area.js';
import type { Refusal } from '../refusal.js';
import { errorTypeOf } from './error-types.js';

/** An answer as it goes over the wire. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Empty for an answer without a body. */
  body: string;
}

/** Serialises a reply at once, so that what is kept of it cannot change with the records it was made from. */
export function answerFrom({ status, body, file, headers }: Reply): Answer {
  if (file !== undefined) return { status, headers: { 'content-type': file.contentType, ...headers }, body: file.text };
  if (body === undefined) return { status, headers: { ...headers }, body: '' };
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

/** The reply that a refusal stands for at a path: empty without codes, else the error object. [GUIDE, R22] */
export function refusalReply({ status, codes, errorType }: Refusal, path: string, requestId?: string): Reply {
  if (codes.length === 0) return { status };
  const body = { request_id: requestId, error_type: errorType ?? errorTypeOf(path), error_codes: [...codes] };
  return { status, body };
}

/** Headers that almost every route is documented to answer with. [R22] */
export function standardHeaders(requestId: string): Record<string, string> {
  return { 'cko-request-id': requestId, 'cko-version': version };
}
