import type { Handler } from '../../../area.js';
import type { World } from '../../../world.js';
import { requestCryptogram } from './cryptogram.js';
import { deleteNetworkToken } from './delete.js';
import { provisionNetworkToken } from './provision.js';
import { getNetworkToken } from './read.js';

/** Numbers that schemes issue in place of a card's own. */
export function networkTokens(world: World): Record<string, Handler> {
  return {
    provisionNetworkToken: (call) => provisionNetworkToken(world, call),
    getNetworkToken: (call) => getNetworkToken(world, call),
    requestCryptogram: (call) => requestCryptogram(world, call),
    deleteNetworkToken: (call) => deleteNetworkToken(world, call),
  };
}
