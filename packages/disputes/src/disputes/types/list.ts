import type { Currency, DateTime, EntityId, Id, Integer, Link, ProcessingChannelId } from '@cko/core';
import type { CommaSeparated } from '../../comma-separated.js';
import type { DisputeId } from '../../ids.js';
import type { DisputeCategory, DisputeResolvedReason, DisputeStatus } from './dispute.js';

/** Which disputes to list. A dispute is listed when it fits everything that is given. */
export interface ListDisputesQuery {
  /**
   * Disputes on a page.
   *
   * @minimum 1
   * @maximum 250
   * @default 50
   */
  limit?: Integer;
  /**
   * Disputes to pass over, for pages after the first.
   *
   * @minimum 0
   * @default 0
   */
  skip?: Integer;
  /** Only disputes last updated at this time or later. */
  from?: DateTime;
  /** Only disputes last updated at this time or earlier. */
  to?: DateTime;
  /** One dispute, `dsp_…`. */
  id?: Id<'dispute'>;
  /** @asType string */
  entity_ids?: CommaSeparated<EntityId>;
  /** @asType string */
  sub_entity_ids?: CommaSeparated<EntityId>;
  /** @asType string */
  processing_channel_ids?: CommaSeparated<ProcessingChannelId>;
  /** @asType string */
  segment_ids?: CommaSeparated<Id<'segment'>>;
  /** @asType string */
  statuses?: CommaSeparated<DisputeStatus>;
  payment_id?: Id<'payment'>;
  /** Your reference of the payment. */
  payment_reference?: string;
  /** The payment's acquirer reference number. */
  payment_arn?: string;
  /** Merchant category code of the payment, four digits. */
  payment_mcc?: string;
  /** Only disputes of the channel that the credential belongs to, where there are several. */
  this_channel_only?: boolean;
}

/** A page of disputes, with what was asked for. */
export interface DisputeList {
  limit?: Integer;
  skip?: Integer;
  from?: DateTime;
  to?: DateTime;
  id?: Id<'dispute'>;
  /** Separated by commas. */
  statuses?: string;
  payment_id?: Id<'payment'>;
  payment_reference?: string;
  payment_arn?: string;
  this_channel_only?: boolean;
  /** Disputes on all pages together. */
  total_count?: Integer;
  data?: DisputeSummary[];
  /** Separated by commas. */
  entity_ids?: string;
  /** Separated by commas. */
  sub_entity_ids?: string;
  payment_mcc?: string;
  /** Separated by commas. */
  processing_channel_ids?: string;
  /** Separated by commas. */
  segment_ids?: string;
}

/** A dispute in a list. Read it by its id for the rest. */
export interface DisputeSummary {
  id?: DisputeId;
  category?: DisputeCategory;
  status?: DisputeStatus;
  /** Disputed amount in minor units. */
  amount?: Integer;
  currency?: Currency;
  /** The scheme's code for the reason, such as `10.4`. */
  reason_code?: string;
  payment_id?: Id<'payment'>;
  /** The capture that is disputed, `act_…`. */
  payment_action_id?: Id<'action'>;
  /** Your reference of the payment. */
  payment_reference?: string;
  /** The payment's acquirer reference number. */
  payment_arn?: string;
  /** Scheme or method of the payment, such as `VISA`. */
  payment_method?: string;
  /** Until when evidence is taken, while the status is `evidence_required`. */
  evidence_required_by?: DateTime;
  received_on?: DateTime;
  last_update?: DateTime;
  /** Why there is nothing to do, once the status is `resolved`. */
  resolved_reason?: DisputeResolvedReason;
  /** Whether Visa's Compelling Evidence 3.0 can win it. */
  is_ce_candidate?: boolean;
  entity_id?: Id<'entity'>;
  /** On platforms: the sub-entity that took the payment. */
  sub_entity_id?: Id<'entity'>;
  /** Processing channel of the payment, `pc_…`. */
  processing_channel?: Id<'processing channel'>;
  segment_id?: Id<'segment'>;
  /** Merchant category code of the payment. */
  payment_mcc?: string;
  _links?: DisputeSummaryLinks;
}

/** Where to read a listed dispute. */
export interface DisputeSummaryLinks {
  self?: Link;
  [relation: string]: Link | undefined;
}
