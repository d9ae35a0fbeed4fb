import type { AccountHolder, Address, OpenEnum } from '@cko/core';
import type { BillingDescriptor } from '../billing-descriptor.js';

/** Alipay, mainland China. */
export interface AlipayCnSource {
  type: 'alipay_cn';
}

/** AlipayHK, Hong Kong. */
export interface AlipayHkSource {
  type: 'alipay_hk';
}

/** Alipay+, Asia: one method that lets the payer choose among its partner wallets. */
export interface AlipayPlusSource {
  type: 'alipay_plus';
}

/** Bizum, Spain: payment by mobile number. */
export interface BizumSource {
  type: 'bizum';
  /**
   * The payer's mobile number.
   *
   * @deprecated No longer needed.
   */
  mobile_number?: string;
}

/** DANA, Indonesia. */
export interface DanaSource {
  type: 'dana';
}

/** GCash, Philippines. */
export interface GCashSource {
  type: 'gcash';
}

/** KakaoPay, South Korea. */
export interface KakaoPaySource {
  type: 'kakaopay';
}

/** MB WAY, Portugal: payment by mobile number. */
export interface MbWaySource {
  type: 'mbway';
}

/** MobilePay, Denmark and Finland. */
export interface MobilePaySource {
  type: 'mobilepay';
}

/** Octopus, Hong Kong: the stored-value card and its app. */
export interface OctopusSource {
  type: 'octopus';
}

/** PayPal. */
export interface PayPalSource {
  type: 'paypal';
  /** The agreement to set up with this payment, so that the payer can be charged again. */
  plan?: PayPalBillingPlan;
}

/** The agreement under which PayPal lets a merchant charge the payer again. */
export interface PayPalBillingPlan {
  type: PayPalBillingPlanType;
  /** Whether PayPal leaves out the payer's shipping address. */
  skip_shipping_address?: boolean;
  /** Whether the payer is kept from changing the shipping address at PayPal. */
  immutable_shipping_address?: boolean;
}

/** Who starts the later payments of a PayPal agreement, and whether a payer can have several agreements. */
export type PayPalBillingPlanType = OpenEnum<
  | 'MERCHANT_INITIATED_BILLING'
  | 'MERCHANT_INITIATED_BILLING_SINGLE_AGREEMENT'
  | 'CHANNEL_INITIATED_BILLING'
  | 'CHANNEL_INITIATED_BILLING_SINGLE_AGREEMENT'
  | 'RECURRING_PAYMENTS'
  | 'PRE_APPROVED_PAYMENTS'
>;

/**
 * stc pay, Saudi Arabia, in SAR. A payment context comes first: it sends the payer a one-time password, which goes in
 * `processing.otp_value`.
 */
export interface StcPaySource {
  type: 'stcpay';
}

/** Swish, Sweden: payment by mobile number. */
export interface SwishSource {
  type: 'swish';
  /** `SE`. */
  payment_country?: string;
  account_holder?: AccountHolder;
  billing_descriptor?: BillingDescriptor;
}

/** Touch 'n Go eWallet, Malaysia. */
export interface TngSource {
  type: 'tng';
}

/** TrueMoney, Thailand. */
export interface TrueMoneySource {
  type: 'truemoney';
}

/** TWINT, Switzerland. */
export interface TwintSource {
  type: 'twint';
}

/** Vipps, Norway. */
export interface VippsSource {
  type: 'vipps';
}

/** WeChat Pay, China. */
export interface WeChatPaySource {
  type: 'wechatpay';
  billing_address?: Address;
}
