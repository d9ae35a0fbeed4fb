import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { decide } from '../entities/decisions.js';
import { findEntity, type EntityRecord, type EntityStatus } from '../entities/record.js';
import { entityLinks } from '../entities/views.js';
import { canBeAsked, knownFields } from '../requirements/fields.js';
import { raiseRequirements, requirementsOf } from '../requirements/record.js';
import { requiredFields, scenarios } from './scenarios.js';

/** `GET /simulate/scenarios` */
export function listSimulatorScenarios(): Reply {
  return { status: 200, body: scenarios };
}

/** `GET /simulate/requirements-due`: the fields that can be asked for. */
export function listSimulatorRequirements(): Reply {
  return { status: 200, body: knownFields };
}

/** `POST /simulate/entities/{entityId}/scenarios/{scenarioId}`: played at once, so 200 and not 202. */
export function runSimulatorScenario(world: World, { path, baseUrl }: Call): Reply {
  const entity = findEntity(world, path.entityId);
  const scenario = scenarios.find(({ id }) => id === path.scenarioId);
  if (!scenario) throw new Refusal(404);
  const { status: previous } = entity;
  raiseRequirements(world, entity, requiredFields(scenario, entity));
  decide(world, entity, scenario.status);
  return {
    status: 200,
    body: {
      scenario_id: scenario.id,
      scenario_name: scenario.name,
      ...changeView(entity, previous, baseUrl),
      requirements_due: dueFields(world, entity),
    },
  };
}

/** `POST /simulate/entities/{entityId}/status` */
export function simulateEntityStatus(world: World, { path, body, baseUrl }: Call): Reply {
  const entity = findEntity(world, path.entityId);
  const { status } = body as { status: EntityStatus };
  const { status: previous } = entity;
  decide(world, entity, status);
  return { status: 200, body: changeView(entity, previous, baseUrl) };
}

/** `POST /simulate/entities/{entityId}/requirements-due` asks for fields. */
export function simulateRequirementsDue(world: World, { path, body, baseUrl }: Call): Reply {
  const entity = findEntity(world, path.entityId);
  const { fields } = body as { fields: string[] };
  const areKnown = fields.every((field) => canBeAsked(entity, field));
  // The reference has 400 for it; the code is inferred.
  if (!areKnown || fields.length === 0) throw new Refusal(400, ['fields_invalid']);
  const { status: previous } = entity;
  raiseRequirements(world, entity, fields);
  decide(world, entity, 'requirements_due');
  return {
    status: 200,
    body: { ...changeView(entity, previous, baseUrl), requirements_due: dueFields(world, entity) },
  };
}

function changeView(entity: EntityRecord, previous: string, baseUrl: string): object {
  return {
    entity_id: entity.id,
    previous_status: previous,
    current_status: entity.status,
    _links: entityLinks(baseUrl, entity),
  };
}

function dueFields(world: World, entity: EntityRecord): string[] {
  return requirementsOf(world, entity).map(({ field }) => field);
}
