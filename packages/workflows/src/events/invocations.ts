import type { DateTime, Id, Integer, OpenEnum } from '@cko/core';
import type { WorkflowId } from '../ids.js';
import type { WorkflowLinks } from '../links.js';

/** How far an action has come with an event. */
export type WorkflowActionStatus = OpenEnum<'pending' | 'successful' | 'failed'>;

/** How often an action was tried with an event, and what came of it. */
export interface WorkflowActionInvocations {
  workflow_id?: WorkflowId;
  /** The event, `evt_…`. */
  event_id?: Id<'event'>;
  /** The action, `wfa_…`. */
  workflow_action_id?: Id<'workflow action'>;
  action_type?: OpenEnum<'webhook'>;
  status?: WorkflowActionStatus;
  /** Every try. */
  action_invocations?: WorkflowActionInvocation[];
  _links?: WorkflowLinks;
}

/** One try of an action. */
export interface WorkflowActionInvocation {
  /** The try, `ivc_…`. */
  invocation_id?: Id<'invocation'>;
  timestamp?: DateTime;
  /** Whether it came after a failed one. */
  retry?: boolean;
  succeeded?: boolean;
  /** Whether no other try follows. */
  final?: boolean;
  /** @deprecated use `result_details`. */
  result?: Record<string, unknown>;
  result_details?: InvocationResultDetails;
}

/** What came of a try. The fields are those of a webhook; there may be others. */
export interface InvocationResultDetails {
  /** Status that your server answered with. */
  status_code?: Integer;
  /** Where the event was sent. */
  url?: string;
  /** Headers that were sent along. */
  headers?: Record<string, string>;
  /** When your server answered. */
  response_received_timestamp?: DateTime;
  [detail: string]: unknown;
}
