import type { AccountHolder, OpenEnum } from '@cko/core';

/** How one payment method behaves on a payment page or form. */
export interface PaymentMethodConfiguration {
  /** What is known of the payer already, so that it need not be typed in again. */
  account_holder?: AccountHolder;
  store_payment_details?: StorePaymentDetails;
}

/** Whether what the payer pays with is kept for later. `collect_consent` asks the payer. */
export type StorePaymentDetails = OpenEnum<'disabled' | 'enabled' | 'collect_consent'>;

/** Stored cards to offer to a returning payer. */
export interface StoredCardConfiguration {
  /** Customer (`cus_…`) whose cards to offer. */
  customer_id?: string;
  /** Cards (`src_…`) to offer. */
  instrument_ids?: string[];
  /** Card (`src_…`) that is chosen already. */
  default_instrument_id?: string;
}
