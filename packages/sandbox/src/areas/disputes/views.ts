import { referenceAccount } from '../../reference-account.js';
import type { World } from '../../world.js';
import { balances } from '../payments/balances.js';
import type { DisputeCategory, DisputeRecord } from './dispute.js';
import { paymentFacts, type PaymentFacts } from './payment-facts.js';

/** Evidence that helps, by category: the first is that of the reference's example, the others are inferred. */
const relevantEvidence: Readonly<Record<DisputeCategory, readonly string[]>> = {
  fraudulent: ['proof_of_delivery_or_service'],
  product_service_not_received: ['proof_of_delivery_or_service', 'proof_of_delivery_or_service_date'],
  credit_not_issued: ['refund_or_cancellation_policy', 'customer_communication'],
  unrecognized: ['invoice_or_receipt', 'customer_communication'],
  general: ['additional_evidence'],
};

/** A dispute in a list. */
export function disputeSummary(world: World, baseUrl: string, dispute: DisputeRecord): object {
  const facts = paymentFacts(world, dispute);
  const { reference, arn, scheme, processingChannelId } = facts;
  return {
    ...shared(dispute),
    ...entitiesIn(facts),
    payment_id: dispute.paymentId,
    payment_action_id: dispute.actionId,
    payment_reference: reference,
    payment_arn: arn,
    payment_method: scheme?.toUpperCase(),
    processing_channel: processingChannelId,
    _links: { self: { href: addressOf(baseUrl, dispute) } },
  };
}

/** A dispute by itself. */
export function disputeView(world: World, baseUrl: string, dispute: DisputeRecord): object {
  const self = addressOf(baseUrl, dispute);
  const facts = paymentFacts(world, dispute);
  return {
    ...shared(dispute),
    ...entitiesIn(facts),
    relevant_evidence: relevantEvidence[dispute.category],
    payment: paymentView(dispute, facts),
    _links: { self: { href: self }, evidence: { href: `${self}/evidence` } },
  };
}

/**
 * Whose dispute it is: the account's own entity, and the sub-entity with a share of the payment. Where several have one,
 * it is the first. [inferred]
 */
export function entitiesIn({ subEntities: [subEntity] }: PaymentFacts): { entity_id: string; sub_entity_id?: string } {
  return { entity_id: referenceAccount.entity, ...(subEntity !== undefined && { sub_entity_id: subEntity }) };
}

export function addressOf(baseUrl: string, { id }: DisputeRecord): string {
  return `${baseUrl}/disputes/${id}`;
}

function shared(dispute: DisputeRecord): object {
  const { id, category, status, amount, currency, reasonCode, resolvedReason, receivedOn, lastUpdate } = dispute;
  return {
    id,
    category,
    status,
    amount,
    currency,
    reason_code: reasonCode,
    resolved_reason: resolvedReason,
    // Set while evidence is asked for. [R22]
    evidence_required_by: status === 'evidence_required' ? dispute.evidenceRequiredBy?.toISOString() : undefined,
    received_on: receivedOn.toISOString(),
    last_update: lastUpdate.toISOString(),
  };
}

function paymentView({ paymentId, actionId }: DisputeRecord, facts: PaymentFacts): object {
  const { payment, reference, scheme, processingChannelId, arn } = facts;
  return {
    id: paymentId,
    action_id: actionId,
    processing_channel_id: processingChannelId,
    amount: payment?.amount,
    currency: payment?.currency,
    reference,
    method: scheme,
    arn,
    eci: payment?.eci,
    has_refund: payment && balances(payment).total_refunded > 0,
    processed_on: payment?.requestedOn.toISOString(),
  };
}
