import type { EntityId, OperationTable, Resource } from '@cko/core';
import { accounts } from '../../credentials.js';
import type { PayoutSchedules, UpdatePayoutScheduleRequest } from './types.js';

/** What the operations on payout schedules take and give. */
export interface PayoutScheduleOperations {
  getPayoutSchedule: {
    path: { id: EntityId };
    responses: { 200: PayoutSchedules };
    errors: 401 | 404 | 422 | 429;
  };
  updatePayoutSchedule: {
    path: { id: EntityId };
    body: UpdatePayoutScheduleRequest;
    responses: { 200: Resource };
    errors: 401 | 422 | 429;
  };
}

/** The operations on payout schedules. */
export const payoutScheduleOperations = {
  getPayoutSchedule: { method: 'GET', path: '/accounts/entities/{id}/payout-schedules', auth: accounts },
  updatePayoutSchedule: { method: 'PUT', path: '/accounts/entities/{id}/payout-schedules', auth: accounts },
} as const satisfies OperationTable<PayoutScheduleOperations>;
