import { ConfigurationError } from '../errors/local-errors.js';
import type { AccessKey, Environment } from './options.js';

const prefixes = {
  secret: { sandbox: 'sk_sbox', production: 'sk_' },
  public: { sandbox: 'pk_sbox', production: 'pk_' },
} as const;

const options = { secret: 'secretKey (CKO_SECRET_KEY)', public: 'publicKey (CKO_PUBLIC_KEY)' } as const;

/** Refuses a key of another kind or environment, before it is ever sent. Messages never show the key. */
export function checkKey(kind: 'secret' | 'public', key: unknown, environment: Environment): asserts key is string {
  const option = options[kind];
  if (typeof key !== 'string' || key === '') throw new ConfigurationError(`${option} is empty.`);
  if (/[^\x21-\x7e]/.test(key)) {
    throw new ConfigurationError(`${option} holds a space, a line break or another character that no key has.`);
  }
  const expected = prefixes[kind];
  if (!key.startsWith(expected.production)) {
    throw new ConfigurationError(`${option} is not a ${kind} key: those begin with ${expected.production}.`);
  }
  const actual: Environment = key.startsWith(expected.sandbox) ? 'sandbox' : 'production';
  if (actual !== environment) {
    throw new ConfigurationError(
      `${option} is a ${actual} key, but the environment is ${environment}. Set environment or CKO_ENVIRONMENT to ` +
        `'${actual}', or use a ${environment} key, which begins with ${expected[environment]}.`,
    );
  }
}

/** Refuses an access key that is incomplete. */
export function checkAccessKey(key: AccessKey): void {
  for (const field of ['id', 'secret'] as const) {
    const value: unknown = (key as AccessKey | undefined)?.[field];
    if (typeof value !== 'string' || value === '' || /[^\x21-\x7e]/.test(value)) {
      throw new ConfigurationError(`accessKey.${field} (CKO_ACCESS_KEY_${field.toUpperCase()}) is empty or malformed.`);
    }
  }
}
