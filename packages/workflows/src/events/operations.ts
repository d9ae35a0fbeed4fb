import type { OperationTable } from '@cko/core';
import { events } from '../credentials.js';
import type { EventId, EventSubjectId, WorkflowActionId } from '../ids.js';
import type { WorkflowActionInvocations } from './invocations.js';
import type { SubjectEventList, WorkflowEvent } from './types.js';

/** What the operations on events take and give. */
export interface EventOperations {
  getEvent: {
    path: { eventId: EventId };
    responses: { 200: WorkflowEvent };
    errors: 401 | 404 | 500;
  };
  listSubjectEvents: {
    path: { subjectId: EventSubjectId };
    responses: { 200: SubjectEventList };
    errors: 401 | 404 | 500;
  };
  getActionInvocations: {
    path: { eventId: EventId; workflowActionId: WorkflowActionId };
    responses: { 200: WorkflowActionInvocations };
    errors: 401 | 404 | 500;
  };
}

/** The operations on events. */
export const eventOperations = {
  getEvent: { method: 'GET', path: '/workflows/events/{eventId}', auth: events },
  listSubjectEvents: { method: 'GET', path: '/workflows/events/subject/{subjectId}', auth: events },
  getActionInvocations: {
    method: 'GET',
    path: '/workflows/events/{eventId}/actions/{workflowActionId}',
    auth: { keys: ['secret'], scopes: ['flow', 'flow:events', 'flow:workflows'] },
  },
} as const satisfies OperationTable<EventOperations>;
