import type { Ids } from '../ids.js';
import type { Collection } from '../store.js';
import type { World } from '../world.js';
import { holds, type EventFacts, type WorkflowCondition } from './conditions.js';

/** Who is told of which events, in the shape of the Workflows API. */
export interface Workflow {
  id: string;
  name?: string;
  /** An inactive workflow is not executed. [R22] */
  active: boolean;
  /** All must hold. No condition means every event. */
  conditions: WorkflowCondition[];
  actions: WebhookAction[];
  /** How unreliably the network brings its webhooks. */
  network?: WebhookNetwork;
}

/** What a receiver has to live with: webhooks come in any order, and at least once. [docs/workflows; HOOK] */
export interface WebhookNetwork {
  /**
   * Milliseconds, on the sandbox's clock, that a webhook is under way at most. How long each one is under way is drawn
   * from the seed, so that later ones overtake earlier ones. @default 0, all come at once and in order
   */
  jitter?: number;
  /** How likely it is, from 0 to 1, that a webhook comes twice; drawn from the seed. @default 0 */
  duplicates?: number;
}

export interface WebhookAction {
  id: string;
  type: 'webhook';
  url: string;
  /** Further headers, sent as they are. [R22] */
  headers: Record<string, string>;
  /** Without it, deliveries are not signed (inferred). */
  signature?: { method: 'HMACSHA256'; key: string };
  /** Whether a failed delivery is tried again; yes when absent. */
  retry?: { enabled?: boolean };
}

/** A workflow with one webhook, in the short form of options and of the control endpoint. */
export interface WorkflowOptions extends WebhookNetwork {
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

/** The workflow that the short form stands for. */
export function workflowFrom(options: WorkflowOptions, ids: Ids): Workflow {
  const { url, signatureKey, events, headers = {}, name, jitter = 0, duplicates = 0 } = options;
  return {
    id: ids.next('wf'),
    ...(name === undefined ? {} : { name }),
    active: true,
    conditions: events === undefined ? [] : [{ id: ids.next('wfc'), type: 'event', events }],
    actions: [
      { id: ids.next('wfa'), type: 'webhook', url, headers, signature: { method: 'HMACSHA256', key: signatureKey } },
    ],
    ...((jitter > 0 || duplicates > 0) && { network: { jitter, duplicates } }),
  };
}

/** Checkout.com takes http and https. [docs/workflows] */
export function isWebhookAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** Whether the event starts the workflow. */
export function wants(workflow: Workflow, event: EventFacts): boolean {
  return workflow.active && workflow.conditions.every((condition) => holds(condition, event));
}

export function workflowsOf(world: Pick<World, 'collection'>): Collection<Workflow> {
  return world.collection('workflows');
}
