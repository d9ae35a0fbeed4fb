import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import { account } from './account.js';
import type { AccessKey } from './access-key.js';

/** A call to be signed. */
export interface UnsignedCall {
  method: string;
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Buffer | undefined;
}

export interface Signing {
  accessKey: AccessKey;
  /** Now, when it is not given. */
  signedAt?: Date;
  region?: string;
  service?: string;
}

/** The headers of a call with its signature, version 4, as a program with the AWS SDK makes it. */
export async function signedHeaders(call: UnsignedCall, signing: Signing): Promise<Record<string, string>> {
  const { method, url, headers = {}, body } = call;
  const { accessKey, signedAt = new Date(), region = account.region, service = 'execute-api' } = signing;
  const { host, hostname, pathname, searchParams } = new URL(url);
  const query: Record<string, string[]> = {};
  for (const name of new Set(searchParams.keys())) query[name] = searchParams.getAll(name);
  const signer = new SignatureV4({ credentials: accessKey, region, service, sha256: Hash.bind(null, 'sha256') });
  const request = { method, protocol: 'http:', hostname, path: pathname, query, headers: { ...headers, host }, body };
  const signed = await signer.sign(request, { signingDate: signedAt });
  return signed.headers;
}
