import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { instrumentsOf, type InstrumentRecord } from '../../payments/sources/instruments.js';
import { instrumentView } from './views.js';

/** The instrument that a path names, or 404. One that was revoked is still there. */
export function instrumentAt(world: World, { path }: Call): InstrumentRecord {
  const instrument = instrumentsOf(world).get(path.id ?? '');
  if (!instrument) throw new Refusal(404);
  return instrument;
}

/** `GET /instruments/{id}`. */
export function getInstrument(world: World, call: Call): Reply {
  return { status: 200, body: instrumentView(world, instrumentAt(world, call)) };
}
