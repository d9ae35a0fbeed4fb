import { Refusal } from '../../../refusal.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import { programme } from '../account.js';

/** What is told of a cardholder and can be changed later. */
export interface CardholderDetails {
  first_name?: string;
  middle_name?: string;
  last_name?: string;
  billing_address?: unknown;
  residency_address?: unknown;
  email?: string;
  phone_number?: unknown;
  date_of_birth?: string;
  reference?: string;
}

/** A cardholder in the collection `issuing_cardholders`. */
export interface CardholderRecord {
  /** `crh_…` */
  id: string;
  type: string;
  entityId: string;
  details: CardholderDetails;
  createdOn: Date;
  modifiedOn: Date;
}

export function cardholdersOf(world: World): Collection<CardholderRecord> {
  return world.collection('issuing_cardholders');
}

/** The cardholder with this id, or undefined. */
export function cardholderWith(world: World, id: string | undefined): CardholderRecord | undefined {
  if (id === undefined) return undefined;
  return cardholdersOf(world).get(id) ?? (id === programme.cardholder ? referenceCardholder(world) : undefined);
}

/** The cardholder with this id, or 404. */
export function findCardholder(world: World, id: string | undefined): CardholderRecord {
  const cardholder = cardholderWith(world, id);
  if (!cardholder) throw new Refusal(404);
  return cardholder;
}

function referenceCardholder(world: World): CardholderRecord {
  const now = world.clock.now();
  return cardholdersOf(world).add({
    id: programme.cardholder,
    type: 'individual',
    entityId: programme.entity,
    details: {
      first_name: 'John',
      last_name: 'Kennedy',
      billing_address: { address_line1: '90 Tottenham Court Road', city: 'London', zip: 'W1T 4TJ', country: 'GB' },
    },
    createdOn: now,
    modifiedOn: now,
  });
}
