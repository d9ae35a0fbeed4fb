import type { World } from '../../../world.js';
import { payoutInstrumentsOf } from '../instruments/record.js';
import { requirementsOf } from '../requirements/record.js';
import type { EntityRecord } from './record.js';

/** A sub-entity after it was onboarded or updated: how it stands and what is missing. */
export function summaryOf(world: World, entity: EntityRecord, baseUrl: string): object {
  const due = requirementsOf(world, entity).filter(({ processing }) => !processing);
  return {
    id: entity.id,
    reference: entity.reference,
    capabilities: entity.capabilities,
    status: entity.status,
    ...(due.length > 0 && { requirements_due: due.map(({ field }) => ({ field, reason: 'required' })) }),
    _links: entityLinks(baseUrl, entity),
  };
}

/** A sub-entity as it reads. Its documents and processing details are taken but not given back. [R22] */
export function entityView(world: World, entity: EntityRecord, baseUrl: string): object {
  const { profile, contact_details, company, individual } = entity.details;
  const instruments = payoutInstrumentsOf(world, entity);
  return {
    ...summaryOf(world, entity, baseUrl),
    contact_details,
    profile,
    company,
    individual,
    ...(instruments.length > 0 && {
      instruments: instruments.map(({ id, label, status, document }) => ({ id, label, status, document })),
    }),
  };
}

export function entityLinks(baseUrl: string, { id }: EntityRecord): { self: { href: string } } {
  return { self: { href: `${baseUrl}/accounts/entities/${id}` } };
}
