import type { AxiosInstance } from 'axios';
import type { Deadline, Interruption } from '../calls/deadline.js';
import { TransportFailure, tooLarge } from './failure.js';

/** A request ready to send. */
export interface WireRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | undefined;
}

/** An answer with its body as far as it could be read. */
export interface WireResponse {
  kind: 'response';
  status: number;
  headers: Readonly<Record<string, string>>;
  body: unknown;
  /** What is wrong with the body, when it is not what its headers promise. */
  fault?: string;
}

/** No answer. */
export interface WireFailure {
  kind: 'failure';
  reason: 'timeout' | 'aborted' | 'connection' | 'too large';
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
  axios: AxiosInstance,
  request: WireRequest,
  limits: AttemptLimits,
  deadline: Deadline,
): Promise<WireResponse | WireFailure> {
  const controller = new AbortController();
  const state: { interruption?: Interruption } = {};
  const end = deadline.interruptAfter(Math.min(limits.timeout, deadline.remaining()), (interruption) => {
    state.interruption = interruption;
    controller.abort();
  });
  try {
    const response = await axios.request<unknown>({
      method: request.method,
      url: request.url,
      headers: request.headers,
      data: request.body,
      signal: controller.signal,
      maxContentLength: limits.maxResponseBytes,
      // Set on every request, so that an instance of the caller's behaves the same.
      responseType: 'text',
      transformRequest: unchanged,
      transformResponse: unchanged,
      validateStatus: everyStatus,
      maxRedirects: 0,
    });
    return readResponse(response.status, response.headers, response.data);
  } catch (error) {
    return readFailure(error, state.interruption);
  } finally {
    end();
  }
}

const unchanged = (data: unknown): unknown => data;
const everyStatus = (): boolean => true;

function readResponse(status: number, rawHeaders: object, data: unknown): WireResponse {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(rawHeaders)) {
    if (value !== undefined && value !== null) headers[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : String(value);
  }
  const response: WireResponse = { kind: 'response', status, headers, body: undefined };
  if (typeof data !== 'string' || data.trim() === '') return response;
  const type = headers['content-type'] ?? '';
  if (!/[/+]json\b/i.test(type)) return { ...response, fault: `is not JSON but ${type.split(';')[0] || 'of no stated type'}` };
  try {
    return { ...response, body: JSON.parse(data) as unknown };
  } catch {
    return { ...response, fault: 'is not valid JSON; it may have been cut short' };
  }
}

/** Failures that come before anything is written to the connection. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

function readFailure(error: unknown, interruption: Interruption | undefined): WireFailure {
  const code = codeOf(error);
  const sent = error instanceof TransportFailure ? error.sent : !neverSent.has(code);
  const reason = interruption?.reason ?? (code === tooLarge ? 'too large' : 'connection');
  return { kind: 'failure', reason, code, sent };
}

/** Only the code is kept: an axios error holds the whole request, credentials and card data included. */
function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  const known = typeof code === 'string' ? code : name;
  return typeof known === 'string' && /^\w{1,60}$/.test(known) ? known : 'ERR_UNKNOWN';
}
