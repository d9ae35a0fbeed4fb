import type { EntityRecord } from '../entities/record.js';
import { requirementAddress } from './address.js';
import type { RequirementRecord } from './record.js';

const week = 7 * 24 * 60 * 60 * 1000;

/**
 * A requirement as it is listed. [docs platforms] It gives no `reason`: the documented ones, a periodic review and an
 * attestation, are not why the sandbox asks.
 */
export function requirementView(
  entity: EntityRecord,
  { id, field, deadline }: RequirementRecord,
  now: Date,
  baseUrl: string,
): object {
  const { resource, resource_type } = resourceOf(entity, field);
  const name = field.split('.').at(-1);
  return {
    id,
    resource,
    resource_type,
    // Critical within seven days. [docs platforms]
    priority: new Date(deadline).getTime() - now.getTime() <= week ? 'critical' : 'high',
    deadline,
    urn: `urn:object:${resource_type}#${resource}#field:${name}`,
    field_path: field,
    field_urn: `urn:object:${resource_type}#field:${name}`,
    _links: { self: { href: requirementAddress(baseUrl, entity.id, id) } },
  };
}

/** What a field belongs to: a representative has an id of its own, all else is the sub-entity's. */
function resourceOf(entity: EntityRecord, field: string): { resource: string; resource_type: string } {
  const [root = '', list, place] = field.split('.');
  if (list === 'representatives' && place !== undefined) {
    const id = entity.details.company?.representatives?.[Number(place)]?.id;
    return { resource: id ?? entity.id, resource_type: 'representative' };
  }
  return { resource: entity.id, resource_type: root === 'company' || root === 'individual' ? root : 'entity' };
}
