import type { World } from '../../../world.js';
import { transactionsOf } from '../transactions/record.js';
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
  const transaction = transactionsOf(world).get(dispute.transactionId);
  if (transaction && amount !== undefined) {
    dispute.amount = disputedAmount(presentmentOf(transaction, dispute.presentmentId).amount, amount);
  }
  dispute.reason = reason ?? dispute.reason;
  if (evidence) dispute.evidence = filed(world, evidence);
}
