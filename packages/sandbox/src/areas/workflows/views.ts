import type { WorkflowCondition } from '../../webhooks/conditions.js';
import { masked, maskedHeaders } from '../../webhooks/masking.js';
import type { WebhookAction, Workflow } from '../../webhooks/workflows.js';

interface SelfLink {
  _links: { self: { href: string } };
}

/** A link of an answer to the thing itself, by the words of its path. */
export function linkToSelf(baseUrl: string, ...path: readonly string[]): SelfLink {
  return { _links: { self: { href: [baseUrl, 'workflows', ...path].join('/') } } };
}

/** A workflow in a list: without its parts. [R22] */
export function workflowSummary(baseUrl: string, { id, name, active }: Workflow): object {
  return { id, name, active, ...linkToSelf(baseUrl, id) };
}

/** A workflow with its parts. One of the sandbox's options may have no conditions, which no answer of the API knows. */
export function workflowView(baseUrl: string, workflow: Workflow): object {
  const { conditions, actions } = workflow;
  return {
    ...workflowSummary(baseUrl, workflow),
    ...(conditions.length > 0 && { conditions: conditionViews(baseUrl, workflow) }),
    ...(actions.length > 0 && { actions: actionViews(baseUrl, workflow) }),
  };
}

export function conditionViews(baseUrl: string, { id, conditions }: Workflow): object[] {
  return conditions.map((condition) => ({ ...condition, ...linkToCondition(baseUrl, id, condition) }));
}

export function actionViews(baseUrl: string, { id, actions }: Workflow): object[] {
  return actions.map((action) => ({ ...withoutSecrets(action), ...linkToAction(baseUrl, id, action) }));
}

export function linkToCondition(baseUrl: string, workflow: string, { id }: WorkflowCondition): SelfLink {
  return linkToSelf(baseUrl, workflow, 'conditions', id);
}

export function linkToAction(baseUrl: string, workflow: string, { id }: WebhookAction): SelfLink {
  return linkToSelf(baseUrl, workflow, 'actions', id);
}

/** Reading a workflow masks its headers [docs/workflows/manage-workflows] and the key of its signature (inferred). */
function withoutSecrets({ headers, signature, ...action }: WebhookAction): object {
  return {
    ...action,
    headers: maskedHeaders(headers),
    ...(signature && { signature: { ...signature, key: masked(signature.key) } }),
  };
}
