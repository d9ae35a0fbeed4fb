import type {
  ActionId,
  Currency,
  DateTime,
  EntityId,
  Id,
  Integer,
  OpenEnum,
  PaymentId,
  ProcessingChannelId,
} from '@cko/core';

/** A dispute in its present state, or a request for information about a payment. */
export interface DisputeEventData {
  /** The dispute, `dsp_…`. */
  id: Id<'dispute'>;
  /** When the dispute came to this state. */
  date: DateTime;
  category: OpenEnum<
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
  /** Disputed amount in the currency's minor unit. */
  amount: Integer;
  currency: Currency;
  /** The scheme's code for the reason, such as `10.4`. */
  reason_code: string;
  payment_id: PaymentId;
  payment_action_id?: ActionId;
  /** Your reference of the payment. */
  payment_reference?: string;
  /** Scheme or method of the payment, in capitals. */
  payment_method?: string;
  /** The payment's acquirer reference number. */
  payment_arn?: string;
  /** Merchant category code of the payment. */
  payment_mcc?: string;
  client_id?: Id<'client'>;
  processing_channel_id?: ProcessingChannelId;
  entity_id?: EntityId;
  sub_entity_id?: EntityId;
  /** Until when evidence is taken; with `dispute_evidence_required`. */
  evidence_required_by?: DateTime;
  /** Why there is nothing to do; with `dispute_resolved`. */
  resolved_reason?: string;
}
