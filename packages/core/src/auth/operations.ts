import type { OperationTable } from '../description/operation.js';
import type { AccessToken, AccessTokenRequest } from './types.js';

export interface AuthOperations {
  requestAccessToken: { body: AccessTokenRequest; responses: { 200: AccessToken }; errors: 400 };
}

export const authOperations = {
  requestAccessToken: { method: 'POST', path: '/connect/token', access: 'read', host: 'access', encoding: 'form' },
} as const satisfies OperationTable<AuthOperations>;
