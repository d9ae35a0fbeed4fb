import type { DisputeEvidenceFiles } from './files.js';

/**
 * Evidence to keep ready for a dispute, of at least one kind. Each kind is a file that was uploaded, a text, or both; a
 * text says what the file shows.
 */
export interface DisputeEvidenceRequest extends DisputeEvidenceFiles {
  /** @maxLength 500 */
  proof_of_delivery_or_service_text?: string;
  /** @maxLength 500 */
  invoice_or_receipt_text?: string;
  /** @maxLength 500 */
  invoice_showing_distinct_transactions_text?: string;
  /** @maxLength 500 */
  customer_communication_text?: string;
  /** @maxLength 500 */
  refund_or_cancellation_policy_text?: string;
  /** @maxLength 500 */
  recurring_transaction_agreement_text?: string;
  /** @maxLength 500 */
  additional_evidence_text?: string;
  /** @maxLength 500 */
  proof_of_delivery_or_service_date_text?: string;
  /** @maxLength 500 */
  arbitration_no_review_text?: string;
  /** @maxLength 500 */
  arbitration_review_required_text?: string;
}
