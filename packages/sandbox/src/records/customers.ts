import { customersOf, type CustomerRecord } from '../areas/payments/sources/customers.js';
import { paymentsOf } from '../areas/payments/payment.js';
import { instrumentsOfCustomer } from '../areas/vault/instruments/owner.js';
import { ownView } from '../areas/vault/instruments/views.js';
import type { World } from '../world.js';
import { recordKind } from './kind.js';
import type { Moment } from './shapes.js';

/** Customers with what they pay with. */
export const customers = recordKind<CustomerRecord>({
  all: ({ world }) => customersOf(world).newest(),
  find: ({ world }, id) => customersOf(world).get(id),
  summary: (_sandbox, { id, name, email }) => ({
    id,
    title: name ?? email ?? id,
    ...(name !== undefined && email !== undefined && { note: email }),
  }),
  detail: ({ world }, customer) => ({
    documents: [{ title: 'Customer', content: { ...customer, instruments: instruments(world, customer) } }],
    timeline: paymentMoments(world, customer.id),
    actions: [],
  }),
});

function instruments(world: World, { id }: CustomerRecord): object[] {
  return instrumentsOfCustomer(world, id).map((instrument) => ownView(world, instrument));
}

function paymentMoments(world: World, id: string): Moment[] {
  return paymentsOf(world)
    .newest()
    .filter(({ customer }) => customer?.id === id)
    .map((payment) => ({
      at: payment.requestedOn.toISOString(),
      title: 'Payment',
      note: payment.status,
      amount: payment.amount,
      currency: payment.currency,
      record: { kind: 'payments', id: payment.id },
    }))
    .reverse();
}
