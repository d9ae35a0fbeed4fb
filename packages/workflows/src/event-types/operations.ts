import type { OperationTable } from '@cko/core';
import type { EventTypeList } from './types.js';

/** What the operation on event types gives. */
export interface EventTypeOperations {
  listEventTypes: { responses: { 200: EventTypeList } };
}

/** The operation on event types. */
export const eventTypeOperations = {
  listEventTypes: {
    method: 'GET',
    path: '/workflows/event-types',
    access: 'read',
    keys: ['secret'],
    scopes: ['flow', 'flow:workflows'],
    idempotency: 'none',
    errors: [401, 500],
  },
} as const satisfies OperationTable<EventTypeOperations>;
