import { checkKey } from '../config/keys.js';
import type { CredentialContext, Environment, KeySource } from '../config/options.js';
import type { Authorization, Credential } from './credential.js';
import { provided } from './provided.js';

/** A secret or public key, fixed or asked for anew on each attempt. */
export class KeyCredential implements Credential {
  readonly #kind: 'secret' | 'public';
  readonly #source: KeySource;
  readonly #environment: Environment;
  #known: string | undefined;

  constructor(kind: 'secret' | 'public', source: KeySource, environment: Environment) {
    this.#kind = kind;
    this.#source = source;
    this.#environment = environment;
    if (typeof source === 'function') return;
    checkKey(kind, source, environment);
    this.#known = source;
  }

  secrets(): readonly string[] {
    return this.#known === undefined ? [] : [this.#known];
  }

  authorize(): Promise<Authorization> | Authorization {
    return typeof this.#source === 'string' ? bearer(this.#source) : this.#ask({});
  }

  async renew(refused: Authorization): Promise<Authorization | undefined> {
    if (typeof this.#source === 'string') return undefined;
    const next = await this.#ask({ rejected: refused.header?.slice('Bearer '.length) ?? '' });
    return next.header === refused.header ? undefined : next;
  }

  async #ask(context: CredentialContext): Promise<Authorization> {
    const key = await provided(this.#source, context);
    checkKey(this.#kind, key, this.#environment);
    this.#known = key;
    return bearer(key);
  }
}

function bearer(token: string): Authorization {
  return { header: `Bearer ${token}` };
}
