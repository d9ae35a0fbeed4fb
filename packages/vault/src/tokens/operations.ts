import type { OperationTable, TokenId } from '@cko/core';
import type { Token, TokenMetadata, TokenRequest } from './types.js';

/** What each token operation takes and gives back. */
export interface TokenOperations {
  requestToken: { body: TokenRequest; responses: { 201: Token } };
  getTokenMetadata: { path: { token_id: TokenId }; responses: { 200: TokenMetadata } };
}

export const tokenOperations = {
  requestToken: {
    method: 'POST',
    path: '/tokens',
    access: 'write',
    keys: ['public'],
    scopes: ['vault', 'vault:tokenization'],
    idempotency: 'none',
    errors: [401, 422],
  },
  getTokenMetadata: {
    method: 'GET',
    path: '/tokens/{token_id}/metadata',
    access: 'read',
    keys: ['secret'],
    scopes: ['vault', 'vault:tokens-metadata'],
    idempotency: 'none',
    errors: [401, 403, 404, 429, 500],
  },
} as const satisfies OperationTable<TokenOperations>;
