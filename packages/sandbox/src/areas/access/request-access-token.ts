import type { AccessKey } from '../../access-tokens.js';
import type { Call, Reply } from '../../area.js';
import type { World } from '../../world.js';

/** Documented values of `error`. A wrong client is a 400 too, not a 401. [R22, AM] */
export type OAuthError = 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope';

/** `POST /connect/token`, the client credentials grant. [INTRO, R22] */
export function requestAccessToken(world: World, { body, headers }: Call): Reply {
  const fields = (body ?? {}) as Record<string, string | undefined>;
  const client = readBasic(headers.authorization) ?? { id: fields.client_id, secret: fields.client_secret };
  const key = world.accessKeys.find(({ id, secret }) => id === client.id && secret === client.secret);
  if (key === undefined) return refuse('invalid_client');
  if (fields.grant_type === undefined) return refuse('invalid_request');
  if (fields.grant_type !== 'client_credentials') return refuse('unsupported_grant_type');
  const scopes = scopesAskedFor(fields.scope, key);
  if (scopes === undefined) return refuse('invalid_scope');
  return {
    status: 200,
    headers: { 'cache-control': 'no-store' },
    body: {
      access_token: world.accessTokens.issue(key, { scopes }),
      token_type: 'Bearer',
      expires_in: world.accessTokens.lifetime,
      scope: scopes.join(' '),
    },
  };
}

/** The scopes asked for, all of the key's when none are named; undefined when the key lacks one. */
function scopesAskedFor(scope: string | undefined, key: AccessKey): readonly string[] | undefined {
  const asked = scope?.split(' ').filter(Boolean) ?? [];
  if (asked.length === 0) return key.scopes;
  return asked.every((name) => key.scopes.includes(name)) ? asked : undefined;
}

/** Client id and secret of Basic authentication, each form-encoded as RFC 6749, section 2.3.1 wants. */
function readBasic(authorization: string | undefined): { id: string; secret: string } | undefined {
  const encoded = /^Basic +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [id = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return { id: decode(id), secret: decode(rest.join(':')) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function refuse(error: OAuthError): Reply {
  return { status: 400, body: { error } };
}
