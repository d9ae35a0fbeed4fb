import type { OperationTable } from '@cko/core';
import { workflows } from '../credentials.js';
import type { EventTypeList } from './types.js';

/** What the operation on event types gives. */
export interface EventTypeOperations {
  listEventTypes: { responses: { 200: EventTypeList }; errors: 401 | 500 };
}

/** The operation on event types. */
export const eventTypeOperations = {
  listEventTypes: { method: 'GET', path: '/workflows/event-types', auth: workflows },
} as const satisfies OperationTable<EventTypeOperations>;
