import { referenceAccount } from '../../../reference-account.js';
import { Refusal } from '../../../refusal.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import type { CustomerBody, Metadata } from '../payment-body.js';
import type { PaymentCustomer } from '../payment.js';

/** A customer, as the store keeps it. */
export interface CustomerRecord {
  id: string;
  email?: string;
  name?: string;
  phone?: unknown;
  /** Id of the instrument that pays when none is named. */
  default?: string;
  metadata?: Metadata;
}

export function customersOf(world: World): Collection<CustomerRecord> {
  return world.collection<CustomerRecord>('customers');
}

/** The customer with this id, or 422. */
export function findCustomer(world: World, id: string | undefined): CustomerRecord {
  const customer = id === undefined ? undefined : (customersOf(world).get(id) ?? referenceCustomer(world, id));
  if (!customer) throw new Refusal(422, ['customer_not_found']);
  return customer;
}

/** The customer of the documented examples, added when first asked for. */
function referenceCustomer(world: World, id: string): CustomerRecord | undefined {
  const { customer } = referenceAccount;
  return id === customer.id ? customersOf(world).add({ ...customer }) : undefined;
}

/**
 * The customer of a payment: the one named by id, the one known by the email address, or a new one. Every card payment
 * has a customer, named after the cardholder if no name was given. [NET live tests]
 */
export function customerOf(world: World, body: CustomerBody | undefined, cardholder?: string): PaymentCustomer {
  const known = body?.id !== undefined ? findCustomer(world, body.id) : customerByEmail(world, body?.email);
  const customer = known ?? newCustomer(world, body, cardholder);
  return {
    id: customer.id,
    email: customer.email,
    name: body?.name ?? customer.name,
    phone: body?.phone ?? customer.phone,
    tax_number: body?.tax_number,
    summary: body?.summary,
  };
}

function customerByEmail(world: World, email: string | undefined): CustomerRecord | undefined {
  if (email === undefined) return undefined;
  const wanted = email.toLowerCase();
  return customersOf(world)
    .newest()
    .find((customer) => customer.email?.toLowerCase() === wanted);
}

function newCustomer(world: World, body: CustomerBody | undefined, cardholder: string | undefined): CustomerRecord {
  return customersOf(world).add({
    id: world.ids.next('cus'),
    email: body?.email,
    name: body?.name ?? cardholder,
    phone: body?.phone,
  });
}
