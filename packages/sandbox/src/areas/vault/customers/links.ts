import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import type { CustomerRecord } from '../../payments/sources/customers.js';
import { instrumentsOf, type InstrumentRecord } from '../../payments/sources/instruments.js';
import { changeOwner } from '../instruments/owner.js';

export interface LinksBody {
  instruments?: string[];
  default?: string;
}

/** The stored instruments that a body names; one that does not exist is 422 (inferred). */
export function namedInstruments(world: World, body: LinksBody): InstrumentRecord[] {
  const ids = new Set([...(body.instruments ?? []), ...(body.default === undefined ? [] : [body.default])]);
  return [...ids].map((id) => {
    const instrument = instrumentsOf(world).get(id);
    if (!instrument) throw new Refusal(422, ['source_id_unknown']);
    return instrument;
  });
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
