import type { Currency, DateTime, Id, Integer, Link, OpenEnum } from '@cko/core';
import type { DisputeEvidenceType } from '../../evidence/types/evidence-type.js';
import type { DisputeId, FileId } from '../../ids.js';
import type { DisputePayment } from './payment.js';

/** A dispute as it stands now. */
export interface Dispute {
  id?: DisputeId;
  /** Your reference of the payment. */
  reference?: string;
  category?: DisputeCategory;
  /** Disputed amount in minor units; it may be less than the payment's. */
  amount?: Integer;
  currency?: Currency;
  /** The scheme's code for the reason, such as `10.4`. */
  reason_code?: string;
  status?: DisputeStatus;
  /** Why there is nothing to do, once the status is `resolved`. */
  resolved_reason?: DisputeResolvedReason;
  /** Kinds of evidence that help against this reason. */
  relevant_evidence?: DisputeEvidenceType[];
  /** Until when evidence is taken, while the status is `evidence_required`. */
  evidence_required_by?: DateTime;
  received_on?: DateTime;
  last_update?: DateTime;
  /** Whether Visa's Compelling Evidence 3.0 can win it: provide `compelling_evidence`. */
  is_ce_candidate?: boolean;
  payment?: DisputePayment;
  /** Evidence, one entry for each kind that was provided. */
  evidence_list?: DisputeEvidenceListItem[];
  /** Files that the evidence was put together in. */
  evidence_bundle?: DisputeEvidenceBundle[];
  /** Part of your business that the payment belongs to, `seg_…`. */
  segment_id?: Id<'segment'>;
  /** Entity that took the payment, `ent_…`. */
  entity_id?: Id<'entity'>;
  /** Sub-entity that took the payment, `ent_…`; on platforms. */
  sub_entity_id?: Id<'entity'>;
  _links?: DisputeLinks;
}

/** Where to go from a dispute. */
export interface DisputeLinks {
  self?: Link;
  /** The evidence, while it is taken. */
  evidence?: Link;
  [relation: string]: Link | undefined;
}

/** What the cardholder complains about. */
export type DisputeCategory = OpenEnum<
  | 'general'
  | 'duplicate'
  | 'fraudulent'
  | 'unrecognized'
  | 'incorrect_amount'
  | 'not_as_described'
  | 'credit_not_issued'
  | 'canceled_recurring'
  | 'product_service_not_received'
>;

/** How a dispute stands. Evidence is taken while it is `evidence_required`. */
export type DisputeStatus = OpenEnum<
  | 'won'
  | 'lost'
  | 'expired'
  | 'accepted'
  | 'canceled'
  | 'resolved'
  | 'arbitration_won'
  | 'arbitration_lost'
  | 'evidence_required'
  | 'evidence_under_review'
  | 'arbitration_under_review'
  | 'arb_evidence_submitted'
>;

/** Why a dispute needs nothing from you. */
export type DisputeResolvedReason = OpenEnum<'rapid_dispute_resolution' | 'negative_amount' | 'already_refunded'>;

/** Evidence of one kind. */
export interface DisputeEvidenceListItem {
  file?: FileId;
  /** The evidence in words. */
  text?: string;
  type?: DisputeEvidenceType;
  dispute_id?: Id<'dispute'>;
}

/** A file that evidence was put together in. */
export interface DisputeEvidenceBundle {
  /** A number that stands for the dispute inside Checkout.com; not its id. */
  dispute_id?: Integer;
  filename?: string;
  /** Bytes. */
  file_size?: Integer;
  /** Whether the file is too large to be used. */
  is_file_oversized?: boolean;
  created_at?: DateTime;
  modified_at?: DateTime;
}
