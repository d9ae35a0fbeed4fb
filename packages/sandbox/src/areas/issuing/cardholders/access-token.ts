import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import type { OAuthError } from '../../access/request-access-token.js';
import { cardholderWith } from './record.js';

interface TokenFields {
  grant_type?: string;
  client_id?: string;
  client_secret?: string;
  cardholder_id?: string;
  single_use?: string;
}

/**
 * `POST /issuing/access/connect/token`: a token with the scopes of the key that are about issuing. Refusals are those
 * of the other token endpoint, and what an unknown cardholder is told is inferred. The token is held to its cardholder,
 * and to one use where that is asked for.
 */
export function requestCardholderAccessToken(world: World, { body }: Call): Reply {
  const { grant_type, client_id, client_secret, cardholder_id, single_use } = (body ?? {}) as TokenFields;
  const key = world.accessKeys.find(({ id, secret }) => id === client_id && secret === client_secret);
  if (key === undefined) return refuse('invalid_client');
  if (grant_type === undefined) return refuse('invalid_request');
  if (grant_type !== 'client_credentials') return refuse('unsupported_grant_type');
  if (cardholder_id !== undefined && !cardholderWith(world, cardholder_id)) return refuse('invalid_request');
  const scopes = key.scopes.filter(isOfIssuing);
  if (scopes.length === 0) return refuse('invalid_scope');
  const grant = {
    scopes,
    cardholderId: cardholder_id,
    singleUse: single_use === 'true' ? world.ids.next('single_use') : undefined,
  };
  return {
    status: 200,
    headers: { 'cache-control': 'no-store' },
    body: {
      access_token: world.accessTokens.issue(key, grant),
      token_type: 'Bearer',
      expires_in: world.accessTokens.lifetime,
      scope: scopes.join(' '),
    },
  };
}

function isOfIssuing(scope: string): boolean {
  return scope.startsWith('issuing') || scope === 'card-management' || scope === 'transactions';
}

function refuse(error: OAuthError): Reply {
  return { status: 400, body: { error } };
}
