import type { Handler } from '../../../area.js';
import type { World } from '../../../world.js';
import { forwardRequest } from './forward-request.js';
import { getForwardRequest } from './get-forward-request.js';
import { forwardSecrets } from './secrets/index.js';

/** Requests to third parties that card data and secrets are put into. */
export function forward(world: World): Record<string, Handler> {
  return {
    forwardRequest: (call) => forwardRequest(world, call),
    getForwardRequest: (call) => getForwardRequest(world, call),
    ...forwardSecrets(world),
  };
}
