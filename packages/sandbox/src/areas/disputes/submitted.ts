import type { Call, Reply } from '../../area.js';
import { Refusal } from '../../refusal.js';
import type { World } from '../../world.js';
import { disputeNamed } from './dispute.js';
import { addressOf } from './views.js';

/** `GET …/evidence/submitted`: the file that was made of it; 404 until then. [OPS] */
export function getSubmittedDisputeEvidence(world: World, call: Call): Reply {
  const dispute = disputeNamed(world, call);
  return submitted(dispute.submittedFile, `${addressOf(call.baseUrl, dispute)}/evidence/submitted`);
}

/** `GET …/evidence/arbitration/submitted`, in the same way. [OPS] */
export function getSubmittedArbitrationEvidence(world: World, call: Call): Reply {
  const dispute = disputeNamed(world, call);
  const self = `${addressOf(call.baseUrl, dispute)}/evidence/arbitration/submitted`;
  return submitted(dispute.submittedArbitrationFile, self);
}

function submitted(file: string | undefined, self: string): Reply {
  if (file === undefined) throw new Refusal(404);
  return { status: 200, body: { file_id: file, _links: { self: { href: self } } } };
}
