import type { OperationTable } from '../description/operation.js';
import type { AccessToken, AccessTokenRequest } from './types.js';

export interface AuthOperations {
  requestAccessToken: { body: AccessTokenRequest; responses: { 200: AccessToken } };
}

export const authOperations = {
  requestAccessToken: {
    method: 'POST',
    path: '/connect/token',
    access: 'read',
    keys: [],
    scopes: [],
    idempotency: 'none',
    errors: [400],
    host: 'access',
    encoding: 'form',
  },
} as const satisfies OperationTable<AuthOperations>;
