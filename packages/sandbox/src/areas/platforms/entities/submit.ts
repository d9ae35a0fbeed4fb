import { defineJob } from '../../../jobs.js';
import type { World } from '../../../world.js';
import { raiseRequirements, requirementsOf } from '../requirements/record.js';
import { decide } from './decisions.js';
import { missingFields } from './missing-fields.js';
import { entitiesOf, type EntityRecord, type EntityStatus } from './record.js';

/** Statuses that new details do not lead out of (inferred). */
const final: readonly EntityStatus[] = ['rejected', 'inactive'];

/**
 * Hands in what a sub-entity says of itself. Checks begin only when everything needed is there, and run again after
 * every update. [OPS, docs platforms] Here they take the processing delay and pass: what fails is asked of the simulator.
 */
export function submit(world: World, entity: EntityRecord): void {
  if (final.includes(entity.status)) return;
  raiseRequirements(world, entity, missingFields(entity.details));
  if (requirementsOf(world, entity).length > 0) {
    decide(world, entity, 'requirements_due');
    return;
  }
  decide(world, entity, 'pending');
  passLater.after(world, world.settings.processingDelay, entity, entity.decisions);
}

const passLater = defineJob('platforms.pass_checks', entitiesOf, (world, entity, decisions: number) => {
  if (entity.decisions === decisions) decide(world, entity, 'active');
});
