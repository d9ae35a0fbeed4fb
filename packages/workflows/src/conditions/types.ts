import type { EntityId, Id } from '@cko/core';
import type { EventTypesBySource } from '../event-types/names.js';
import type { WorkflowPartLinks } from '../links.js';

/**
 * When a workflow runs. All of its conditions have to hold; one holds when any of its own values fits.
 *
 * @discriminator type
 */
export type WorkflowConditionRequest =
  EventWorkflowConditionRequest | EntityWorkflowConditionRequest | ProcessingChannelWorkflowConditionRequest;

/** Holds for events of these types. */
export interface EventWorkflowConditionRequest {
  type: 'event';
  events: EventTypesBySource;
}

/** Holds for events of these entities. Without such a condition, events of every entity do. */
export interface EntityWorkflowConditionRequest {
  type: 'entity';
  /** @minItems 1 */
  entities: EntityId[];
}

/** Holds for events of these processing channels. Without such a condition, events of every channel do. */
export interface ProcessingChannelWorkflowConditionRequest {
  type: 'processing_channel';
  /** @minItems 1 */
  processing_channels: ConditionChannelId[];
}

/**
 * A condition of a workflow.
 *
 * @discriminator type
 */
export type WorkflowCondition = EventWorkflowCondition | EntityWorkflowCondition | ProcessingChannelWorkflowCondition;

/** Holds for events of these types. */
export interface EventWorkflowCondition extends EventWorkflowConditionRequest, WorkflowConditionDetails {}

/** Holds for events of these entities. */
export interface EntityWorkflowCondition extends EntityWorkflowConditionRequest, WorkflowConditionDetails {}

/** Holds for events of these processing channels. */
export interface ProcessingChannelWorkflowCondition
  extends ProcessingChannelWorkflowConditionRequest, WorkflowConditionDetails {}

/** What every condition of a workflow has. */
export interface WorkflowConditionDetails {
  /** The condition, `wfc_…`. */
  id: Id<'workflow condition'>;
  _links?: WorkflowPartLinks;
}

// The pattern is narrower here than that of `ProcessingChannelId`.
/**
 * A processing channel, `pc_…`.
 *
 * @pattern ^pc_[a-z2-7]{26}$
 */
type ConditionChannelId = Id<'processing channel'>;
