import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { customersOf } from '../../payments/sources/customers.js';
import { instrumentsOfCustomer, removeInstrument } from '../instruments/owner.js';
import { customerAt } from './lookup.js';

/** `DELETE /customers/{identifier}`: 204, and the customer's instruments go too. [OPS] */
export function deleteCustomer(world: World, call: Call): Reply {
  const customer = customerAt(world, call);
  for (const instrument of instrumentsOfCustomer(world, customer.id)) removeInstrument(world, instrument);
  customersOf(world).delete(customer.id);
  return { status: 204 };
}
