import type { OpenEnum } from '@cko/core';

/** A kind of evidence. Its name is also that of a file and a text to provide, but for `compelling_evidence`. */
export type DisputeEvidenceType = OpenEnum<
  | 'proof_of_delivery_or_service'
  | 'invoice_or_receipt'
  | 'invoice_showing_distinct_transactions'
  | 'customer_communication'
  | 'refund_or_cancellation_policy'
  | 'recurring_transaction_agreement'
  | 'proof_of_delivery_or_service_date'
  | 'additional_evidence'
  | 'compelling_evidence'
  | 'arbitration_no_review'
  | 'arbitration_review_required'
>;
