import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import type { Metadata } from '../../payments/payment-body.js';
import { linkInstruments, namedInstruments, type LinksBody } from './links.js';
import { customerAt, refuseTakenEmail } from './lookup.js';

interface UpdateCustomerBody extends LinksBody {
  email?: string;
  name?: string;
  phone?: unknown;
  metadata?: Metadata;
}

/** `PATCH /customers/{identifier}`: 204. What is absent stays as it is. [R22, GO] */
export function updateCustomer(world: World, call: Call): Reply {
  const customer = customerAt(world, call);
  const body = call.body as UpdateCustomerBody;
  refuseTakenEmail(world, body.email, customer);
  linkInstruments(world, customer, namedInstruments(world, body), body.default);
  const { email = customer.email, name = customer.name, phone = customer.phone, metadata = customer.metadata } = body;
  Object.assign(customer, { email, name, phone, metadata });
  return { status: 204 };
}
