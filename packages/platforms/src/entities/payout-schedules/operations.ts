import type { EntityId, OperationTable, Resource } from '@cko/core';
import type { PayoutSchedules, UpdatePayoutScheduleRequest } from './types.js';

/** What the operations on payout schedules take and give. */
export interface PayoutScheduleOperations {
  getPayoutSchedule: {
    path: { id: EntityId };
    responses: { 200: PayoutSchedules };
  };
  updatePayoutSchedule: {
    path: { id: EntityId };
    body: UpdatePayoutScheduleRequest;
    responses: { 200: Resource };
  };
}

/** The operations on payout schedules. */
export const payoutScheduleOperations = {
  getPayoutSchedule: {
    method: 'GET',
    path: '/accounts/entities/{id}/payout-schedules',
    access: 'read',
    keys: ['secret'],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [401, 404, 422, 429],
  },
  updatePayoutSchedule: {
    method: 'PUT',
    path: '/accounts/entities/{id}/payout-schedules',
    access: 'write',
    keys: ['secret'],
    scopes: ['accounts'],
    idempotency: 'none',
    errors: [401, 422, 429],
  },
} as const satisfies OperationTable<PayoutScheduleOperations>;
