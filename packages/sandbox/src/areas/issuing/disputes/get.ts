import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { findDispute } from './record.js';
import { disputeView } from './view.js';

/** `GET /issuing/disputes/{disputeId}`. */
export function getIssuingDispute(world: World, { path, baseUrl }: Call): Reply {
  return { status: 200, body: disputeView(world, baseUrl, findDispute(world, path.disputeId)) };
}
