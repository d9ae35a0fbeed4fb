import type { FileId } from '../../ids.js';
import type { DisputeCompellingEvidence } from './compelling-evidence.js';

/** Evidence that is not a text: the file of each kind, and what Visa's Compelling Evidence 3.0 asks for. */
export interface DisputeEvidenceFiles {
  /** Shows that the goods arrived or the service was rendered, such as a signed delivery slip. */
  proof_of_delivery_or_service_file?: FileId;
  /** The invoice or receipt of the payment. */
  invoice_or_receipt_file?: FileId;
  /** Shows that what looks like a duplicate is two purchases. */
  invoice_showing_distinct_transactions_file?: FileId;
  /** What you and the cardholder wrote to one another. */
  customer_communication_file?: FileId;
  /** The policy on refunds and cancellations that the cardholder agreed to. */
  refund_or_cancellation_policy_file?: FileId;
  /** The agreement to be charged again and again. */
  recurring_transaction_agreement_file?: FileId;
  /** Whatever fits no other kind. */
  additional_evidence_file?: FileId;
  /** Shows on which day the goods arrived or the service was rendered. */
  proof_of_delivery_or_service_date_file?: FileId;
  /** For arbitration: files that go to the scheme as they are. */
  arbitration_no_review_files?: FileId[];
  /** For arbitration: files that Checkout.com reviews before they go to the scheme. */
  arbitration_review_required_files?: FileId[];
  compelling_evidence?: DisputeCompellingEvidence;
}
