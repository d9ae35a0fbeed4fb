import type { DateOnly, Integer } from '@cko/core';
import type { PaymentContextItem } from '../../contexts/types/order.js';
import type { AmountAllocation } from '../../payments/types/amount-allocations.js';
import type { ShippingDetails } from '../../payments/types/shipping.js';

/** What is bought. Amounts are in minor units and part of the setup's amount. */
export interface PaymentSetupOrder {
  /** The lines of the order. */
  items?: PaymentContextItem[];
  shipping?: ShippingDetails;
  /** The sellers, on a marketplace. */
  sub_merchants?: PaymentSetupSubMerchant[];
  /** Number of your invoice. */
  invoice_id?: string;
  /** @minimum 0 */
  shipping_amount?: Integer;
  /**
   * Discount that the merchant gave.
   *
   * @minimum 0
   */
  discount_amount?: Integer;
  /**
   * Sales tax on the whole purchase.
   *
   * @minimum 0
   */
  tax_amount?: Integer;
  /**
   * How the amount is divided among the sub-entities of a platform.
   *
   * @minItems 1
   * @maxItems 50
   */
  amount_allocations?: AmountAllocation[];
  /**
   * Surcharge for the way of paying.
   *
   * @minimum 0
   */
  surcharge_amount?: Integer;
  /** @minimum 0 */
  tipping_amount?: Integer;
}

/** A seller on a marketplace. */
export interface PaymentSetupSubMerchant {
  /** Your own id of the seller. */
  id?: string;
  /** What the seller sells. */
  product_category?: string;
  /** Sales that the seller has made. */
  number_of_trades?: Integer;
  /** When the seller signed up. */
  registration_date?: DateOnly;
}
