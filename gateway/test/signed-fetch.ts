import { signedHeaders, type LocalGateway, type Signing } from '../src/index.js';

export interface SignedRequest extends Partial<Signing> {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer | undefined;
  /** What a dishonest caller does to the request after it was signed. */
  tamper?: (request: { url: string; headers: Record<string, string>; body: string | Buffer | undefined }) => void;
}

/** Calls a gateway, with the key that it knows unless another is given. */
export async function signedFetch(gateway: LocalGateway, url: string, request: SignedRequest = {}): Promise<Response> {
  const { method = 'GET', headers, body, tamper, accessKey = gateway.accessKeys[0]!, ...signing } = request;
  const sent = { url, headers: await signedHeaders({ method, url, headers, body }, { accessKey, ...signing }), body };
  tamper?.(sent);
  return fetch(sent.url, { method, headers: sent.headers, body: sent.body });
}
