import type { World } from '../../../world.js';
import type { CustomerRecord } from '../../payments/sources/customers.js';
import { findInstrument, type InstrumentRecord } from '../../payments/sources/instruments.js';
import { changeOwner } from '../instruments/owner.js';

export interface LinksBody {
  instruments?: string[];
  default?: string;
}

/** The stored instruments that a body names; one that does not exist, or was revoked, is 422 (inferred). */
export function namedInstruments(world: World, body: LinksBody): InstrumentRecord[] {
  const ids = new Set([...(body.instruments ?? []), ...(body.default === undefined ? [] : [body.default])]);
  return [...ids].map((id) => findInstrument(world, id));
}

/** Links instruments to a customer, whoever they belonged to before (inferred). */
export function linkInstruments(
  world: World,
  customer: CustomerRecord,
  instruments: InstrumentRecord[],
  defaultId: string | undefined,
): void {
  for (const instrument of instruments) changeOwner(world, instrument, { id: customer.id });
  if (defaultId !== undefined) customer.default = defaultId;
}
