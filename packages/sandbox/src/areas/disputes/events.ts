import { referenceAccount } from '../../reference-account.js';
import type { World } from '../../world.js';
import type { DisputeRecord } from './dispute.js';
import { paymentFacts } from './payment-facts.js';
import { entitiesIn } from './views.js';

/** Tells of a dispute: the same fields in every event, with the deadline or reason of its own. [docs event types] */
export function emitDisputeEvent(world: World, dispute: DisputeRecord, type: string): void {
  const facts = paymentFacts(world, dispute);
  world.emit({
    source: 'dispute',
    type,
    subject: dispute.id,
    ...(facts.processingChannelId !== undefined && { processingChannel: facts.processingChannelId }),
    entities: [referenceAccount.entity, ...facts.subEntities],
    data: {
      id: dispute.id,
      date: dispute.lastUpdate.toISOString(),
      category: dispute.category,
      amount: dispute.amount,
      currency: dispute.currency,
      reason_code: dispute.reasonCode,
      payment_id: dispute.paymentId,
      payment_action_id: dispute.actionId,
      payment_reference: facts.reference,
      payment_method: facts.scheme?.toUpperCase(),
      payment_arn: facts.arn,
      client_id: referenceAccount.clientId,
      processing_channel_id: facts.processingChannelId,
      ...entitiesIn(facts),
      evidence_required_by:
        type === 'dispute_evidence_required' ? dispute.evidenceRequiredBy?.toISOString() : undefined,
      resolved_reason: type === 'dispute_resolved' ? dispute.resolvedReason : undefined,
    },
  });
}
