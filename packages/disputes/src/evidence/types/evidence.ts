import type { Link } from '@cko/core';
import type { DisputeEvidenceFiles } from './files.js';

/** The evidence that is ready for a dispute. A text says what the file of its kind shows. */
export interface DisputeEvidence extends DisputeEvidenceFiles {
  proof_of_delivery_or_service_text?: string;
  invoice_or_receipt_text?: string;
  invoice_showing_distinct_transactions_text?: string;
  customer_communication_text?: string;
  refund_or_cancellation_policy_text?: string;
  recurring_transaction_agreement_text?: string;
  additional_evidence_text?: string;
  proof_of_delivery_or_service_date_text?: string;
  arbitration_no_review_text?: string;
  arbitration_review_required_text?: string;
  _links?: DisputeEvidenceLinks;
}

/** Where to go from evidence. */
export interface DisputeEvidenceLinks {
  self?: Link;
  /** The dispute. */
  parent?: Link;
  [relation: string]: Link | undefined;
}
