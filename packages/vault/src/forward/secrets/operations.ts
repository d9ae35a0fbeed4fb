import type { OperationTable } from '@cko/core';
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
  };
  createSecret: {
    body: CreateForwardSecretRequest;
    responses: { 201: ForwardSecret };
  };
  updateSecret: {
    path: { name: ForwardSecretName };
    body: UpdateForwardSecretRequest;
    responses: { 200: ForwardSecret };
  };
  deleteSecret: {
    path: { name: ForwardSecretName };
    responses: { 204: undefined };
  };
}

/**
 * The operations on secrets for forwarded requests. They are on the account's own host: on the one that the official SDKs
 * use for forwarding, secrets have other paths.
 */
export const forwardSecretOperations = {
  listSecrets: {
    method: 'GET',
    path: '/forward/secrets',
    access: 'read',
    keys: ['secret'],
    scopes: ['forward:secrets'],
    idempotency: 'none',
    errors: [401, 500],
  },
  createSecret: {
    method: 'POST',
    path: '/forward/secrets',
    access: 'write',
    keys: ['secret'],
    scopes: ['forward:secrets'],
    idempotency: 'none',
    errors: [401, 422, 500],
  },
  updateSecret: {
    method: 'PATCH',
    path: '/forward/secrets/{name}',
    access: 'write',
    keys: ['secret'],
    scopes: ['forward:secrets'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  deleteSecret: {
    method: 'DELETE',
    path: '/forward/secrets/{name}',
    access: 'write',
    keys: ['secret'],
    scopes: ['forward:secrets'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
} as const satisfies OperationTable<ForwardSecretOperations>;
