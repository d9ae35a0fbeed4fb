import type { Call, Reply } from '../../../area.js';
import { invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { changeClaim, type DisputeChanges } from './changes.js';
import { filed } from './evidence.js';
import { outcomeIn } from './outcome.js';
import { submit } from './progress.js';
import { findDispute, type DisputeRecord, type Submission } from './record.js';
import { disputeView } from './view.js';

type AmendmentBody = DisputeChanges & { action_response?: string; reason_change_justification?: string };

/**
 * `POST /issuing/disputes/{disputeId}/amend`: gives the scheme what it asks for. [OPS] A dispute that the merchant
 * rejected is escalated instead. [inferred]
 */
export function amendIssuingDispute(world: World, { path, body, baseUrl }: Call): Reply {
  const dispute = findDispute(world, path.disputeId);
  const asked = dispute.status === 'action_required' && dispute.statusReason?.endsWith('_insufficient') === true;
  if (!asked) throw invalid('dispute_status_invalid');
  const { action_response, evidence, reason_change_justification, ...changes } = (body ?? {}) as AmendmentBody;
  const reasonChange = reasonChangeIn(dispute, changes.reason, reason_change_justification);
  changeClaim(world, dispute, changes);
  dispute.outcome = outcomeIn(action_response);
  const sent = dispute.submissions[dispute.stage];
  submit(world, dispute, {
    ...sent,
    evidence: evidence ? filed(world, evidence) : (sent?.evidence ?? []),
    reasonChange: reasonChange ?? sent?.reasonChange,
  });
  return { status: 200, body: disputeView(world, baseUrl, dispute) };
}

/** After the chargeback another reason has to be justified, and is refused else. [inferred] */
function reasonChangeIn(
  { stage, reason: known }: DisputeRecord,
  reason = known,
  justification?: string,
): Submission['reasonChange'] {
  if (stage === 'chargeback' || reason === known) return undefined;
  if (justification === undefined) throw invalid('reason_change_justification_required');
  return { reason, justification };
}
