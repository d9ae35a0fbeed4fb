import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { networkTokensOf, type NetworkTokenRecord } from './network-token-record.js';
import { networkTokenView } from './view.js';

/** The network token that a path names, or 404. */
export function networkTokenAt(world: World, { path }: Call): NetworkTokenRecord {
  const token = networkTokensOf(world).get(path.network_token_id ?? '');
  if (!token) throw new Refusal(404);
  return token;
}

/** `GET /network-tokens/{network_token_id}`. One that was deleted is shown as inactive (inferred). */
export function getNetworkToken(world: World, call: Call): Reply {
  return { status: 200, body: networkTokenView(call.baseUrl, networkTokenAt(world, call)) };
}
