import type { World } from '../../../world.js';
import { customerOf, customersOf, findCustomer } from '../../payments/sources/customers.js';
import { instrumentsOf, type InstrumentRecord } from '../../payments/sources/instruments.js';
import type { InstrumentCustomerBody } from './instrument-body.js';

/**
 * Id of the customer that a new instrument is linked to: the one with the given id or email address, or a new one with
 * that address. Without either there is none (inferred).
 */
export function ownerOf(world: World, customer: InstrumentCustomerBody | undefined): string | undefined {
  if (customer?.id === undefined && customer?.email === undefined) return undefined;
  return customerOf(world, customer).id;
}

/** Links an instrument to another customer, and makes it the one that this customer pays with when told so. */
export function changeOwner(world: World, instrument: InstrumentRecord, customer: InstrumentCustomerBody): void {
  if (customer.id !== undefined && customer.id !== instrument.customer) {
    const { id } = findCustomer(world, customer.id);
    leaveDefault(world, instrument);
    instrument.customer = id;
  }
  setDefault(world, instrument, customer.default);
}

export function setDefault(world: World, instrument: InstrumentRecord, isDefault: boolean | undefined): void {
  const owner = instrument.customer === undefined ? undefined : customersOf(world).get(instrument.customer);
  if (!owner) return;
  if (isDefault === true) owner.default = instrument.id;
  if (isDefault === false) leaveDefault(world, instrument);
}

/** A customer does not go on paying by default with an instrument that is gone. */
export function leaveDefault(world: World, instrument: InstrumentRecord): void {
  const owner = instrument.customer === undefined ? undefined : customersOf(world).get(instrument.customer);
  if (owner?.default === instrument.id) owner.default = undefined;
}

export function removeInstrument(world: World, instrument: InstrumentRecord): void {
  leaveDefault(world, instrument);
  instrumentsOf(world).delete(instrument.id);
}

/** Instruments that are linked to a customer, in the order they were stored. */
export function instrumentsOfCustomer(world: World, customerId: string): InstrumentRecord[] {
  return instrumentsOf(world)
    .newest()
    .filter((instrument) => instrument.customer === customerId)
    .reverse();
}
