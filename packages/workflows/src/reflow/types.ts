import type { EventId, EventSubjectId, WorkflowId } from '../ids.js';

/** What to reflow: events, or all events about subjects. */
export type ReflowRequest = ReflowByEventsRequest | ReflowBySubjectsRequest;

/** Events to reflow. */
export interface ReflowByEventsRequest {
  events: EventId[];
  /** Workflows to run; every one whose conditions hold when absent. */
  workflows?: WorkflowId[];
}

/** Subjects whose events to reflow, all of them. */
export interface ReflowBySubjectsRequest {
  /** Payments, disputes and so on. */
  subjects: EventSubjectId[];
  /** Workflows to run; every one whose conditions hold when absent. */
  workflows?: WorkflowId[];
}
