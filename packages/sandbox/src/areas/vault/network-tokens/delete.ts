import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { networkTokenAt } from './read.js';

/**
 * `PATCH /network-tokens/{network_token_id}/delete`: 204 [JAVA, OPS]. Being a change and no deletion of the record, it
 * leaves the token there as inactive, for good (inferred).
 */
export function deleteNetworkToken(world: World, call: Call): Reply {
  const token = networkTokenAt(world, call);
  token.state = 'inactive';
  token.modified_on = world.clock.now().toISOString();
  return { status: 204 };
}
