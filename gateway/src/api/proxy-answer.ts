import { badGateway } from './refusal.js';

/** What is sent back to the caller. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body: Buffer;
}

interface ProxyResult {
  statusCode?: unknown;
  headers?: Record<string, unknown> | null;
  multiValueHeaders?: Record<string, unknown[]> | null;
  body?: unknown;
  isBase64Encoded?: unknown;
}

/** Headers that API Gateway sets itself; what a function says of them is passed on under another name. */
const remapped = new Set(['connection', 'content-length', 'date', 'server', 'transfer-encoding', 'www-authenticate']);

/**
 * Reads what a function returned. Bytes are sent where the caller accepts a binary media type, their base64 elsewhere.
 *
 * @throws {Refusal} 502 where it is not the result of a proxy
 */
export function proxyAnswer(payload: Buffer, acceptsBinary: boolean): Answer {
  const result = parsed(payload);
  const { statusCode, body, isBase64Encoded } = result;
  const status = Number(statusCode ?? 200);
  if (!Number.isInteger(status) || status < 100 || status > 599) throw badGateway();
  if (typeof body !== 'string' && body !== undefined && body !== null) throw badGateway();
  const encoding = isBase64Encoded === true && acceptsBinary ? 'base64' : 'utf8';
  return { status, headers: headersOf(result), body: Buffer.from(body ?? '', encoding) };
}

function parsed(payload: Buffer): ProxyResult {
  const result: unknown = JSON.parse(payload.toString());
  if (typeof result !== 'object' || result === null || Array.isArray(result)) throw badGateway();
  return result;
}

function headersOf({ headers, multiValueHeaders }: ProxyResult): Record<string, string | string[]> {
  const all: Record<string, string | string[]> = { 'content-type': 'application/json' };
  const set = (name: string, value: string | string[]) => {
    const lower = name.toLowerCase();
    all[remapped.has(lower) ? `x-amzn-remapped-${lower}` : lower] = value;
  };
  for (const [name, value] of Object.entries(headers ?? {})) set(name, String(value));
  for (const [name, values] of Object.entries(multiValueHeaders ?? {})) set(name, values.map(String));
  return all;
}
