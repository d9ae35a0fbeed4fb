import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from './clock.js';

/** An OAuth access key of the account. */
export interface AccessKey {
  /** `ack_…` */
  id: string;
  secret: string;
  /** Scopes that tokens of this key may have. */
  scopes: readonly string[];
}

/** What a token is good for. */
export interface Grant {
  scopes: readonly string[];
  /** The only cardholder it may be used about. */
  cardholderId?: string;
  /** Its own id, if it is good for one call. */
  singleUse?: string;
}

interface Claims {
  client_id: string;
  scope: readonly string[];
  cardholder_id?: string;
  jti?: string;
  /** Seconds since 1970. */
  iat: number;
  exp: number;
}

const header = encode({ alg: 'HS256', typ: 'JWT' });

/**
 * Access tokens, as JSON Web Tokens that carry what is known of them. Nothing is stored, so a client's cached token
 * outlives a reset of the sandbox.
 */
export class AccessTokens {
  constructor(
    private readonly clock: Clock,
    private readonly signingKey: string,
    /** Seconds until a token expires. */
    readonly lifetime: number,
  ) {}

  issue(key: AccessKey, { scopes, cardholderId, singleUse }: Grant): string {
    const now = Math.floor(this.clock.now().getTime() / 1000);
    const claims: Claims = {
      client_id: key.id,
      scope: scopes,
      cardholder_id: cardholderId,
      jti: singleUse,
      iat: now,
      exp: now + this.lifetime,
    };
    const content = `${header}.${encode(claims)}`;
    return `${content}.${this.sign(content)}`;
  }

  /** What a token is good for; undefined when it is not one of ours or has expired. */
  read(token: string): Grant | undefined {
    const [head, payload, signature, ...rest] = token.split('.');
    if (payload === undefined || signature === undefined || rest.length > 0) return undefined;
    if (!sameText(signature, this.sign(`${head}.${payload}`))) return undefined;
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
    if (claims.exp * 1000 <= this.clock.now().getTime()) return undefined;
    return { scopes: claims.scope, cardholderId: claims.cardholder_id, singleUse: claims.jti };
  }

  private sign(content: string): string {
    return createHmac('sha256', this.signingKey).update(content).digest('base64url');
  }
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Texts of the same length may differ in bytes, which cannot be compared then. */
function sameText(one: string, other: string): boolean {
  const [bytes, otherBytes] = [Buffer.from(one), Buffer.from(other)];
  return bytes.length === otherBytes.length && timingSafeEqual(bytes, otherBytes);
}
