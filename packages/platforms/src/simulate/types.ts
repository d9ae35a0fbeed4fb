import type { Id, Links } from '@cko/core';
import type { EntityStatus } from '../entities/types/entity.js';
import type { SimulatorScenarioId } from '../ids.js';

/** A course that onboarding can take, ready to be played. */
export interface SimulatorScenario {
  id?: SimulatorScenarioId;
  /** Such as `Happy Path` or `Entity Rejected`. */
  name?: string;
  description?: string;
  /** What the scenario does. */
  action?: string;
  /** Status that the sub-entity ends in; empty where the scenario leaves it as it is. */
  status?: string;
  /** Fields that are asked for then. */
  requirements_due?: string[];
}

/** A field that the simulator can ask for. */
export interface SimulatorRequirement {
  /** Path of the field. */
  field?: string;
  /** Type of its value. */
  type?: string;
}

/** Status to put a sub-entity into. */
export interface SimulateEntityStatusRequest {
  status: EntityStatus;
}

/** What to ask for. */
export interface SimulateRequirementsDueRequest {
  /** Paths of fields, out of those that the simulator knows. */
  fields: string[];
}

/** What became of a sub-entity whose status was simulated. */
export interface SimulatedEntityStatus {
  entity_id?: Id<'entity'>;
  /** Status before. */
  previous_status?: string;
  /** Status now. */
  current_status?: string;
  _links?: Links;
}

/** What became of a sub-entity that something was asked of. */
export interface SimulatedRequirementsDue extends SimulatedEntityStatus {
  /** Paths of the fields that are asked for now. */
  requirements_due?: string[];
}

/** What became of a sub-entity that a scenario was played with. */
export interface SimulatedScenario extends SimulatedRequirementsDue {
  scenario_id?: SimulatorScenarioId;
  scenario_name?: string;
}
