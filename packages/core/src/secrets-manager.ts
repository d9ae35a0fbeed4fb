import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { AccessKey, CredentialContext } from './config/options.js';
import { ConfigurationError } from './errors/local-errors.js';
import { redact } from './errors/redact.js';

export interface SecretsManagerOptions {
  /** Name or ARN of the secret. */
  secretId: string;
  /** A client of your own; one with the default region and credentials when absent. */
  client?: SecretsManagerClient;
  /** Gives the text of a secret in place of a client: the SDK, which is slow to load, is not loaded then. */
  read?: (secretId: string) => Promise<string>;
  /** Milliseconds for which a value is kept. @default 300000 */
  maxAge?: number;
}

/** Credentials read from one secret, as functions that a client takes in place of the credentials themselves. */
export interface SecretsManagerCredentials {
  /** For `secretKey`: field `secretKey`, or the whole secret when it is plain text. */
  secretKey: (context: CredentialContext) => Promise<string>;
  /** For `publicKey`: field `publicKey`. */
  publicKey: (context: CredentialContext) => Promise<string>;
  /** For `accessKey`: fields `accessKeyId`, `accessKeySecret` and optionally `scopes`, a list or separated by spaces. */
  accessKey: (context: CredentialContext<AccessKey>) => Promise<AccessKey>;
}

/** A refused key leads to another look at the secret. One that brought no other key is not repeated before this. */
const leastAge = 5_000;

/**
 * Reads credentials from AWS Secrets Manager. The secret is read once, kept for `maxAge`, and read again as soon as
 * Checkout.com refuses the key in it, so that a rotation needs no restart.
 *
 * @example
 * const secret = secretsManager({ secretId: 'checkout/sandbox' });
 * const payments = new PaymentsClient({ secretKey: secret.secretKey, prefix: 'vkuhvk4v' });
 */
export function secretsManager({
  secretId,
  client,
  read = (id) => readThroughSdk(id, client),
  maxAge = 300_000,
}: SecretsManagerOptions): SecretsManagerCredentials {
  const secret = new CachedSecret(() => read(secretId), maxAge);
  return {
    secretKey: async ({ rejected }) => {
      const fields = await secret.read((current) => rejected !== undefined && current['secretKey'] === rejected);
      return field(secretId, fields, 'secretKey');
    },
    publicKey: async ({ rejected }) => {
      const fields = await secret.read((current) => rejected !== undefined && current['publicKey'] === rejected);
      return field(secretId, fields, 'publicKey');
    },
    accessKey: async ({ rejected }) => {
      const fields = await secret.read((current) => current['accessKeySecret'] === rejected?.secret);
      const key = { id: field(secretId, fields, 'accessKeyId'), secret: field(secretId, fields, 'accessKeySecret') };
      const { scopes } = fields;
      if (scopes === undefined) return key;
      return {
        ...key,
        scopes: Array.isArray(scopes) ? scopes.map(String) : field(secretId, fields, 'scopes').split(/[\s,]+/),
      };
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

class CachedSecret {
  readonly #readText: () => Promise<string>;
  readonly #maxAge: number;

  #fields: Fields | undefined;
  #readAt = 0;
  #vainAt = 0;
  #pending: Promise<Fields> | undefined;

  constructor(readText: () => Promise<string>, maxAge: number) {
    this.#readText = readText;
    this.#maxAge = maxAge;
  }

  /** The fields of the secret, read again when they are old or hold what was refused. */
  async read(isRefused: (fields: Fields) => boolean): Promise<Fields> {
    const now = Date.now();
    const fields = this.#fields;
    const isOld = fields === undefined || now - this.#readAt >= this.#maxAge;
    if (!isOld && !isRefused(fields)) return fields;
    if (!isOld && this.#pending === undefined && now - this.#vainAt < leastAge) return fields;
    this.#pending ??= this.#fetch().finally(() => (this.#pending = undefined));
    const read = await this.#pending;
    if (isRefused(read)) this.#vainAt = now;
    return read;
  }

  async #fetch(): Promise<Fields> {
    this.#fields = parse(await this.#readText());
    this.#readAt = Date.now();
    return this.#fields;
  }
}

async function readThroughSdk(secretId: string, client: SecretsManagerClient | undefined): Promise<string> {
  const sdk = await import('@aws-sdk/client-secrets-manager');
  const own = client ?? new sdk.SecretsManagerClient({});
  const { SecretString: text } = await own.send(new sdk.GetSecretValueCommand({ SecretId: secretId }));
  if (!text) throw new ConfigurationError(`The secret ${secretId} holds no text.`);
  return text;
}

function parse(text: string): Fields {
  if (!text.trimStart().startsWith('{')) return { secretKey: text.trim() };
  try {
    return JSON.parse(text) as Fields;
  } catch {
    // The parser's own message would quote the secret.
    throw new ConfigurationError('The secret begins like JSON, but is not valid JSON.');
  }
}

function field(secretId: string, fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value !== '') return value;
  const names = Object.keys(fields).map(nameToShow);
  throw new ConfigurationError(`The secret ${secretId} has no field '${name}'. It has: ${names.join(', ')}.`);
}

/** The name of a field if it is made of words: a value that was put where its name belongs must not be shown. */
function nameToShow(name: string): string {
  const words = /^[a-z]+(?:[A-Z_-][a-z]+)*$|^[A-Z]+(?:_[A-Z]+)*$/.test(name);
  return words && redact(name) === name ? name : '…';
}
