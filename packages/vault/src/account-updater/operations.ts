import type { OperationTable } from '@cko/core';
import type { AccountUpdaterRequest, AccountUpdaterResponse } from './types.js';

/** What the operations on the account updater take and give. */
export interface AccountUpdaterOperations {
  getUpdatedCardCredentials: {
    body: AccountUpdaterRequest;
    responses: { 200: AccountUpdaterResponse };
  };
}

/** The operations on the account updater. */
export const accountUpdaterOperations = {
  getUpdatedCardCredentials: {
    method: 'POST',
    path: '/account-updater/cards',
    access: 'read',
    keys: [],
    scopes: ['vault', 'vault:real-time-account-updater'],
    idempotency: 'none',
    errors: [401, 403, 404, 422, 429, 500],
  },
} as const satisfies OperationTable<AccountUpdaterOperations>;
