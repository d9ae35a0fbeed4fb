import type { OperationTable } from '@cko/core';
import { gateway } from '../credentials.js';
import type { BacsNotificationRequest, BacsNotificationResponse } from './types.js';

/** What the operations on Bacs Direct Debit take and give. */
export interface BacsOperations {
  sendBacsNotification: {
    body: BacsNotificationRequest;
    responses: { 200: BacsNotificationResponse };
    errors: 401 | 403 | 404 | 422 | 429 | 500;
  };
}

/** The operations on Bacs Direct Debit. */
export const bacsOperations = {
  sendBacsNotification: { method: 'POST', path: '/apms/bacs/notifications', auth: gateway },
} as const satisfies OperationTable<BacsOperations>;
