import { GetSecretValueCommand } from '@aws-sdk/client-secrets-manager';
import { required } from '../environment.js';
import { secretsManager } from './aws-clients.js';

/** Milliseconds for which the keys are kept; a key that was taken out is good for no longer than this. */
const maxAge = 300_000;
/** A signature that fits no key leads to another look at the secret. One that brought no other keys is not repeated before this. */
const leastAge = 5_000;

let keys: readonly string[] = [];
let readAt = Number.NEGATIVE_INFINITY;
let vainAt = Number.NEGATIVE_INFINITY;

/** The signature keys of which any one may fit. */
export async function signatureKeys(): Promise<readonly string[]> {
  if (Date.now() - readAt > maxAge) await read();
  return keys;
}

/** The keys read again, when there are others by now. */
export async function renewedSignatureKeys(): Promise<readonly string[] | undefined> {
  if (Date.now() - vainAt < leastAge) return undefined;
  const before = keys.join();
  await read();
  if (keys.join() !== before) return keys;
  vainAt = Date.now();
  return undefined;
}

async function read(): Promise<void> {
  const { SecretString = '' } = await secretsManager.send(
    new GetSecretValueCommand({ SecretId: required('WEBHOOK_SECRET_ID') }),
  );
  keys = keysIn(SecretString);
  readAt = Date.now();
}

/** One key as plain text, or JSON with one or several as `signatureKeys`. */
function keysIn(secret: string): readonly string[] {
  if (!secret.trimStart().startsWith('{')) return [secret.trim()];
  try {
    return [(JSON.parse(secret) as { signatureKeys?: string | string[] }).signatureKeys ?? []].flat();
  } catch {
    // The parser's own message would quote the secret.
    throw new Error('The webhook secret begins like JSON, but is not valid JSON.');
  }
}
