import type { World } from '../../../world.js';
import { transactionsOf } from '../transactions/record.js';
import type { DisputeRecord, Submission } from './record.js';

/** A dispute as it is read, with the stages that it reached. */
export function disputeView(world: World, baseUrl: string, dispute: DisputeRecord): object {
  const { id, reason, currency, submissions, status, transactionId } = dispute;
  return {
    id,
    reason,
    disputed_amount: { amount: dispute.amount, currency },
    status,
    status_reason: dispute.statusReason,
    transaction_id: transactionId,
    presentment_message_id: dispute.presentmentId,
    merchant: transactionsOf(world).get(transactionId)?.merchant,
    created_on: dispute.createdOn.toISOString(),
    modified_on: dispute.modifiedOn.toISOString(),
    chargeback: submissions.chargeback && {
      reason: submissions.chargeback.reason,
      ...submissionView(submissions.chargeback, currency),
    },
    representment: dispute.representedOn && {
      received_on: dispute.representedOn.toISOString(),
      amount: { amount: submissions.chargeback?.amount, currency },
    },
    pre_arbitration: submissions.prearbitration && {
      ...submissionView(submissions.prearbitration, currency),
      reason_change: submissions.prearbitration.reasonChange,
    },
    arbitration: submissions.arbitration && arbitrationView(submissions.arbitration, dispute),
    action_details: status === 'action_required' ? { instructions: instructionsFor(dispute) } : undefined,
    _links: { self: { href: `${baseUrl}/issuing/disputes/${id}` } },
  };
}

function submissionView({ submittedOn, amount, justification, evidence }: Submission, currency: string): object {
  return { submitted_on: submittedOn.toISOString(), amount: { amount, currency }, justification, evidence };
}

/** The scheme looks at no further evidence in arbitration. [OPS] */
function arbitrationView(
  { submittedOn, amount, justification }: Submission,
  { currency, decidedOn }: DisputeRecord,
): object {
  return {
    submitted_on: submittedOn.toISOString(),
    amount: { amount, currency },
    justification,
    decided_on: decidedOn?.toISOString(),
  };
}

function instructionsFor({ statusReason }: DisputeRecord): string {
  return statusReason?.endsWith('_rejected') === true
    ? 'The merchant does not agree. Escalate the dispute, or let it end.'
    : 'The evidence does not suffice. Amend the dispute.';
}
