import type { Id, Link, Uri } from '@cko/core';
import type { PaymentSessionId } from '../../ids.js';
import type { PaymentMethodType } from '../../methods/types.js';

/** A payment session. Give it to the browser whole and unchanged: Flow opens with it. */
export interface PaymentSession {
  id: PaymentSessionId;
  /** What Flow is opened with. */
  payment_session_token?: string;
  /** What the browser proves with that it may pay this session. */
  payment_session_secret?: string;
  _links?: {
    self?: Link;
    [name: string]: Link | undefined;
  };
}

/**
 * What became of a submitted payment. Give it to the browser whole and unchanged, also when it is declined: Flow goes on
 * from it.
 *
 * @discriminator status
 */
export type PaymentSubmission = ApprovedPaymentSubmission | DeclinedPaymentSubmission | ActionRequiredPaymentSubmission;

/** A payment that was approved. */
export interface ApprovedPaymentSubmission extends SubmittedPayment {
  status: 'Approved';
}

/** A payment that was declined. */
export interface DeclinedPaymentSubmission extends SubmittedPayment {
  status: 'Declined';
  decline_reason?: string;
}

/** A payment that the payer has to do something for, such as to authenticate. Flow sees to it. */
export interface ActionRequiredPaymentSubmission extends SubmittedPayment {
  status: 'Action Required';
  action?: PaymentSubmissionAction;
}

/** What is known of a submitted payment whatever became of it. */
interface SubmittedPayment {
  /** The payment, `pay_…`. */
  id?: Id<'payment'>;
  /** What the payer paid with. */
  type?: PaymentMethodType;
  payment_session_id?: PaymentSessionId;
  payment_session_secret?: string;
}

/** What the payer has to do. */
export interface PaymentSubmissionAction {
  /** Kind of action, such as `redirect`. */
  type?: string;
  /** Where the browser has to go. */
  url?: Uri;
  /** What the action needs besides. Its shape depends on the payment method. */
  data?: Record<string, unknown>;
}
