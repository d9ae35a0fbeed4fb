import type { Integer, OpenEnum, Phone } from '@cko/core';
import type { AccommodationData } from '../../payments/types/accommodation.js';
import type { AirlineData } from '../../payments/types/airline.js';
import type { CustomerSummary } from '../../payments/types/customer.js';
import type { PartnerCustomerRiskData } from '../../payments/types/processing.js';
import type { PayPalBillingPlan } from '../../payments/types/sources/wallets.js';

/** The payer, as the payment method's provider is told. */
export interface PaymentContextCustomer {
  email?: string;
  name?: string;
  phone?: Phone;
  /** Whether you know that the email address belongs to the payer. */
  email_verified?: boolean;
  summary?: CustomerSummary;
}

/** One line of the order. Amounts are in minor units. */
export interface PaymentContextItem {
  type?: OpenEnum<'physical' | 'digital' | 'discount'>;
  name?: string;
  quantity?: Integer;
  /** Price of one piece. */
  unit_price?: Integer;
  /** Your own name for the line, such as a stock number. */
  reference?: string;
  /** Amount of the whole line, after discount and with tax. */
  total_amount?: Integer;
  /** Tax rate in hundredths of a percent: 2000 is 20%. */
  tax_rate?: Integer;
  /** Tax on the whole line. */
  tax_amount?: Integer;
  /** Discount on the whole line. */
  discount_amount?: Integer;
  /** Id of the goods at WeChat Pay. */
  wxpay_goods_id?: string;
  /** Page of the goods in the shop. */
  url?: string;
  /** Picture of the goods. */
  image_url?: string;
  /** Last day of a service, for what is consumed after it is paid. */
  service_ends_on?: string;
}

/** How to process the payment. Amounts are in minor units and part of the context's amount. */
export interface PaymentContextProcessing {
  /** The agreement to set up, so that the payer can be charged again. For PayPal. */
  plan?: PayPalBillingPlan;
  /** Discount that the merchant gave. */
  discount_amount?: Integer;
  shipping_amount?: Integer;
  /** Sales tax on the whole purchase. */
  tax_amount?: Integer;
  /** Number of your invoice. For PayPal. */
  invoice_id?: string;
  /** Name to show on PayPal's pages in place of the account's. */
  brand_name?: string;
  /** Language and region of the payer, such as `en-US`. */
  locale?: string;
  /** Which shipping address PayPal shows. The documented spelling is lower case; both are in use. */
  shipping_preference?: OpenEnum<
    'no_shipping' | 'set_provided_address' | 'get_from_file' | 'NO_SHIPPING' | 'SET_PROVIDED_ADDRESS' | 'GET_FROM_FILE'
  >;
  /** Whether the payer pays on PayPal's page or returns to confirm. The documented spelling is lower case. */
  user_action?: OpenEnum<'pay_now' | 'continue' | 'PAY_NOW' | 'CONTINUE'>;
  /** What PayPal wants to know about the payer to judge the risk. */
  partner_customer_risk_data?: PartnerCustomerRiskData;
  /** Promotion codes that decide which pay-later options Klarna offers. */
  custom_payment_method_ids?: string[];
  airline_data?: AirlineData[];
  accommodation_data?: AccommodationData[];
}
