import { defineJob } from '../../../jobs.js';
import type { World } from '../../../world.js';
import { emitEntityEvent } from '../entities/events.js';
import { entitiesOf, type EntityRecord } from '../entities/record.js';
import { proves } from '../files/record.js';
import { payoutInstrumentRecords, type PayoutInstrumentRecord } from './record.js';

/**
 * Verifies an instrument after the processing delay, and tells how it went. [docs events] What Checkout.com looks at is
 * not documented; here an instrument fails when it names a proof that was not uploaded for it or cannot be read.
 */
export function verifyLater(world: World, instrument: PayoutInstrumentRecord): void {
  verify.after(world, world.settings.processingDelay, instrument);
}

const verify = defineJob('platforms.verify_instrument', payoutInstrumentRecords, (world, instrument) => {
  const entity = entitiesOf(world).get(instrument.entityId);
  if (!entity) return;
  const fileId = instrument.document?.file_id;
  const passed = fileId === undefined || proves(world, entity, fileId, 'bank_verification');
  instrument.status = passed ? 'verified' : 'unverified';
  if (passed) instrument.instrumentId = world.ids.next('src');
  instrument.version += 1;
  emitInstrumentEvent(world, entity, instrument, `payment_instrument_verification_${passed ? 'passed' : 'failed'}`);
});

export function emitInstrumentEvent(
  world: World,
  entity: EntityRecord,
  { id, label }: PayoutInstrumentRecord,
  type: string,
): void {
  emitEntityEvent(world, entity, type, { data: { payment_instrument: { id, label } } });
}
