import type { Id } from '@cko/core';

/**
 * A workflow.
 *
 * @pattern ^wf_[a-z0-9]{26}$
 */
export type WorkflowId = Id<'workflow'>;

/**
 * An action of a workflow.
 *
 * @pattern ^wfa_[a-z0-9]{26}$
 */
export type WorkflowActionId = Id<'workflow action'>;

/**
 * A condition of a workflow.
 *
 * @pattern ^wfc_[a-z0-9]{26}$
 */
export type WorkflowConditionId = Id<'workflow condition'>;

/**
 * An event, the same id as in its webhooks.
 *
 * @pattern ^evt_[a-z0-9]{26}$
 */
export type EventId = Id<'event'>;

/**
 * What events are about: a payment, `pay_…`, a dispute, `dsp_…`, and so on.
 *
 * @pattern ^[a-z]{3}_[a-z0-9]{26}$
 */
export type EventSubjectId = Id<string>;
