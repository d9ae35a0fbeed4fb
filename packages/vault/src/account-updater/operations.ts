import type { OperationTable } from '@cko/core';
import type { AccountUpdaterRequest, AccountUpdaterResponse } from './types.js';

/** What the operations on the account updater take and give. */
export interface AccountUpdaterOperations {
  getUpdatedCardCredentials: {
    body: AccountUpdaterRequest;
    responses: { 200: AccountUpdaterResponse };
    errors: 401 | 403 | 404 | 422 | 429 | 500;
  };
}

/** The operations on the account updater. */
export const accountUpdaterOperations = {
  getUpdatedCardCredentials: {
    method: 'POST',
    path: '/account-updater/cards',
    access: 'read',
    auth: { scopes: ['vault', 'vault:real-time-account-updater'] },
  },
} as const satisfies OperationTable<AccountUpdaterOperations>;
