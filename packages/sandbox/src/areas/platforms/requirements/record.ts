import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import { emitEntityEvent } from '../entities/events.js';
import { missingFields } from '../entities/missing-fields.js';
import type { EntityRecord } from '../entities/record.js';
import { requirementAddress } from './address.js';
import { hasValue } from './field-path.js';

/** Something that is asked of a sub-entity, in the collection `entity requirements`. */
export interface RequirementRecord {
  /** `req_…` */
  id: string;
  entityId: string;
  /** Path in what the sub-entity says of itself. */
  field: string;
  /** ISO 8601. */
  deadline: string;
  /** Whether it was answered, and the answer is being looked at. */
  processing: boolean;
}

/** Time to answer. That it is thirty days is inferred; nothing happens when it has passed. */
const timeToAnswer = 30 * 24 * 60 * 60 * 1000;

export function requirementRecords(world: World): Collection<RequirementRecord> {
  return world.collection('entity requirements');
}

/** What is asked of a sub-entity, in the order it was raised. */
export function requirementsOf(world: World, entity: EntityRecord): RequirementRecord[] {
  return requirementRecords(world)
    .newest()
    .filter(({ entityId }) => entityId === entity.id)
    .reverse();
}

/** Asks for fields that are not asked for yet, and tells of each. [docs events] */
export function raiseRequirements(world: World, entity: EntityRecord, fields: readonly string[]): void {
  const asked = new Set(requirementsOf(world, entity).map(({ field }) => field));
  for (const field of fields.filter((name) => !asked.has(name))) {
    const { id } = requirementRecords(world).add({
      id: world.ids.next('req'),
      entityId: entity.id,
      field,
      deadline: new Date(world.clock.now().getTime() + timeToAnswer).toISOString(),
      processing: false,
    });
    const href = requirementAddress(entity.baseUrl, entity.id, id);
    emitEntityEvent(world, entity, 'action_required', {
      data: { requirement: { id } },
      links: { requirement: { href } },
    });
  }
}

/**
 * What an update settles: the fields that it holds, and those of a representative, company or person who is no longer
 * there. (inferred)
 */
export function dropAnswered(world: World, entity: EntityRecord): void {
  const { details } = entity;
  const missing = missingFields(details);
  for (const { id, field } of requirementsOf(world, entity)) {
    const isOpen = missing.includes(field) || (hasOwner(details, field) && !hasValue(details, field));
    if (!isOpen) requirementRecords(world).delete(id);
  }
}

function hasOwner(details: EntityRecord['details'], field: string): boolean {
  const [owner] = /^company(\.representatives\.\d+)?|^individual/.exec(field) ?? [];
  return owner === undefined || hasValue(details, owner);
}

export function dropRequirements(world: World, entity: EntityRecord): void {
  for (const { id } of requirementsOf(world, entity)) requirementRecords(world).delete(id);
}
