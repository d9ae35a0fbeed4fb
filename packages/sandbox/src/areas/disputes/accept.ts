import type { Call, Reply } from '../../area.js';
import type { World } from '../../world.js';
import { moveTo } from './course.js';
import { disputeNamed, refuseState } from './dispute.js';

/** `POST /disputes/{dispute_id}/accept`: ends the dispute while evidence is asked for. [R22, OPS] */
export function acceptDispute(world: World, call: Call): Reply {
  const dispute = disputeNamed(world, call);
  if (dispute.status !== 'evidence_required') refuseState(dispute);
  dispute.course = [];
  moveTo(world, dispute, 'accepted');
  return { status: 204 };
}
