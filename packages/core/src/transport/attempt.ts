import { Readable } from 'node:stream';
import type { AxiosRequestConfig } from 'axios';
import { Interruption, type Deadline } from '../calls/deadline.js';
import type { Downloads } from '../files/file-support.js';
import type { EncodedBody } from '../requests/body.js';
import { kindOfFailure } from '../errors/redact.js';
import { isSuccess } from './status.js';
import { isTransportFailure, type FailureReason } from './failure.js';
import type { Transport } from './transport.js';

/** A request ready to send. */
export interface WireRequest {
  method: string;
  url: string;
  /** A header that is false is not sent, where axios would send one of its own. */
  headers: Record<string, string | false>;
  body: EncodedBody | undefined;
  /** Present when a success is given as a stream, before its body has come. */
  download: Downloads | undefined;
}

/** By lower-case name; a list where a header came more than once. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** An answer with its body as far as it could be read. */
export interface WireResponse {
  kind: 'response';
  status: number;
  headers: Headers;
  body: unknown;
  /** What is wrong with the body, when it is not what its headers promise. */
  fault?: string;
}

/** No answer. */
export interface WireFailure {
  kind: 'failure';
  reason: FailureReason;
  code: string;
  /** Whether any of the request may have reached the server. */
  sent: boolean;
}

export interface AttemptLimits {
  timeout: number;
  maxResponseBytes: number;
}

/** Sends a request once. Never throws: whatever happens is told by what it gives back. */
export async function attempt(
  transport: Transport,
  request: WireRequest,
  limits: AttemptLimits,
  deadline: Deadline,
): Promise<WireResponse | WireFailure> {
  try {
    const config: AxiosRequestConfig = {
      method: request.method,
      url: request.url,
      headers: request.headers,
      data: request.body?.content(),
      timeout: Math.max(1, Math.min(limits.timeout, deadline.remaining())),
      maxContentLength: limits.maxResponseBytes,
      ...(deadline.signal !== undefined && { signal: deadline.signal }),
      ...(request.download && { responseType: 'stream' }),
    };
    const first = await transport.request(config);
    const response = request.download ? await request.download.follow(transport, config, first) : first;
    return readResponse(response.status, response.headers as Headers, response.data);
  } catch (error) {
    return readFailure(error);
  }
}

/** A header of an answer; the first where it came more than once. */
export function headerOf({ headers }: WireResponse, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function readResponse(status: number, headers: Headers, data: unknown): WireResponse {
  const response: WireResponse = { kind: 'response', status, headers, body: undefined };
  if (data instanceof Readable) return { ...response, body: isSuccess(status) ? data : void data.destroy() };
  // An interceptor of the caller's has read it already.
  if (typeof data === 'object' && data !== null) return { ...response, body: data };
  if (typeof data !== 'string' || data.trim() === '') return response;
  const type = headerOf(response, 'content-type');
  if (type === undefined || !/[/+]json\b/i.test(type)) return { ...response, fault: `is not JSON but ${named(type)}` };
  try {
    return { ...response, body: JSON.parse(data) as unknown };
  } catch {
    return { ...response, fault: 'is not valid JSON; it may have been cut short' };
  }
}

/**
 * Failures that come before anything is written to the connection. A lost route is none of them: it may be lost while
 * an answer is awaited.
 */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** A type in words fit for a message; a server could put anything into the header. */
function named(type: string | undefined): string {
  if (type === undefined) return 'of no stated type';
  return /^[a-z]+\/[a-z.+-]{1,40}(?=;|$)/.exec(type)?.[0] ?? 'of another type';
}

export function readFailure(error: unknown): WireFailure {
  if (isTransportFailure(error)) return { kind: 'failure', reason: error.reason, code: error.code, sent: error.sent };
  if (error instanceof Interruption) return { kind: 'failure', reason: error.reason, code: 'ERR_CANCELED', sent: true };
  const code = kindOfFailure(error);
  return { kind: 'failure', reason: reasonOf(code, error), code, sent: !neverSent.has(code) };
}

/** What axios itself and its own adapters call these. */
function reasonOf(code: string, error: unknown): FailureReason {
  if (code === 'ERR_CANCELED') return 'aborted';
  if (code === 'ECONNABORTED') return 'timeout';
  // The same code stands for an answer that broke off.
  if (code === 'ERR_BAD_RESPONSE' && /maxContentLength/.test((error as Error).message)) return 'too large';
  return 'connection';
}
