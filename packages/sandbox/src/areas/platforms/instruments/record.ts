import { Refusal } from '../../../refusal.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import type { EntityRecord } from '../entities/record.js';

/** A bank account or card that a sub-entity is paid out to, in the collection `entity instruments`. */
export interface PayoutInstrumentRecord {
  /** `ppi_…` */
  id: string;
  entityId: string;
  label: string;
  type: string;
  currency: string;
  country?: string;
  default: boolean;
  document?: { type?: string; file_id?: string };
  /** Only a verified one can be paid out to. [OPS, R22] */
  status: 'pending' | 'verified' | 'unverified';
  /** `src_…` that a verified one is stored as. [NODE] */
  instrumentId?: string;
  /** Counts changes, for its ETag. */
  version: number;
}

export function payoutInstrumentRecords(world: World): Collection<PayoutInstrumentRecord> {
  return world.collection('entity instruments');
}

/** The instruments of a sub-entity, in the order they were added. */
export function payoutInstrumentsOf(world: World, { id }: EntityRecord): PayoutInstrumentRecord[] {
  return payoutInstrumentRecords(world)
    .newest()
    .filter(({ entityId }) => entityId === id)
    .reverse();
}

/** The instrument of this sub-entity with this id, or 404. */
export function findPayoutInstrument(
  world: World,
  entity: EntityRecord,
  id: string | undefined,
): PayoutInstrumentRecord {
  const instrument = payoutInstrumentRecords(world).get(id ?? '');
  if (instrument?.entityId !== entity.id) throw new Refusal(404);
  return instrument;
}

/** Makes an instrument the default of its currency, which has only one (inferred). */
export function makeDefault(world: World, entity: EntityRecord, instrument: PayoutInstrumentRecord): void {
  for (const other of payoutInstrumentsOf(world, entity)) {
    if (other.currency === instrument.currency && other !== instrument && other.default) {
      other.default = false;
      other.version += 1;
    }
  }
  instrument.default = true;
}
