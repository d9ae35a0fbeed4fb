import type { OperationTable } from '@cko/core';
import type { EventId, EventSubjectId, WorkflowId } from '../ids.js';
import type { ReflowRequest } from './types.js';

/** What the operations that reflow events take. */
export interface ReflowOperations {
  reflowEvents: {
    body: ReflowRequest;
    responses: { 202: undefined };
  };
  reflowEvent: {
    path: { eventId: EventId };
    responses: { 202: undefined };
  };
  reflowEventForWorkflow: {
    path: { eventId: EventId; workflowId: WorkflowId };
    responses: { 202: undefined };
  };
  reflowSubject: {
    path: { subjectId: EventSubjectId };
    responses: { 202: undefined };
  };
  reflowSubjectForWorkflow: {
    path: { subjectId: EventSubjectId; workflowId: WorkflowId };
    responses: { 202: undefined };
  };
}

/** The operations that reflow events. */
export const reflowOperations = {
  reflowEvents: {
    method: 'POST',
    path: '/workflows/events/reflow',
    access: 'write',
    keys: ['secret'],
    scopes: ['flow', 'flow:reflow'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  reflowEvent: {
    method: 'POST',
    path: '/workflows/events/{eventId}/reflow',
    access: 'write',
    keys: ['secret'],
    scopes: ['flow', 'flow:reflow'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
  reflowEventForWorkflow: {
    method: 'POST',
    path: '/workflows/events/{eventId}/workflow/{workflowId}/reflow',
    access: 'write',
    keys: ['secret'],
    scopes: ['flow', 'flow:reflow'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
  reflowSubject: {
    method: 'POST',
    path: '/workflows/events/subject/{subjectId}/reflow',
    access: 'write',
    keys: ['secret'],
    scopes: ['flow', 'flow:reflow'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
  reflowSubjectForWorkflow: {
    method: 'POST',
    path: '/workflows/events/subject/{subjectId}/workflow/{workflowId}/reflow',
    access: 'write',
    keys: ['secret'],
    scopes: ['flow', 'flow:reflow'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
} as const satisfies OperationTable<ReflowOperations>;
