import type { CountryCode, DateOnly, Integer, OpenEnum } from '@cko/core';

/** One line of an order. Amounts are in minor units. */
export interface PaymentItem {
  type?: OpenEnum<'digital' | 'discount' | 'physical'>;
  /** Kind of digital asset; needed for crypto purchases. */
  sub_type?: OpenEnum<'blockchain' | 'cbdc' | 'cryptocurrency' | 'nft' | 'stablecoin'>;
  /** @maxLength 255 */
  name?: string;
  /** @minimum 1 */
  quantity?: Integer;
  /**
   * Price of one piece.
   *
   * @minimum 0
   */
  unit_price?: Integer;
  /**
   * Your own name for the line, such as a stock number.
   *
   * @maxLength 255
   */
  reference?: string;
  /**
   * Commodity code of the goods, for the detailed data of business cards.
   *
   * @maxLength 12
   */
  commodity_code?: string;
  /**
   * What `quantity` counts, such as `each` or `metres`.
   *
   * @maxLength 12
   */
  unit_of_measure?: string;
  /** Amount of the whole line, after discount and with tax. */
  total_amount?: Integer;
  /** Tax on the whole line. */
  tax_amount?: Integer;
  /** Tax rate in hundredths of a percent: 2000 is 20%. */
  tax_rate?: Integer;
  /** Discount on the whole line. */
  discount_amount?: Integer;
  /**
   * Id of the goods at WeChat Pay.
   *
   * @maxLength 32
   */
  wxpay_goods_id?: string;
  /**
   * Picture of the goods.
   *
   * @maxLength 1024
   */
  image_url?: string;
  /**
   * Page of the goods in the shop.
   *
   * @maxLength 1024
   */
  url?: string;
  /** Stock keeping unit. */
  sku?: string;
  /** Last day of a service, for what is consumed after it is paid. */
  service_ends_on?: DateOnly;
  /** Where the goods are bought. */
  purchase_country?: CountryCode;
  /** Part of the amount that is due to a foreign retailer. */
  foreign_retailer_amount?: Integer;
  tax_exempt?: boolean;
}
