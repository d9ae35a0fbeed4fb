import type { Call, Reply } from '../../../area.js';
import { invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { disputedAmount } from './disputable.js';
import { filed, type EvidenceBody } from './evidence.js';
import { outcomeIn } from './outcome.js';
import { submit } from './progress.js';
import { findDispute, type DisputeRecord, type Stage } from './record.js';

interface EscalationBody {
  justification: string;
  additional_evidence?: EvidenceBody[];
  amount?: number;
  reason_change?: { reason: string; justification: string };
}

/** Where a rejected dispute goes on: to pre-arbitration, then to arbitration. [OPS] */
const nextStage: Partial<Record<NonNullable<DisputeRecord['statusReason']>, Stage>> = {
  chargeback_rejected: 'prearbitration',
  prearbitration_rejected: 'arbitration',
};

/** `POST /issuing/disputes/{disputeId}/escalate`: 202. The disputed amount can be lowered. [inferred] */
export function escalateIssuingDispute(world: World, { path, body }: Call): Reply {
  const dispute = findDispute(world, path.disputeId);
  const stage = dispute.statusReason && nextStage[dispute.statusReason];
  if (stage === undefined) throw invalid('dispute_status_invalid');
  const { justification, additional_evidence, amount, reason_change } = body as EscalationBody;
  dispute.amount = disputedAmount(dispute.amount, amount);
  dispute.reason = reason_change?.reason ?? dispute.reason;
  dispute.stage = stage;
  dispute.outcome = outcomeIn(justification);
  submit(world, dispute, {
    justification,
    evidence: filed(world, additional_evidence),
    reasonChange: reason_change,
  });
  return { status: 202 };
}
