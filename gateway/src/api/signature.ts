import { createHash, timingSafeEqual } from 'node:crypto';
import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import { account } from '../aws/account.js';
import type { AccessKey } from '../aws/access-key.js';
import { headerValues, type ReceivedRequest } from './received-request.js';
import { missingToken, Refusal } from './refusal.js';

/** Checks the signature of a request, and gives the access key that it was made with. */
export type SignatureCheck = (request: ReceivedRequest) => Promise<AccessKey>;

interface Authorization {
  accessKeyId: string;
  date: string;
  region: string;
  service: string;
  signedHeaders: string[];
  signature: string;
}

/** A signature is good for this long before and after it was made, in milliseconds. */
const tolerance = 5 * 60_000;

const invalid = (message: string) => new Refusal('INVALID_SIGNATURE', 403, 'InvalidSignatureException', message);
const incomplete = (message: string) => new Refusal('INVALID_SIGNATURE', 403, 'IncompleteSignatureException', message);
const unknownKey = () =>
  new Refusal(
    'INVALID_SIGNATURE',
    403,
    'UnrecognizedClientException',
    'The security token included in the request is invalid.',
  );
const mismatch = () =>
  invalid(
    'The request signature we calculated does not match the signature you provided. ' +
      'Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
  );

/** Checks signatures of version 4 by making them again, with the library that the AWS SDK signs with. */
export function createSignatureCheck(accessKeys: readonly AccessKey[]): SignatureCheck {
  const signers = new Map(
    accessKeys.map((credentials) => [
      credentials.accessKeyId,
      {
        credentials,
        signer: new SignatureV4({
          credentials,
          region: account.region,
          service: 'execute-api',
          sha256: Hash.bind(null, 'sha256'),
          applyChecksum: false,
        }),
      },
    ]),
  );

  return async (request) => {
    const [header] = headerValues(request, 'authorization');
    if (!header?.startsWith('AWS4-HMAC-SHA256')) throw missingToken();
    const authorization = parseAuthorization(header);
    const signedAt = signingTime(request);
    const known = signers.get(authorization.accessKeyId);
    if (known === undefined) throw unknownKey();
    requireScope(authorization, signedAt);
    requireFreshness(signedAt, request.receivedAt);
    requireHonestBody(request);

    const signed = await known.signer.sign(signable(request, authorization.signedHeaders), {
      signingDate: signedAt,
      signableHeaders: new Set(authorization.signedHeaders),
    });
    const expected = parseAuthorization(signed.headers['authorization'] ?? '');
    if (!equal(expected.signature, authorization.signature)) throw mismatch();
    return known.credentials;
  };
}

function parseAuthorization(header: string): Authorization {
  const part = (name: string) => {
    const value = new RegExp(`[ ,]${name}=([^, ]+)`).exec(header)?.[1];
    if (value === undefined) throw incomplete(`Authorization header requires '${name}' parameter.`);
    return value;
  };
  const [accessKeyId = '', date = '', region = '', service = '', end] = part('Credential').split('/');
  if (end !== 'aws4_request') throw incomplete('Credential must end with a scope of five parts.');
  const signedHeaders = part('SignedHeaders').split(';');
  if (!signedHeaders.includes('host')) throw invalid("'Host' must be a 'SignedHeader' in the AWS Authorization.");
  return { accessKeyId, date, region, service, signedHeaders, signature: part('Signature') };
}

function signingTime(request: ReceivedRequest): Date {
  const [text = ''] = headerValues(request, 'x-amz-date');
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (parts === null) throw incomplete("Authorization header requires existence of either a 'X-Amz-Date' header.");
  const [, year, month, day, hour, minute, second] = parts.map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second));
}

function requireScope({ date, region, service }: Authorization, signedAt: Date): void {
  if (region !== account.region) throw invalid(`Credential should be scoped to a valid region, not '${region}'.`);
  if (service !== 'execute-api') throw invalid("Credential should be scoped to correct service: 'execute-api'.");
  if (date !== compact(signedAt).slice(0, 8)) throw invalid('Date in Credential scope does not match the date.');
}

function requireFreshness(signedAt: Date, now: number): void {
  const earliest = new Date(now - tolerance);
  const latest = new Date(now + tolerance);
  if (signedAt < earliest) {
    throw invalid(`Signature expired: ${compact(signedAt)} is now earlier than ${compact(earliest)}`);
  }
  if (signedAt > latest) {
    throw invalid(`Signature not yet current: ${compact(signedAt)} is still later than ${compact(latest)}`);
  }
}

/** The library takes the caller's word for the hash of the body, where a header gives it. */
function requireHonestBody(request: ReceivedRequest): void {
  const [claimed] = headerValues(request, 'x-amz-content-sha256');
  if (claimed === undefined) return;
  if (claimed !== createHash('sha256').update(request.body).digest('hex')) throw mismatch();
}

function signable(request: ReceivedRequest, signedHeaders: readonly string[]) {
  const headers: Record<string, string> = {};
  for (const name of signedHeaders) headers[name] = headerValues(request, name).join(',');
  const query: Record<string, string[]> = {};
  for (const name of new Set(request.query.keys())) query[name] = request.query.getAll(name);
  const { method, path, body } = request;
  return { method, protocol: 'http:', hostname: headers['host'] ?? '', path, query, headers, body };
}

function compact(date: Date): string {
  return date.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

function equal(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
