import type { Handler } from '../../../area.js';
import type { World } from '../../../world.js';
import { createInstrument } from './create.js';
import { deleteInstrument, revokeInstrument } from './end.js';
import { getInstrument } from './read.js';
import { updateInstrument } from './update.js';

/** Cards and bank accounts that are kept to be used again. */
export function instruments(world: World): Record<string, Handler> {
  return {
    createInstrument: (call) => createInstrument(world, call),
    getInstrument: (call) => getInstrument(world, call),
    updateInstrument: (call) => updateInstrument(world, call),
    deleteInstrument: (call) => deleteInstrument(world, call),
    revokeInstrument: (call) => revokeInstrument(world, call),
  };
}
