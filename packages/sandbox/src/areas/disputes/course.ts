import { defineJob } from '../../jobs.js';
import type { World } from '../../world.js';
import { bookDispute } from '../treasury/books/dispute-entries.js';
import { disputesOf, type DisputeRecord, type DisputeStatus } from './dispute.js';
import { emitDisputeEvent } from './events.js';
import { keepSchemeFile } from './scheme-files.js';

/** Between two states that a dispute comes to by itself (inferred). */
const step = 60 * 1000;

/** From being asked for evidence to the deadline, as between the dates of the reference's example (inferred). */
const timeForEvidence = 20 * 24 * 60 * 60 * 1000;

/** The event that tells of each state. [docs event types] */
const eventTypes: Readonly<Record<DisputeStatus, string>> = {
  evidence_required: 'dispute_evidence_required',
  evidence_under_review: 'dispute_evidence_submitted',
  won: 'dispute_won',
  lost: 'dispute_lost',
  accepted: 'dispute_accepted',
  expired: 'dispute_expired',
  canceled: 'dispute_canceled',
  resolved: 'dispute_resolved',
  arb_evidence_submitted: 'dispute_arbitration_evidence_submitted',
  arbitration_under_review: 'dispute_arbitration_sent_to_scheme',
  arbitration_won: 'dispute_arbitration_won',
  arbitration_lost: 'dispute_arbitration_lost',
};

/** Brings a dispute to a state, and tells the books and the workflows of it. */
export function moveTo(world: World, dispute: DisputeRecord, status: DisputeStatus): void {
  dispute.status = status;
  dispute.lastUpdate = world.clock.now();
  if (status === 'evidence_required') awaitEvidence(world, dispute);
  bookDispute(world, dispute);
  keepSchemeFile(world, dispute, eventTypes[status]);
  emitDisputeEvent(world, dispute, eventTypes[status]);
}

/** Lets a dispute come to the states that are ahead of it, one after the other, unless the merchant takes it elsewhere. */
export function followCourse(world: World, dispute: DisputeRecord): void {
  if (dispute.course.length > 0) takeNextStep.after(world, step, dispute, dispute.status);
}

const takeNextStep = defineJob('disputes.next_step', disputesOf, (world, dispute, from: DisputeStatus) => {
  const next = dispute.status === from ? dispute.course.shift() : undefined;
  if (next === undefined) return;
  moveTo(world, dispute, next);
  followCourse(world, dispute);
});

function awaitEvidence(world: World, dispute: DisputeRecord): void {
  dispute.evidenceRequiredBy = new Date(world.clock.now().getTime() + timeForEvidence);
  expireLater.after(world, timeForEvidence, dispute);
}

const expireLater = defineJob('disputes.expire', disputesOf, (world, dispute) => {
  if (dispute.status === 'evidence_required') moveTo(world, dispute, 'expired');
});
