import type { Call } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { customersOf, type CustomerRecord } from '../../payments/sources/customers.js';

/** The customer that a path names by id or email address, or 404. [OPS] */
export function customerAt(world: World, { path }: Call): CustomerRecord {
  const { identifier = '' } = path;
  const customer = customersOf(world).get(identifier) ?? withEmail(world, identifier);
  if (!customer) throw new Refusal(404);
  return customer;
}

/** No two customers have the same email address, however it is capitalised. [R22, GO] */
export function refuseTakenEmail(world: World, email: string | undefined, own?: CustomerRecord): void {
  const holder = email === undefined ? undefined : withEmail(world, email);
  if (holder && holder !== own) throw new Refusal(422, ['customer_already_exists']);
}

function withEmail(world: World, email: string): CustomerRecord | undefined {
  const wanted = email.toLowerCase();
  return customersOf(world)
    .newest()
    .find((customer) => customer.email?.toLowerCase() === wanted);
}
