import type { Ids } from '../ids.js';
import type { SandboxEvent } from '../world.js';

/** Who is told of which events, in the shape of the Workflows API. */
export interface Workflow {
  id: string;
  name?: string;
  /** An inactive workflow is not executed. [R22] */
  active: boolean;
  /** All must hold. No condition means every event. */
  conditions: EventCondition[];
  actions: WebhookAction[];
}

export interface EventCondition {
  id: string;
  type: 'event';
  /** Event types wanted, by source. */
  events: Record<string, readonly string[]>;
}

export interface WebhookAction {
  id: string;
  type: 'webhook';
  url: string;
  /** Further headers, sent as they are. [R22] */
  headers: Record<string, string>;
  signature: { method: 'HMACSHA256'; key: string };
}

/** A workflow with one webhook, in the short form of options and of the control endpoint. */
export interface WorkflowOptions {
  /** Receiver, http or https. */
  url: string;
  /** Key of `Cko-Signature`. */
  signatureKey: string;
  /** Event types wanted, by source, such as `{ gateway: ['payment_approved'] }`; all when absent. */
  events?: Record<string, readonly string[]>;
  /** Further headers of every delivery. */
  headers?: Record<string, string>;
  name?: string;
}

/** The workflow that the short form stands for. Throws a TypeError on an address that nothing can be sent to. */
export function workflowFrom(options: WorkflowOptions, ids: Ids): Workflow {
  const { url, signatureKey, events, headers = {}, name } = options;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new TypeError('The url of a workflow is an http or https address.');
  }
  if (typeof signatureKey !== 'string' || signatureKey === '') {
    throw new TypeError('A workflow needs a signatureKey.');
  }
  return {
    id: ids.next('wf'),
    ...(name === undefined ? {} : { name }),
    active: true,
    conditions: events === undefined ? [] : [{ id: ids.next('wfc'), type: 'event', events }],
    actions: [
      { id: ids.next('wfa'), type: 'webhook', url, headers, signature: { method: 'HMACSHA256', key: signatureKey } },
    ],
  };
}

/** Whether the event starts the workflow. */
export function wants(workflow: Workflow, event: Pick<SandboxEvent, 'source' | 'type'>): boolean {
  return workflow.active && workflow.conditions.every(({ events }) => events[event.source]?.includes(event.type));
}
