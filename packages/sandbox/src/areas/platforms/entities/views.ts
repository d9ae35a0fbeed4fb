import type { World } from '../../../world.js';
import { payoutInstrumentsOf } from '../instruments/record.js';
import { requirementsOf } from '../requirements/record.js';
import type { EntityRecord } from './record.js';

/** What the account of the reference's examples cannot have its sub-entities do. [docs/platforms hosted onboarding 2025-12] */
const issuing = { available: false, enabled: false };

/** A sub-entity after it was onboarded or updated: how it stands and what is missing. */
export function summaryOf(world: World, entity: EntityRecord, baseUrl: string): object {
  const due = requirementsOf(world, entity).filter(({ processing }) => !processing);
  return {
    id: entity.id,
    reference: entity.reference,
    capabilities: {
      payments: { available: true, ...entity.capabilities.payments },
      payouts: { available: true, ...entity.capabilities.payouts },
      issuing,
    },
    status: entity.status,
    requirements_due: due.map(({ field }) => ({ field, reason: 'required' })),
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
    instruments: instruments.map(({ id, label, status, document }) => ({ id, label, status, document })),
  };
}

export function entityLinks(baseUrl: string, { id }: EntityRecord): { self: { href: string } } {
  return { self: { href: `${baseUrl}/accounts/entities/${id}` } };
}
