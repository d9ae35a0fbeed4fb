import type { ActionRecord, PaymentRecord } from './payment.js';

/** Sums in minor units, by the names that answers use. */
export interface Balances {
  total_authorized: number;
  total_voided: number;
  available_to_void: number;
  total_captured: number;
  available_to_capture: number;
  total_refunded: number;
  available_to_refund: number;
}

/** What a payment's approved actions add up to. */
export function balances(record: PaymentRecord): Balances {
  const authorized = total(record, 'Authorization');
  const captured = total(record, 'Capture');
  const refunded = total(record, 'Refund');
  const voided = total(record, 'Void') + released(record);
  const open = authorized - captured - voided;
  return {
    total_authorized: authorized,
    total_voided: voided,
    available_to_void: captured === 0 || voidsAfterCapture(record) ? open : 0,
    total_captured: captured,
    available_to_capture: open,
    total_refunded: refunded,
    available_to_refund: captured - refunded,
  };
}

/** Schemes that let the rest of a partly captured authorization be voided. [docs void, 2025-07-02] */
function voidsAfterCapture(record: PaymentRecord): boolean {
  return ['Visa', 'Mastercard', 'American Express'].includes(record.card?.facts.scheme ?? '');
}

function total(record: PaymentRecord, type: ActionRecord['type']): number {
  return approved(record).reduce((sum, action) => (action.type === type ? sum + action.amount : sum), 0);
}

function released(record: PaymentRecord): number {
  return approved(record).reduce((sum, action) => sum + (action.released ?? 0), 0);
}

function approved(record: PaymentRecord): ActionRecord[] {
  return record.actions.filter((action) => action.approved);
}
