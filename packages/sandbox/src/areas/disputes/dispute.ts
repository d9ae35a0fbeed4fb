import type { Call } from '../../area.js';
import { Refusal } from '../../refusal.js';
import type { Collection } from '../../store.js';
import type { World } from '../../world.js';
import type { ResolvedReason } from './scenarios.js';

/** The states of a dispute. [JAVA] */
export type DisputeStatus =
  | 'evidence_required'
  | 'evidence_under_review'
  | 'won'
  | 'lost'
  | 'accepted'
  | 'expired'
  | 'canceled'
  | 'resolved'
  | 'arb_evidence_submitted'
  | 'arbitration_under_review'
  | 'arbitration_won'
  | 'arbitration_lost';

/** What disputes are about. [R22] */
export const disputeCategories = [
  'general',
  'fraudulent',
  'unrecognized',
  'credit_not_issued',
  'product_service_not_received',
] as const;

export type DisputeCategory = (typeof disputeCategories)[number];

/** Who has the money that a dispute is about. */
export type DisputedFunds = 'merchant' | 'disputed' | 'cardholder';

/** A dispute in the collection `disputes`. */
export interface DisputeRecord {
  /** `dsp_…` */
  id: string;
  status: DisputeStatus;
  category: DisputeCategory;
  reasonCode: string;
  resolvedReason?: ResolvedReason;
  /** Minor units. */
  amount: number;
  currency: string;
  paymentId: string;
  /** The capture that is disputed. */
  actionId: string;
  receivedOn: Date;
  lastUpdate: Date;
  /** Until when evidence is taken, once it was asked for. */
  evidenceRequiredBy?: Date;
  /** The merchant, until the chargeback takes it. */
  funds?: DisputedFunds;
  /** States that it comes to by itself, next first. */
  course: DisputeStatus[];
  /** What was provided so far. */
  evidence: Evidence;
  /** Ids of the files that evidence was submitted as. */
  submittedFile?: string;
  submittedArbitrationFile?: string;
  /** What the card scheme sent, oldest first. */
  schemeFiles?: { dispute_status: string; file: string }[];
}

/** Fields of evidence by name: file ids, texts, and compelling evidence. */
export type Evidence = Record<string, unknown>;

export function disputesOf(world: World): Collection<DisputeRecord> {
  return world.collection('disputes');
}

/** The dispute that the path names, or 404. */
export function disputeNamed(world: World, { path }: Call): DisputeRecord {
  const dispute = disputesOf(world).get(path.dispute_id ?? '');
  if (dispute === undefined) throw new Refusal(404);
  return dispute;
}

/** Refuses what a state does not allow. The codes of `accepted` and `expired` are known [NODE], the other inferred. */
export function refuseState({ status }: DisputeRecord): never {
  const isNamed = status === 'accepted' || status === 'expired';
  throw new Refusal(422, [isNamed ? `dispute_already_${status}` : 'dispute_status_invalid']);
}

/** There is evidence for the stage of the dispute: that for arbitration counts after a loss, and only then. [inferred] */
export function refuseNoEvidence({ status }: DisputeRecord, evidence: Evidence): void {
  const counts = (name: string): boolean => isForArbitration(name) === (status === 'lost');
  if (!Object.keys(evidence).some(counts)) throw new Refusal(422, ['evidence_required']);
}

/** Evidence for arbitration has fields of its own. */
export function isForArbitration(name: string): boolean {
  return name.startsWith('arbitration_');
}
