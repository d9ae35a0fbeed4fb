import type { OpenEnum } from '@cko/core';
import type { PaymentMethodConfiguration, StoredCardConfiguration } from '../../checkout/method-configuration.js';

/** How single payment methods behave in Flow. */
export interface PaymentSessionMethodConfiguration {
  applepay?: PaymentSessionApplePayConfiguration;
  card?: PaymentMethodConfiguration;
  googlepay?: PaymentSessionGooglePayConfiguration;
  stored_card?: StoredCardConfiguration;
}

/** How Apple Pay behaves in Flow. */
export interface PaymentSessionApplePayConfiguration extends PaymentMethodConfiguration {
  /** Whether the total on Apple's payment sheet may still change. */
  total_type?: OpenEnum<'pending' | 'final'>;
}

/** How Google Pay behaves in Flow. */
export interface PaymentSessionGooglePayConfiguration extends PaymentMethodConfiguration {
  /** Whether the total on Google's payment sheet may still change. */
  total_price_status?: OpenEnum<'estimated' | 'final'>;
}
