import type { AccountHolder } from '@cko/core';

/**
 * The payment method to make a context with.
 *
 * @discriminator type
 */
export type PaymentContextSource = KlarnaContextSource | PayPalContextSource | StcPayContextSource | TabbyContextSource;

/** Klarna. The context gives a client token for Klarna's widget. */
export interface KlarnaContextSource {
  type: 'klarna';
  account_holder?: AccountHolder;
}

/** PayPal. The context gives an order id for PayPal's buttons. */
export interface PayPalContextSource {
  type: 'paypal';
}

/** stc pay. The context sends the payer a one-time password, which goes in the payment's `processing.otp_value`. */
export interface StcPayContextSource {
  type: 'stcpay';
}

/** Tabby. */
export interface TabbyContextSource {
  type: 'tabby';
}

/**
 * The payment method of a context, with what the provider told of the payer.
 *
 * @discriminator type
 */
export type PaymentContextSourceDetails =
  KlarnaContextSourceDetails | PayPalContextSourceDetails | StcPayContextSourceDetails | TabbyContextSourceDetails;

/** Klarna, with the payer. */
export interface KlarnaContextSourceDetails {
  type: 'klarna';
  account_holder?: AccountHolder;
}

/** PayPal, with the payer. */
export interface PayPalContextSourceDetails {
  type: 'paypal';
  account_holder?: AccountHolder;
}

/** stc pay, with the payer. */
export interface StcPayContextSourceDetails {
  type: 'stcpay';
  account_holder?: AccountHolder;
}

/** Tabby, with the payer. */
export interface TabbyContextSourceDetails {
  type: 'tabby';
  account_holder?: AccountHolder;
}
