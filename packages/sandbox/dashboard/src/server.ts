/** What the sandbox says about itself. */
export interface Information {
  version: string;
  operations: { supported: string[]; not_supported: string[] };
}

/** The keys that the sandbox takes. */
export interface Keys {
  secretKey: string;
  publicKey: string;
  accessKey: { id: string; secret: string; scopes: string[] };
}

/** A call of the sandbox: a control endpoint, or an operation of its API. */
export interface ServerCall {
  method?: string;
  path: string;
  body?: unknown;
  credential?: string;
  signal?: AbortSignal;
}

/** An answer that was not a good one. */
export class RefusedCall extends Error {
  constructor(
    readonly status: number,
    reason: string,
  ) {
    super(`${status} ${reason}`);
  }
}

/** Calls the sandbox. Rejects with an error that says what the answer was, where it was not a good one. */
export async function callServer<T = unknown>({
  method = 'GET',
  path,
  body,
  credential,
  signal,
}: ServerCall): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(credential !== undefined && { authorization: `Bearer ${credential}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  const answer = parse(await response.text());
  if (!response.ok) throw new RefusedCall(response.status, reasonIn(answer));
  return answer as T;
}

/** Where the sandbox tells its keys. */
export const keysPath = '/_sandbox/credentials';

export function readKeys(): Promise<Keys> {
  return callServer<Keys>({ path: keysPath });
}

/** A new OAuth access token, with every scope of the access key. */
export async function requestAccessToken(): Promise<string> {
  const { accessKey } = await readKeys();
  const response = await fetch('/connect/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: accessKey.id,
      client_secret: accessKey.secret,
    }),
  });
  const { access_token } = (await response.json()) as { access_token?: string };
  if (access_token === undefined) throw new Error(`${response.status} The sandbox gave no access token.`);
  return access_token;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Control endpoints explain themselves in `message`, the API has codes. */
function reasonIn(answer: unknown): string {
  const { message, error_codes: codes } = (answer ?? {}) as { message?: string; error_codes?: string[] };
  return message ?? codes?.join(', ') ?? '';
}
