import type { Links, OpenEnum, ProcessingChannelId } from '@cko/core';

/** Whose payment methods to list. */
export interface ListPaymentMethodsQuery {
  processing_channel_id: ProcessingChannelId;
}

/** The payment methods that a processing channel can take. */
export interface PaymentMethodList {
  methods: PaymentMethod[];
  _links?: Links;
}

/** A payment method that is enabled. */
export interface PaymentMethod {
  type: PaymentMethodType;
  /** Name to show to a payer. */
  name?: string;
  /** The merchant's id at the provider of the method. */
  partner_merchant_id?: string;
}

/** A payment method, a card scheme, or a group of methods such as `bnpl` (buy now, pay later). */
export type PaymentMethodType = OpenEnum<
  | 'accel'
  | 'ach'
  | 'alipay_cn'
  | 'alipay_hk'
  | 'alipay_plus'
  | 'alma'
  | 'amex'
  | 'applepay'
  | 'bancontact'
  | 'bank_redirects'
  | 'benefit'
  | 'bizum'
  | 'blik'
  | 'bnpl'
  | 'boost'
  | 'bpi'
  | 'card'
  | 'card_scheme'
  | 'cartes_bancaires'
  | 'china_union_pay'
  | 'connect_wallet'
  | 'dana'
  | 'dci'
  | 'diners'
  | 'discover'
  | 'eps'
  | 'gcash'
  | 'googlepay'
  | 'ideal'
  | 'jcb'
  | 'kakaopay'
  | 'klarna'
  | 'knet'
  | 'mada'
  | 'mastercard'
  | 'mbway'
  | 'mobilepay'
  | 'multibanco'
  | 'nyce'
  | 'octopus'
  | 'omannet'
  | 'p24'
  | 'paynow'
  | 'paypal'
  | 'paypay'
  | 'plaid'
  | 'pulse'
  | 'qpay'
  | 'rabbit_line_pay'
  | 'remember_me'
  | 'sepa'
  | 'sequra'
  | 'shazam'
  | 'sofort'
  | 'star'
  | 'stcpay'
  | 'stored_card'
  | 'swish'
  | 'tabby'
  | 'tamara'
  | 'tng'
  | 'truemoney'
  | 'twint'
  | 'upi'
  | 'vipps'
  | 'visa'
  | 'wallet'
  | 'wechatpay'
>;
