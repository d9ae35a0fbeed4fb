import { Refusal } from '../../refusal.js';
import type { ConditionRule, WorkflowCondition } from '../../webhooks/conditions.js';
import { isWebhookAddress, type WebhookAction } from '../../webhooks/workflows.js';
import type { World } from '../../world.js';

/** An action as the request brings it. */
export interface ActionBody {
  type: 'webhook';
  url: string;
  headers?: Record<string, string>;
  signature?: { method?: string; key: string };
  retry?: { enabled?: boolean };
}

/** A new condition; `id` when it takes the place of an old one. That what it names exists is not checked (inferred). */
export function conditionFrom(world: World, body: ConditionRule, id = world.ids.next('wfc')): WorkflowCondition {
  return { id, ...body };
}

/** A new action; `id` when it takes the place of an old one. */
export function actionFrom(world: World, body: ActionBody, id = world.ids.next('wfa')): WebhookAction {
  const { type, url, headers = {}, signature, retry } = body;
  if (!isWebhookAddress(url)) throw new Refusal(422, ['url_invalid']);
  return {
    id,
    type,
    url,
    headers,
    // There is one method, and it is the default. [R22]
    ...(signature && { signature: { method: 'HMACSHA256', key: signature.key } }),
    ...(retry && { retry }),
  };
}
