import type { OperationTable } from '@cko/core';
import { reflow } from '../credentials.js';
import type { EventId, EventSubjectId, WorkflowId } from '../ids.js';
import type { ReflowRequest } from './types.js';

/** What the operations that reflow events take. */
export interface ReflowOperations {
  reflowEvents: {
    body: ReflowRequest;
    responses: { 202: undefined };
    errors: 401 | 404 | 422 | 500;
  };
  reflowEvent: {
    path: { eventId: EventId };
    responses: { 202: undefined };
    errors: 401 | 404 | 500;
  };
  reflowEventForWorkflow: {
    path: { eventId: EventId; workflowId: WorkflowId };
    responses: { 202: undefined };
    errors: 401 | 404 | 500;
  };
  reflowSubject: {
    path: { subjectId: EventSubjectId };
    responses: { 202: undefined };
    errors: 401 | 404 | 500;
  };
  reflowSubjectForWorkflow: {
    path: { subjectId: EventSubjectId; workflowId: WorkflowId };
    responses: { 202: undefined };
    errors: 401 | 404 | 500;
  };
}

/** The operations that reflow events. */
export const reflowOperations = {
  reflowEvents: { method: 'POST', path: '/workflows/events/reflow', auth: reflow },
  reflowEvent: { method: 'POST', path: '/workflows/events/{eventId}/reflow', auth: reflow },
  reflowEventForWorkflow: {
    method: 'POST',
    path: '/workflows/events/{eventId}/workflow/{workflowId}/reflow',
    auth: reflow,
  },
  reflowSubject: { method: 'POST', path: '/workflows/events/subject/{subjectId}/reflow', auth: reflow },
  reflowSubjectForWorkflow: {
    method: 'POST',
    path: '/workflows/events/subject/{subjectId}/workflow/{workflowId}/reflow',
    auth: reflow,
  },
} as const satisfies OperationTable<ReflowOperations>;
