import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { leaveDefault, removeInstrument } from './owner.js';
import { instrumentAt } from './read.js';

/** `DELETE /instruments/{id}`: 204, and from then on it is unknown. [R22, GO] */
export function deleteInstrument(world: World, call: Call): Reply {
  removeInstrument(world, instrumentAt(world, call));
  return { status: 204 };
}

/** `PATCH /instruments/{id}/revoke`: the record stays [OPS]; that it cannot be paid with any more is inferred. */
export function revokeInstrument(world: World, call: Call): Reply {
  const instrument = instrumentAt(world, call);
  leaveDefault(world, instrument);
  instrument.revoked = true;
  return { status: 200 };
}
