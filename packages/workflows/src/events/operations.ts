import type { OperationTable } from '@cko/core';
import type { EventId, EventSubjectId, WorkflowActionId } from '../ids.js';
import type { WorkflowActionInvocations } from './invocations.js';
import type { SubjectEventList, WorkflowEvent } from './types.js';

/** What the operations on events take and give. */
export interface EventOperations {
  getEvent: {
    path: { eventId: EventId };
    responses: { 200: WorkflowEvent };
  };
  listSubjectEvents: {
    path: { subjectId: EventSubjectId };
    responses: { 200: SubjectEventList };
  };
  getActionInvocations: {
    path: { eventId: EventId; workflowActionId: WorkflowActionId };
    responses: { 200: WorkflowActionInvocations };
  };
}

/** The operations on events. */
export const eventOperations = {
  getEvent: {
    method: 'GET',
    path: '/workflows/events/{eventId}',
    access: 'read',
    keys: ['secret'],
    scopes: ['flow', 'flow:events'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
  listSubjectEvents: {
    method: 'GET',
    path: '/workflows/events/subject/{subjectId}',
    access: 'read',
    keys: ['secret'],
    scopes: ['flow', 'flow:events'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
  getActionInvocations: {
    method: 'GET',
    path: '/workflows/events/{eventId}/actions/{workflowActionId}',
    access: 'read',
    keys: ['secret'],
    scopes: ['flow', 'flow:events', 'flow:workflows'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
} as const satisfies OperationTable<EventOperations>;
