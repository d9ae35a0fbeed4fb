import type { OperationTable } from '@cko/core';
import type { NetworkTokenId } from '../ids.js';
import type {
  DeleteNetworkTokenRequest,
  NetworkTokenCryptogram,
  NetworkTokenDetails,
  ProvisionNetworkTokenRequest,
  RequestCryptogramRequest,
} from './types.js';

/** What the operations on network tokens take and give. */
export interface NetworkTokenOperations {
  provisionNetworkToken: {
    body: ProvisionNetworkTokenRequest;
    responses: { 200: NetworkTokenDetails; 201: NetworkTokenDetails };
  };
  getNetworkToken: {
    path: { network_token_id: NetworkTokenId };
    responses: { 200: NetworkTokenDetails };
  };
  requestCryptogram: {
    path: { network_token_id: NetworkTokenId };
    body: RequestCryptogramRequest;
    responses: { 201: NetworkTokenCryptogram };
  };
  deleteNetworkToken: {
    path: { network_token_id: NetworkTokenId };
    body: DeleteNetworkTokenRequest;
    responses: { 204: undefined };
  };
}

/** The operations on network tokens. */
export const networkTokenOperations = {
  provisionNetworkToken: {
    method: 'POST',
    path: '/network-tokens',
    access: 'write',
    keys: [],
    scopes: ['vault', 'vault:network-tokens'],
    idempotency: 'none',
    errors: [401, 403, 415, 422, 500, 502, 504],
    stability: 'beta',
  },
  getNetworkToken: {
    method: 'GET',
    path: '/network-tokens/{network_token_id}',
    access: 'read',
    keys: [],
    scopes: ['vault', 'vault:network-tokens'],
    idempotency: 'none',
    errors: [401, 403, 404, 500, 502, 504],
    stability: 'beta',
  },
  requestCryptogram: {
    method: 'POST',
    path: '/network-tokens/{network_token_id}/cryptograms',
    access: 'write',
    keys: [],
    scopes: ['vault', 'vault:network-tokens'],
    idempotency: 'none',
    errors: [401, 403, 404, 415, 422, 500, 502, 504],
    stability: 'beta',
  },
  deleteNetworkToken: {
    method: 'PATCH',
    path: '/network-tokens/{network_token_id}/delete',
    access: 'write',
    keys: [],
    scopes: ['vault', 'vault:network-tokens'],
    idempotency: 'none',
    errors: [401, 403, 404, 415, 422, 500, 502, 504],
    stability: 'beta',
  },
} as const satisfies OperationTable<NetworkTokenOperations>;
