import type { DateTime, Id } from '@cko/core';
import type { WorkflowActionStatus } from './invocations.js';
import type { EventTypeName } from '../event-types/names.js';
import type { WorkflowId } from '../ids.js';
import type { WorkflowLinks } from '../links.js';

/** An event, and what the workflows did with it. A webhook delivers the same event with fewer fields. */
export interface WorkflowEvent {
  /** The event, `evt_…`. */
  id?: Id<'event'>;
  /** Source of the event, such as `gateway`. */
  source?: string;
  type?: EventTypeName;
  /** When the event was made. */
  timestamp?: DateTime;
  /** Version of the data's schema. */
  version?: string;
  /** What happened, as in the event's webhooks. */
  data?: Record<string, unknown>;
  /** Actions that the event started. */
  action_invocations?: EventActionInvocation[];
  _links?: WorkflowLinks;
}

/** An action that an event started. */
export interface EventActionInvocation {
  workflow_id?: WorkflowId;
  /** The action, `wfa_…`. */
  workflow_action_id?: Id<'workflow action'>;
  status?: WorkflowActionStatus;
  _links?: WorkflowLinks;
}

/** The events about one payment, dispute or other subject. */
export interface SubjectEventList {
  data?: SubjectEvent[];
}

/** An event about a subject. Read it by its id for the rest. */
export interface SubjectEvent {
  /** The event, `evt_…`. */
  id?: Id<'event'>;
  type?: EventTypeName;
  /** When the event was made. */
  timestamp?: DateTime;
  _links?: WorkflowLinks;
}
