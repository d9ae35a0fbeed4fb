import type { Call, Reply } from '../../../area.js';
import { defineJob } from '../../../jobs.js';
import { Refusal, invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { entitiesOf, findEntity, type EntityRecord } from '../entities/record.js';
import { submit } from '../entities/submit.js';
import { requirementAddress } from './address.js';
import { withValue } from './field-path.js';
import { meets, ruleOf } from './fields.js';
import { requirementRecords, requirementsOf, type RequirementRecord } from './record.js';
import { requirementView } from './view.js';

/** `GET /accounts/entities/{entityId}/requirements` */
export function listEntityRequirements(world: World, { path, baseUrl }: Call): Reply {
  const entity = findEntity(world, path.entityId);
  const now = world.clock.now();
  const data = requirementsOf(world, entity).map((requirement) => requirementView(entity, requirement, now, baseUrl));
  const href = `${baseUrl}/accounts/entities/${entity.id}/requirements`;
  return { status: 200, body: { data, _links: { self: { href } } } };
}

/** `GET /accounts/entities/{entityId}/requirements/{requirementId}`: with the schema of a value that meets it. */
export function getEntityRequirement(world: World, call: Call): Reply {
  const { entity, requirement } = find(world, call);
  const { message, schema } = ruleOf(requirement.field);
  const view = requirementView(entity, requirement, world.clock.now(), call.baseUrl);
  return { status: 200, body: { ...view, message, _schema: schema } };
}

/**
 * `PUT /accounts/entities/{entityId}/requirements/{requirementId}`: the answer is looked at for the processing delay,
 * then it is the value of the field. [docs platforms] The codes of the refusals are inferred.
 */
export function resolveEntityRequirement(world: World, call: Call): Reply {
  const { entity, requirement } = find(world, call);
  const { value } = call.body as { value: unknown };
  if (requirement.processing) throw invalid('requirement_processing');
  if (!meets(requirement.field, value)) throw invalid('value_invalid');
  requirement.processing = true;
  applyLater.after(world, world.settings.processingDelay, requirement, value);
  return {
    status: 200,
    body: {
      id: requirement.id,
      status: 'processing',
      submitted_at: world.clock.now().toISOString(),
      _links: { self: { href: requirementAddress(call.baseUrl, entity.id, requirement.id) } },
    },
  };
}

/** An update or a simulated status may have been faster: then the requirement is gone. */
const applyLater = defineJob(
  'platforms.apply_answer',
  requirementRecords,
  (world, { id, entityId, field }, value: unknown) => {
    const entity = entitiesOf(world).get(entityId);
    if (!entity) return;
    requirementRecords(world).delete(id);
    entity.details = withValue(entity.details, field, value);
    submit(world, entity);
  },
);

function find(world: World, { path }: Call): { entity: EntityRecord; requirement: RequirementRecord } {
  const entity = findEntity(world, path.entityId);
  const requirement = requirementRecords(world).get(path.requirementId ?? '');
  if (requirement?.entityId !== entity.id) throw new Refusal(404);
  return { entity, requirement };
}
