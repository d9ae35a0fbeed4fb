import type { Operation } from '../description/operation.js';
import { ConfigurationError, invalidArgument } from '../errors/local-errors.js';
import type { Credential } from './credential.js';
import { taken } from './taken.js';

/** The credentials of a configuration. */
export interface Credentials {
  public?: Credential | undefined;
  secret?: Credential | undefined;
  token?: Credential | undefined;
}

const noCredential: Credential = {
  secrets: () => [],
  authorize: () => ({ header: undefined }),
  renew: () => Promise.resolve(undefined),
};

/**
 * The credential for an operation: the session's secret if one is given, none where none is taken; else
 * 1. the public key where it is taken: it can do the least harm;
 * 2. the secret key where it is taken: it lacks no scope;
 * 3. an access token.
 */
export function chooseCredential(
  name: string,
  operation: Operation,
  credentials: Credentials,
  sessionSecret: string | undefined,
): Credential {
  const { keys = [], scopes = [] } = operation.auth ?? {};
  if (sessionSecret !== undefined) return sessionCredential(name, operation, sessionSecret);
  if (keys.length === 0 && scopes.length === 0) return noCredential;
  if (keys.includes('public') && credentials.public !== undefined) return credentials.public;
  if (keys.includes('secret') && credentials.secret !== undefined) return credentials.secret;
  if (scopes.length > 0 && credentials.token !== undefined) return credentials.token;
  throw new ConfigurationError(`${name} takes ${taken({ keys, scopes })}, and none is configured.`, {
    operation: name,
  });
}

/** What no error or log line may show of any of them. */
export function secretsOf({ public: publicKey, secret, token }: Credentials): string[] {
  return [publicKey, secret, token].flatMap((credential) => credential?.secrets() ?? []);
}

/** The secret of one 3D Secure session, in place of the account's own credentials. */
function sessionCredential(name: string, operation: Operation, secret: string): Credential {
  if (!operation.auth?.keys?.includes('session')) {
    throw invalidArgument(name, 'sessionSecret is not taken');
  }
  if (!/^[\x21-\x7e]+$/.test(secret)) {
    throw invalidArgument(name, 'sessionSecret is empty or malformed');
  }
  return {
    secrets: () => [secret],
    authorize: () => ({ header: secret }),
    renew: () => Promise.resolve(undefined),
  };
}
