import type { Sandbox } from '../src/index.js';

export interface CallInput {
  /** Sent as the bearer credential; the secret key unless told, none at all for `null`. */
  credential?: string | null;
  /** Sent as JSON, or as it is when it is text or a form. */
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The text as JSON; undefined when it is empty. */
  body: any;
}

/** Calls a sandbox over its socket. */
export async function call(sandbox: Sandbox, method: string, path: string, input: CallInput = {}): Promise<Answer> {
  const { credential = sandbox.credentials.secretKey, body, headers } = input;
  const response = await fetch(`${sandbox.url}${path}`, {
    method,
    headers: { ...(credential === null ? {} : { authorization: `Bearer ${credential}` }), ...headers },
    body:
      body === undefined || typeof body === 'string' || body instanceof URLSearchParams ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An access token of the sandbox's first access key. */
export async function accessToken(sandbox: Sandbox, scope?: string): Promise<string> {
  const { id, secret } = sandbox.credentials.accessKey;
  const fields = { grant_type: 'client_credentials', client_id: id, client_secret: secret, ...(scope && { scope }) };
  const answer = await call(sandbox, 'POST', '/connect/token', { credential: null, body: new URLSearchParams(fields) });
  return answer.body.access_token as string;
}

export const cardToken = { type: 'card', number: '4242424242424242', expiry_month: 12, expiry_year: 2098, cvv: '100' };

export const cardPayment = {
  source: { type: 'card', number: '4242424242424242', expiry_month: 12, expiry_year: 2098, cvv: '100' },
  amount: 1000,
  currency: 'GBP',
  reference: 'ORDER-1',
};
