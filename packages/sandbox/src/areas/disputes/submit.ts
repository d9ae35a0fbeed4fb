import type { Call, Reply } from '../../area.js';
import { defineJob } from '../../jobs.js';
import type { World } from '../../world.js';
import { followCourse, moveTo } from './course.js';
import { disputeNamed, disputesOf, refuseNoEvidence, refuseState } from './dispute.js';
import { emitDisputeEvent } from './events.js';
import { addSubmission } from './files/submission.js';

/** Until evidence is with the scheme (inferred). */
const timeToScheme = 30 * 1000;

/** `POST /disputes/{dispute_id}/evidence`: from then on it cannot be changed. [R22] */
export function submitDisputeEvidence(world: World, call: Call): Reply {
  const dispute = disputeNamed(world, call);
  if (dispute.status !== 'evidence_required') refuseState(dispute);
  refuseNoEvidence(dispute, dispute.evidence);
  // What the dispute would have come to next is done.
  if (dispute.course[0] === 'evidence_under_review') dispute.course.shift();
  dispute.submittedFile = addSubmission(world, dispute).id;
  moveTo(world, dispute, 'evidence_under_review');
  acknowledgeLater.after(world, timeToScheme, dispute);
  return { status: 204 };
}

/** Nothing else becomes of the dispute before the scheme has the evidence. [inferred] */
const acknowledgeLater = defineJob('disputes.acknowledge_evidence', disputesOf, (world, dispute) => {
  emitDisputeEvent(world, dispute, 'dispute_evidence_acknowledged_by_scheme');
  followCourse(world, dispute);
});

/**
 * `POST /disputes/{dispute_id}/evidence/arbitration`: a lost dispute goes on to arbitration, and its evidence to the
 * scheme a little later. [OPS] That a dispute must be lost for it, and that the scheme then never decides, is inferred.
 */
export function submitDisputeArbitrationEvidence(world: World, call: Call): Reply {
  const dispute = disputeNamed(world, call);
  if (dispute.status !== 'lost') refuseState(dispute);
  refuseNoEvidence(dispute, dispute.evidence);
  dispute.submittedArbitrationFile = addSubmission(world, dispute).id;
  dispute.course = ['arbitration_under_review'];
  moveTo(world, dispute, 'arb_evidence_submitted');
  followCourse(world, dispute);
  return { status: 204 };
}
