import { ConfigurationError } from '../errors/local-errors.js';
import type { AccessKey, ClientOptions, Environment } from './options.js';

/** Environment variables by name, such as `process.env`. */
export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/** The options with what is absent filled from environment variables. An empty variable counts as absent. */
export function withEnvironmentVariables(options: ClientOptions, variables: EnvironmentVariables): ClientOptions {
  const read = (name: string) => variables[name]?.trim() || undefined;
  const filled: ClientOptions = { ...options };
  // A call prefers a secret key to an access key, so one that happens to be set would beat the access key given here.
  if (options.accessKey === undefined) filled.secretKey ??= read('CKO_SECRET_KEY');
  filled.publicKey ??= read('CKO_PUBLIC_KEY');
  filled.accessKey ??= readAccessKey(read);
  filled.environment ??= read('CKO_ENVIRONMENT') as Environment | undefined;
  filled.prefix ??= read('CKO_PREFIX');
  filled.baseUrl ??= read('CKO_BASE_URL');
  return filled;
}

function readAccessKey(read: (name: string) => string | undefined): AccessKey | undefined {
  const id = read('CKO_ACCESS_KEY_ID');
  const secret = read('CKO_ACCESS_KEY_SECRET');
  const scopes = read('CKO_SCOPES')?.split(/[\s,]+/);
  if (id === undefined && secret === undefined) return undefined;
  if (id === undefined || secret === undefined) {
    const missing = id === undefined ? 'CKO_ACCESS_KEY_ID' : 'CKO_ACCESS_KEY_SECRET';
    throw new ConfigurationError(`${missing} is missing: an access key needs both its id and its secret.`);
  }
  return scopes === undefined ? { id, secret } : { id, secret, scopes };
}
