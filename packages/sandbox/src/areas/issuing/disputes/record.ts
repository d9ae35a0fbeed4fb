import { Refusal } from '../../../refusal.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import type { Outcome } from './outcome.js';

export type Stage = 'chargeback' | 'prearbitration' | 'arbitration';

type StageReason =
  | 'pending'
  | 'processed'
  | 'rejected'
  | 'evidence_invalid_or_insufficient'
  | 'reversal_pending'
  | 'reversed'
  | 'response_accepted';

/** A dispute in the collection `issuing_disputes`. */
export interface DisputeRecord {
  /** `idsp_…` */
  id: string;
  transactionId: string;
  presentmentId: string;
  status: 'created' | 'processing' | 'action_required' | 'won' | 'lost' | 'canceled';
  statusReason?: `${Stage}_${StageReason}` | 'expired';
  stage: Stage;
  /** Minor units. */
  amount: number;
  currency: string;
  reason: string;
  justification?: string;
  /** Files of the chargeback. */
  evidence: FileEvidence[];
  /** How the stage that is under way will go. */
  outcome: Outcome;
  submissions: Partial<Record<Stage, Submission>>;
  representedOn?: Date;
  decidedOn?: Date;
  /** Changes with every step, so that what was planned before can tell that it is out of date. */
  step: number;
  createdOn: Date;
  modifiedOn: Date;
}

/** What was sent to the scheme at a stage. */
export interface Submission {
  submittedOn: Date;
  amount: number;
  reason: string;
  justification?: string;
  evidence: FileEvidence[];
  reasonChange?: { reason: string; justification: string };
}

export interface FileEvidence {
  file_id: string;
  description?: string;
}

export function disputesOf(world: World): Collection<DisputeRecord> {
  return world.collection('issuing_disputes');
}

/** The dispute with this id, or 404. */
export function findDispute(world: World, id: string | undefined): DisputeRecord {
  const dispute = disputesOf(world).get(id ?? '');
  if (!dispute) throw new Refusal(404);
  return dispute;
}
