import type { OperationTable } from '@cko/core';
import type { BacsNotificationRequest, BacsNotificationResponse } from './types.js';

/** What the operations on Bacs Direct Debit take and give. */
export interface BacsOperations {
  sendBacsNotification: {
    body: BacsNotificationRequest;
    responses: { 200: BacsNotificationResponse };
  };
}

/** The operations on Bacs Direct Debit. */
export const bacsOperations = {
  sendBacsNotification: {
    method: 'POST',
    path: '/apms/bacs/notifications',
    access: 'write',
    keys: ['secret'],
    scopes: ['gateway'],
    idempotency: 'none',
    errors: [401, 403, 404, 422, 429, 500],
  },
} as const satisfies OperationTable<BacsOperations>;
