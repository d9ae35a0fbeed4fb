import type { Id, OpenEnum, Uri } from '@cko/core';
import type { WorkflowPartLinks } from '../links.js';

/** What a workflow does with an event. So far there are webhooks only; `type` tells others apart when they come. */
export type WorkflowActionRequest = WebhookWorkflowActionRequest;

/** Sends the event to an address of yours. */
export interface WebhookWorkflowActionRequest {
  type: 'webhook';
  /** Where the event is posted to. Answer with 2xx within 10 seconds, or it is sent again. */
  url: Uri;
  /** Headers to send along, such as `Authorization`. Masked when the workflow is read. */
  headers?: Record<string, string>;
  /** How the event is signed, so that you know where it comes from. Without it, anybody could have sent it. */
  signature?: WebhookSignature;
  retry?: WorkflowActionRetry;
}

/** How webhooks are signed. */
export interface WebhookSignature {
  /** `HMACSHA256` when absent. */
  method?: OpenEnum<'HMACSHA256'>;
  /** The secret to give to `constructEvent` and its like. Masked when the workflow is read. */
  key: string;
}

/** Whether an event is sent again that was not acknowledged. */
export interface WorkflowActionRetry {
  enabled?: boolean;
}

/** An action of a workflow. So far there are webhooks only; `type` tells others apart when they come. */
export type WorkflowAction = WebhookWorkflowAction;

/** Sends the event to an address of yours. Secrets in it are masked. */
export interface WebhookWorkflowAction extends WebhookWorkflowActionRequest {
  /** The action, `wfa_…`. */
  id: Id<'workflow action'>;
  _links?: WorkflowPartLinks;
}
