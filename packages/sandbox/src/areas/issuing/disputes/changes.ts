import type { World } from '../../../world.js';
import { findTransaction } from '../transactions/record.js';
import { disputedAmount, presentmentOf } from './disputable.js';
import { filed, type EvidenceBody } from './evidence.js';
import type { DisputeRecord } from './record.js';

export interface DisputeChanges {
  reason?: string;
  evidence?: EvidenceBody[];
  amount?: number;
}

/** Changes what a dispute claims before it is sent. What is absent stays as it was. [OPS] */
export function changeClaim(world: World, dispute: DisputeRecord, { reason, evidence, amount }: DisputeChanges): void {
  if (amount !== undefined) dispute.amount = disputedAmount(mostToClaim(world, dispute), amount);
  dispute.reason = reason ?? dispute.reason;
  if (evidence) dispute.evidence = filed(world, evidence);
}

/** What was presented, and in pre-arbitration no more than the merchant was asked for before. [inferred] */
function mostToClaim(world: World, { stage, submissions, transactionId, presentmentId }: DisputeRecord): number {
  const before = stage === 'chargeback' ? undefined : submissions.chargeback;
  return before?.amount ?? presentmentOf(findTransaction(world, transactionId), presentmentId).amount;
}
