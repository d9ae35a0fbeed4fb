import { checkAccessKey } from '../config/keys.js';
import type { AccessKey, AccessKeySource } from '../config/options.js';
import { AuthenticationError } from '../errors/api-errors.js';
import { ResponseError } from '../errors/transport-errors.js';
import type { Authorization, Credential } from './credential.js';
import { provided } from './provided.js';
import type { AccessToken } from './types.js';

/** Asks Checkout.com for an access token under an access key. */
export type RequestAccessToken = (key: AccessKey) => Promise<AccessToken>;

interface CachedToken extends Authorization {
  /** By the wall clock: a monotonic one stands still while a laptop sleeps or a Lambda function is frozen. */
  renewAt: number;
}

/** A token is renewed this long before it expires, or after nine tenths of its life if that is later. */
const renewalMargin = 60_000;

/**
 * OAuth access tokens, fetched when first needed and kept until shortly before they expire. However many calls wait,
 * one request is under way.
 */
export class TokenCredential implements Credential {
  readonly #source: AccessKeySource;
  readonly #request: RequestAccessToken;
  #known: AccessKey | undefined;
  #token: CachedToken | undefined;
  #pending: Promise<CachedToken> | undefined;

  constructor(source: AccessKeySource, request: RequestAccessToken) {
    this.#source = source;
    this.#request = request;
    if (typeof source === 'function') return;
    checkAccessKey(source);
    this.#known = source;
  }

  secrets(): readonly string[] {
    return [this.#known?.secret, this.#token?.header].filter((secret) => secret !== undefined);
  }

  authorize(): Promise<Authorization> | Authorization {
    if (this.#token !== undefined && Date.now() < this.#token.renewAt) return this.#token;
    this.#pending ??= this.#fetch().finally(() => (this.#pending = undefined));
    return this.#pending;
  }

  async renew(refused: Authorization): Promise<Authorization> {
    // Another call may have replaced the refused token already.
    if (this.#token?.header === refused.header) this.#token = undefined;
    return this.authorize();
  }

  async #fetch(): Promise<CachedToken> {
    const key = await this.#key({});
    const token = await this.#request(key).catch(async (error: unknown) => {
      const refused = error instanceof AuthenticationError;
      const next = refused && typeof this.#source === 'function' ? await this.#key({ rejected: key }) : key;
      if (next.id === key.id && next.secret === key.secret) throw error;
      return this.#request(next);
    });
    if (!isToken(token)) {
      throw new ResponseError('requestAccessToken: the answer holds no access token with a life.', {
        operation: 'requestAccessToken',
      });
    }
    const life = token.expires_in * 1000;
    this.#token = {
      header: `Bearer ${token.access_token}`,
      scopes: typeof token.scope === 'string' ? token.scope.split(' ') : key.scopes,
      renewAt: Date.now() + Math.max(life - renewalMargin, life * 0.9),
    };
    return this.#token;
  }

  async #key(context: { rejected?: AccessKey }): Promise<AccessKey> {
    const key = await provided(this.#source, context);
    checkAccessKey(key);
    this.#known = key;
    return key;
  }
}

function isToken(answer: Partial<AccessToken> | undefined): answer is AccessToken {
  const { access_token: token, expires_in: life } = answer ?? {};
  return typeof token === 'string' && /^[\x21-\x7e]+$/.test(token) && typeof life === 'number' && life > 0;
}
