import type { OperationTable } from '@cko/core';
import { networkTokens } from '../credentials.js';
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
    errors: 401 | 403 | 415 | 422 | 500 | 502 | 504;
    stability: 'beta';
  };
  getNetworkToken: {
    path: { network_token_id: NetworkTokenId };
    responses: { 200: NetworkTokenDetails };
    errors: 401 | 403 | 404 | 500 | 502 | 504;
    stability: 'beta';
  };
  requestCryptogram: {
    path: { network_token_id: NetworkTokenId };
    body: RequestCryptogramRequest;
    responses: { 201: NetworkTokenCryptogram };
    errors: 401 | 403 | 404 | 415 | 422 | 500 | 502 | 504;
    stability: 'beta';
  };
  deleteNetworkToken: {
    path: { network_token_id: NetworkTokenId };
    body: DeleteNetworkTokenRequest;
    responses: { 204: undefined };
    errors: 401 | 403 | 404 | 415 | 422 | 500 | 502 | 504;
    stability: 'beta';
  };
}

/** The operations on network tokens. */
export const networkTokenOperations = {
  provisionNetworkToken: { method: 'POST', path: '/network-tokens', auth: networkTokens },
  getNetworkToken: { method: 'GET', path: '/network-tokens/{network_token_id}', auth: networkTokens },
  requestCryptogram: { method: 'POST', path: '/network-tokens/{network_token_id}/cryptograms', auth: networkTokens },
  deleteNetworkToken: { method: 'PATCH', path: '/network-tokens/{network_token_id}/delete', auth: networkTokens },
} as const satisfies OperationTable<NetworkTokenOperations>;
