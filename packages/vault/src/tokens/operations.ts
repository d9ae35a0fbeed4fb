import type { OperationTable, TokenId } from '@cko/core';
import type { Token, TokenMetadata, TokenRequest } from './types.js';

/** What each token operation takes and gives back. */
export interface TokenOperations {
  requestToken: { body: TokenRequest; responses: { 201: Token }; errors: 401 | 422 };
  getTokenMetadata: {
    path: { token_id: TokenId };
    responses: { 200: TokenMetadata };
    errors: 401 | 403 | 404 | 429 | 500;
  };
}

export const tokenOperations = {
  requestToken: {
    method: 'POST',
    path: '/tokens',
    auth: { keys: ['public'], scopes: ['vault', 'vault:tokenization'] },
  },
  getTokenMetadata: {
    method: 'GET',
    path: '/tokens/{token_id}/metadata',
    auth: { keys: ['secret'], scopes: ['vault', 'vault:tokens-metadata'] },
  },
} as const satisfies OperationTable<TokenOperations>;
