/** The payer used Alipay in mainland China. */
export interface AlipayCnSourceDetails {
  type: 'alipay_cn';
}

/** The payer used AlipayHK. */
export interface AlipayHkSourceDetails {
  type: 'alipay_hk';
}

/** The payer used Alipay+. */
export interface AlipayPlusSourceDetails {
  type: 'alipay_plus';
}

/** The payer used DANA. */
export interface DanaSourceDetails {
  type: 'dana';
}

/** The payer used GCash. */
export interface GCashSourceDetails {
  type: 'gcash';
}

/** The payer used KakaoPay. */
export interface KakaoPaySourceDetails {
  type: 'kakaopay';
}

/** The payer used MB WAY. */
export interface MbWaySourceDetails {
  type: 'mbway';
}

/** The payer used MobilePay. */
export interface MobilePaySourceDetails {
  type: 'mobilepay';
}

/** The payer used Octopus. */
export interface OctopusSourceDetails {
  type: 'octopus';
}

/** The payer used PayPal. */
export interface PayPalSourceDetails {
  type: 'paypal';
  /** Stored source to charge again, if an agreement was set up. */
  id?: string;
  account_holder?: PayPalAccountHolderDetails;
}

/** The payer, as known to PayPal. */
export interface PayPalAccountHolderDetails {
  /** Address that the payer uses with PayPal. */
  email?: string;
  full_name?: string;
}

/** The payer used stc pay. */
export interface StcPaySourceDetails {
  type: 'stcpay';
}

/** The payer used Touch 'n Go eWallet. */
export interface TngSourceDetails {
  type: 'tng';
}

/** The payer used TrueMoney. */
export interface TrueMoneySourceDetails {
  type: 'truemoney';
}

/** The payer used TWINT. */
export interface TwintSourceDetails {
  type: 'twint';
}

/** The payer used Vipps. */
export interface VippsSourceDetails {
  type: 'vipps';
}

/** The payer used WeChat Pay. */
export interface WeChatPaySourceDetails {
  type: 'wechatpay';
}
