import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { invalid } from '../invalid.js';
import { changeClaim, type DisputeChanges } from './changes.js';
import { filed } from './evidence.js';
import { outcomeIn } from './outcome.js';
import { submit } from './progress.js';
import { findDispute } from './record.js';
import { disputeView } from './view.js';

type AmendmentBody = DisputeChanges & { action_response?: string };

/**
 * `POST /issuing/disputes/{disputeId}/amend`: gives the scheme what it asks for. [OPS] A dispute that the merchant
 * rejected is escalated instead. [inferred]
 */
export function amendIssuingDispute(world: World, { path, body, baseUrl }: Call): Reply {
  const dispute = findDispute(world, path.disputeId);
  const asked = dispute.status === 'action_required' && dispute.statusReason?.endsWith('_insufficient') === true;
  if (!asked) throw invalid('dispute_status_invalid');
  const { action_response, evidence, ...changes } = (body ?? {}) as AmendmentBody;
  changeClaim(world, dispute, changes);
  dispute.outcome = outcomeIn(action_response);
  const sent = dispute.submissions[dispute.stage];
  submit(world, dispute, {
    ...sent,
    amount: dispute.amount,
    evidence: evidence ? filed(world, evidence) : (sent?.evidence ?? []),
  });
  return { status: 200, body: disputeView(world, baseUrl, dispute) };
}
