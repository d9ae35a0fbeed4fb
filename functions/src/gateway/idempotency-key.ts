import { createHash } from 'node:crypto';
import type { ContractRoute } from './contract.js';
import { Problem } from './problem.js';
import type { GatewayRequest } from './request.js';

/**
 * The key that Checkout.com is to do this write once under: the caller's own, or one that follows from who asks for what.
 * None for operations that read no key.
 *
 * The derived key holds nothing of time or attempt: whatever repeats a request (the caller, a proxy on the way, a
 * function started again after it died) comes to the same key, and Checkout.com answers with what it did the first time,
 * for as long as it remembers keys. A caller who means the same write twice names each by a key, or tells them apart in
 * the body, as by `reference`.
 */
export function idempotencyKeyFor({ idempotent }: ContractRoute, request: GatewayRequest): string | undefined {
  if (!idempotent) return undefined;
  const { idempotencyKey } = request;
  if (idempotencyKey === undefined) return derivedKey(request);
  if (/^[\x21-\x7e]{1,256}$/.test(idempotencyKey)) return idempotencyKey;
  throw new Problem(422, 'request_invalid', ['idempotency_key_invalid']);
}

/** In letters that every operation accepts in a key. */
export function derivedKey({ caller, method, resource, path, query, body }: GatewayRequest): string {
  const request = canonicalJson([caller, method, resource, path, query, body ?? null]);
  return `gateway-${createHash('sha256').update(request).digest('base64url')}`;
}

/** The same text for the same value, in whatever order its fields came. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
