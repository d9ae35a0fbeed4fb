import type { OpenApiObject, OpenApiOperation } from '../src/openapi-document.js';
import type { OperationDescription } from '../src/operation-description.js';
import { servers } from './servers.js';

const keySchemes = { secret: 'ApiSecretKey', public: 'ApiPublicKey', session: 'SessionSecret' } as const;

/** The credentials that an operation takes, each of which is enough. */
export function securityOf({ keys, scopes, host }: OperationDescription): OpenApiOperation['security'] {
  // Whoever asks for an access token has neither key nor token yet.
  if (host === 'access') return [{ AccessKeyBasic: [] }];
  return [...keys.map((key) => ({ [keySchemes[key]]: [] })), ...scopes.map((scope) => ({ OAuth: [scope] }))];
}

/** Every way to authorize, with each OAuth scope and what it opens. */
export function securitySchemes(operations: readonly OperationDescription[]): Record<string, OpenApiObject> {
  return {
    ApiSecretKey: { type: 'http', scheme: 'bearer', description: 'Secret key, `sk_…`, for calls from a server.' },
    ApiPublicKey: {
      type: 'http',
      scheme: 'bearer',
      description: 'Public key, `pk_…`, for the few calls that take one.',
    },
    SessionSecret: {
      type: 'apiKey',
      in: 'header',
      name: 'Authorization',
      description: 'Secret of one 3D Secure session, `sek_…`.',
    },
    AccessKeyBasic: { type: 'http', scheme: 'basic', description: 'Id and secret of an access key, `ack_…`.' },
    OAuth: {
      type: 'oauth2',
      description: 'Access token, asked for with an access key.',
      flows: { clientCredentials: { tokenUrl: tokenUrl(operations), scopes: scopesOf(operations) } },
    },
  };
}

/** Must be an address without variables, so it shows the sandbox of an account whose prefix is `prefix`. */
function tokenUrl(operations: readonly OperationDescription[]): string {
  const operation = operations.find(({ host }) => host === 'access');
  if (operation === undefined) throw new Error('No operation gives access tokens.');
  const [sandbox] = servers('access');
  return sandbox!.url.replace('{prefix}', 'prefix') + operation.path;
}

function scopesOf(operations: readonly OperationDescription[]): Record<string, string> {
  const scopes = [...new Set(operations.flatMap((operation) => operation.scopes))].sort();
  return Object.fromEntries(
    scopes.map((scope) => [
      scope,
      `Opens ${operations
        .filter((operation) => operation.scopes.includes(scope))
        .map(({ id }) => id)
        .join(', ')}.`,
    ]),
  );
}
