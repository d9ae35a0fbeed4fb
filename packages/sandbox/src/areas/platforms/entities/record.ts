import { Refusal } from '../../../refusal.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';

/** Statuses of a sub-entity. [JAVA] */
export type EntityStatus = 'draft' | 'active' | 'pending' | 'restricted' | 'requirements_due' | 'inactive' | 'rejected';

/** A sub-entity in the collection `entities`. */
export interface EntityRecord {
  /** `ent_…` */
  id: string;
  reference: string;
  status: EntityStatus;
  details: EntityDetails;
  capabilities: { payments: { enabled: boolean }; payouts: { enabled: boolean } };
  /** Counts decisions about the status: checks that were overtaken by a later one have nothing left to say. */
  decisions: number;
  /** `usr_…` of the person who was invited to onboard it. */
  memberId?: string;
  /** Address that it was onboarded through: what links in events are built on. */
  baseUrl: string;
}

/** What a sub-entity says of itself. */
export interface EntityDetails {
  profile?: object;
  contact_details: { invitee?: { email?: string } };
  company?: Company;
  individual?: Individual;
  documents?: object;
  processing_details?: object;
}

export interface Company {
  legal_name?: string;
  trading_name?: string;
  business_type?: string;
  representatives?: Representative[];
}

/** A person as schema version 3.0 writes it, in `individual`, or as earlier ones did, in fields of its own. */
interface Representative {
  id?: string;
  individual?: object;
  company?: object;
}

interface Individual {
  first_name?: string;
  last_name?: string;
  legal_name?: string;
}

export function entitiesOf(world: World): Collection<EntityRecord> {
  return world.collection('entities');
}

/** The sub-entity with this id, or 404. */
export function findEntity(world: World, id: string | undefined): EntityRecord {
  const entity = id === undefined ? undefined : entitiesOf(world).get(id);
  if (!entity) throw new Refusal(404);
  return entity;
}
