import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { instrumentsOfCustomer } from '../instruments/owner.js';
import { ownView } from '../instruments/views.js';
import { customerAt } from './lookup.js';

/** `GET /customers/{identifier}`: the customer with every instrument that is linked to it. [R22] */
export function getCustomer(world: World, call: Call): Reply {
  const customer = customerAt(world, call);
  const instruments = instrumentsOfCustomer(world, customer.id).map((instrument) => ownView(world, instrument));
  return { status: 200, body: { ...customer, instruments } };
}
