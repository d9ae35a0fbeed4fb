import type { OperationTable } from '@cko/core';
import { secrets } from '../../credentials.js';
import type {
  CreateForwardSecretRequest,
  ForwardSecret,
  ForwardSecretList,
  ForwardSecretName,
  UpdateForwardSecretRequest,
} from './types.js';

/** What the operations on secrets for forwarded requests take and give. */
export interface ForwardSecretOperations {
  listSecrets: {
    responses: { 200: ForwardSecretList };
    errors: 401 | 500;
  };
  createSecret: {
    body: CreateForwardSecretRequest;
    responses: { 201: ForwardSecret };
    errors: 401 | 422 | 500;
  };
  updateSecret: {
    path: { name: ForwardSecretName };
    body: UpdateForwardSecretRequest;
    responses: { 200: ForwardSecret };
    errors: 401 | 404 | 422 | 500;
  };
  deleteSecret: {
    path: { name: ForwardSecretName };
    responses: { 204: undefined };
    errors: 401 | 404 | 500;
  };
}

/**
 * The operations on secrets for forwarded requests. They are on the account's own host: on the one that the official SDKs
 * use for forwarding, secrets have other paths.
 */
export const forwardSecretOperations = {
  listSecrets: { method: 'GET', path: '/forward/secrets', auth: secrets },
  createSecret: { method: 'POST', path: '/forward/secrets', auth: secrets },
  updateSecret: { method: 'PATCH', path: '/forward/secrets/{name}', auth: secrets },
  deleteSecret: { method: 'DELETE', path: '/forward/secrets/{name}', auth: secrets },
} as const satisfies OperationTable<ForwardSecretOperations>;
