import type { Caller } from '../caller.js';
import type { DescribedOperation } from '../description.js';
import type { Credentials } from '../options.js';
import { Refusal } from '../refusal.js';
import { isGranted } from '../scopes.js';
import { sessionOfSecret } from '../session-secrets.js';
import type { World } from '../world.js';

/** The credential in `Authorization: Bearer …`, or a bare key: that is how the official Node SDK sends public keys. [NODE 5.2.1] */
export function credentialIn(authorization: string | undefined): string | undefined {
  return /^(?:Bearer +)?(\S+)$/i.exec(authorization ?? '')?.[1];
}

/**
 * The caller that a credential stands for. A missing, a malformed and a wrong credential are told apart by nothing: 401
 * without a body. [PROBE 2026-09-02]
 */
export function identify(credential: string | undefined, keys: Credentials, world: World): Caller {
  if (credential === undefined) throw new Refusal(401);
  if (credential === keys.secretKey) return { kind: 'secret' };
  if (credential === keys.publicKey) return { kind: 'public' };
  const sessionId = sessionOfSecret(world, credential);
  if (sessionId !== undefined) return { kind: 'session', sessionId };
  const grant = world.accessTokens.read(credential);
  if (grant === undefined) throw new Refusal(401);
  return { kind: 'token', ...grant };
}

/** Whether a key opens a live account: the keys of sandboxes say that they are. [INTRO; GO for keys of older accounts] */
export function isLiveKey(key: string): boolean {
  return /^[sp]k_(?!sbox_|test_)/.test(key);
}

/** Whether the operation shows its own credential to its handler, as the token endpoints do. */
export function takesNoCredential(operation: DescribedOperation): boolean {
  return operation.keys.length === 0 && operation.scopes.length === 0;
}

/**
 * Refuses a caller that the operation does not take: 401 for a good credential of the wrong kind, such as a public key
 * outside tokenization [GUIDE, AM], and 403 for a token without any of the scopes [GUIDE; the body is not documented].
 */
export function admit(caller: Caller, operation: DescribedOperation): void {
  if (caller.kind !== 'token') {
    if (!operation.keys.includes(caller.kind)) throw new Refusal(401);
    return;
  }
  if (operation.scopes.length === 0) throw new Refusal(401);
  if (!isGranted(operation.scopes, caller.scopes)) throw new Refusal(403);
}
