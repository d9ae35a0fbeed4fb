import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import type { LocalGateway } from '../src/index.js';

export interface SignedRequest {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** When it is signed; now, unless it is given. */
  signedAt?: Date;
  credentials?: { accessKeyId: string; secretAccessKey: string };
  region?: string;
  service?: string;
  /** What a dishonest caller does to the request after it was signed. */
  tamper?: (request: { url: string; headers: Record<string, string>; body: string | Buffer | undefined }) => void;
}

/** Calls a gateway as a program with the AWS SDK does, with a signature for API Gateway. */
export async function signedFetch(gateway: LocalGateway, url: string, request: SignedRequest = {}): Promise<Response> {
  const { method = 'GET', headers = {}, body, signedAt = new Date(), tamper } = request;
  const { credentials = gateway.accessKeys[0]!, region = gateway.region, service = 'execute-api' } = request;
  const { host, hostname, pathname, searchParams } = new URL(url);
  const query: Record<string, string[]> = {};
  for (const name of new Set(searchParams.keys())) query[name] = searchParams.getAll(name);
  const signer = new SignatureV4({ credentials, region, service, sha256: Hash.bind(null, 'sha256') });
  const signed = await signer.sign(
    { method, protocol: 'http:', hostname, path: pathname, query, headers: { ...headers, host }, body },
    { signingDate: signedAt },
  );
  const sent = { url, headers: signed.headers, body };
  tamper?.(sent);
  return fetch(sent.url, { method, headers: sent.headers, body: sent.body });
}
