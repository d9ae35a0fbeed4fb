import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { customersOf } from '../../payments/sources/customers.js';
import type { Metadata } from '../../payments/payment-body.js';
import { linkInstruments, namedInstruments, type LinksBody } from './links.js';
import { refuseTakenEmail } from './lookup.js';

interface CreateCustomerBody extends LinksBody {
  email: string;
  name?: string;
  phone?: unknown;
  metadata?: Metadata;
}

/** `POST /customers`: 201 with the id alone. [R22] */
export function createCustomer(world: World, call: Call): Reply {
  const body = call.body as CreateCustomerBody;
  refuseTakenEmail(world, body.email);
  // Instruments are kept only if one of them is the default. [R22]
  const instruments = body.default === undefined ? [] : namedInstruments(world, body);
  const { email, name, phone, metadata } = body;
  const customer = customersOf(world).add({ id: world.ids.next('cus'), email, name, phone, metadata });
  linkInstruments(world, customer, instruments, body.default);
  return { status: 201, body: { id: customer.id } };
}
