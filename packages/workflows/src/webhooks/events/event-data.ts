import type { Currency, Integer, PaymentId } from '@cko/core';
import type { DisputeEventData } from './dispute-data.js';
import type { TypeFrom } from './event-types.js';
import type {
  AmlVerificationEventData,
  FaceAuthenticationEventData,
  IdDocumentVerificationEventData,
  IdentityVerificationEventData,
} from './identity-data.js';
import type { CardEnrolledEventData, DeclinedIssuingEventData, IssuingEventData } from './issuing-data.js';
import type {
  AuthorizationEventData,
  AuthorizationIncrementEventData,
  BankAccountEventData,
  BatchEventData,
  PaymentActionEventData,
  PaymentEventData,
  PayoutEventData,
  PendingPaymentActionEventData,
  PendingPaymentEventData,
} from './payment-data.js';
import type {
  RequirementEventData,
  SubEntityEventData,
  SubEntityInstrumentEventData,
  SubEntityStatusEventData,
} from './sub-entity-data.js';

/** The data of each listed event, by its type. */
export interface WebhookEventData
  extends
    GatewayEventData,
    Record<TypeFrom<'fincrime'>, PaymentEventData>,
    Record<TypeFrom<'dispute'>, DisputeEventData>,
    Record<TypeFrom<'fraud'>, FraudEventData>,
    Record<TypeFrom<'authentication'>, UntypedEventData>,
    Record<TypeFrom<'real_time_account_updater'>, UntypedEventData>,
    IssuingEventsData,
    IdentityEventsData,
    SubEntityEventsData {}

/** Data whose fields are not documented well enough to type. */
export type UntypedEventData = Record<string, unknown>;

/** An issuer reported a payment as fraud. */
export interface FraudEventData {
  payment_id: PaymentId;
  /** In the currency's minor unit. */
  amount?: Integer;
  currency?: Currency;
}

interface GatewayEventData {
  /** An authorization or card payout was approved. */
  payment_approved: AuthorizationEventData;
  /** An authorization or card payout was refused, or timed out. */
  payment_declined: AuthorizationEventData;
  /** A payment has started and waits for the payer: 3D Secure, or a method with a redirect. */
  payment_pending: PendingPaymentEventData;
  /** A capture, asked for or automatic, is done. */
  payment_captured: PaymentActionEventData;
  payment_capture_declined: PaymentActionEventData;
  /** The payer has agreed at their bank, and the capture is on its way. */
  payment_capture_pending: PendingPaymentActionEventData;
  payment_refunded: PaymentActionEventData;
  payment_refund_declined: PaymentActionEventData;
  /** A refund was accepted and is on its way. */
  payment_refund_pending: PendingPaymentActionEventData;
  payment_voided: PaymentActionEventData;
  /** The scheme refused to void an authorization. */
  payment_void_declined: PaymentActionEventData;
  payment_authorization_incremented: AuthorizationIncrementEventData;
  payment_authorization_increment_declined: PaymentActionEventData;
  /** 3D Secure failed. */
  payment_authentication_failed: AuthorizationEventData;
  /** The payer gave up at the payment method, or a scheduled retry was cancelled. */
  payment_canceled: PaymentEventData;
  /** The time to pay ran out. Not sent when 3D Secure times out. */
  payment_expired: PaymentEventData;
  /** A payout reached the bank account. */
  payment_paid: PayoutEventData;
  /** A payout, or a payment by some methods, came back after it had succeeded. */
  payment_returned: PaymentEventData;
  /** A declined payment will be tried again; `retry` says when. */
  payment_retry_scheduled: AuthorizationEventData;
  /** The payment was changed so that it is more likely to be approved. */
  payment_optimized: PaymentEventData;
  /** A verification, which is a payment of amount 0, was approved. */
  card_verified: AuthorizationEventData;
  card_verification_declined: AuthorizationEventData;
  /** The details of a stored bank account changed. */
  bank_account_updated: BankAccountEventData;
  batch_successful: BatchEventData;
  batch_unsuccessful: BatchEventData;
}

interface IssuingEventsData {
  authorization_approved: IssuingEventData;
  authorization_declined: DeclinedIssuingEventData;
  /** The scheme decided in the issuer's place, and says so. */
  authorization_advice_received: IssuingEventData;
  /** A clearing message came. */
  presentment_received: IssuingEventData;
  reversal_approved: IssuingEventData;
  reversal_declined: DeclinedIssuingEventData;
  /** A card takes part in 3D Secure from now on. */
  '3ds_card_enrolled': CardEnrolledEventData;
}

type IdentityEventsData = {
  [Type in TypeFrom<'identities'>]: Type extends `identity_verification_${string}`
    ? IdentityVerificationEventData
    : Type extends `id_document_verification_${string}`
      ? IdDocumentVerificationEventData
      : Type extends `face_authentication_${string}`
        ? FaceAuthenticationEventData
        : AmlVerificationEventData;
};

type SubEntityEventsData = {
  [Type in TypeFrom<'accounts'>]: Type extends 'status_changed'
    ? SubEntityStatusEventData
    : Type extends 'action_required'
      ? RequirementEventData
      : Type extends `payment_instrument_${string}`
        ? SubEntityInstrumentEventData
        : SubEntityEventData;
};
