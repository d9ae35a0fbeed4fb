import type { OpenEnum } from '@cko/core';
import type { PaymentSetupAch, PaymentSetupBacs, PaymentSetupPayByBank, PaymentSetupSepa } from './bank-accounts.js';
import type { PaymentSetupBlik, PaymentSetupIdeal, PaymentSetupMultibanco, PaymentSetupP24 } from './bank-transfers.js';
import type { PaymentSetupKlarna, PaymentSetupTabby } from './buy-now-pay-later.js';
import type { PaymentSetupCardPresent } from './card-present.js';
import type { PaymentSetupApplePay, PaymentSetupGooglePay } from './card-wallets.js';
import type { PaymentSetupCard, PaymentSetupInstrument } from './card.js';
import type { PaymentSetupBancontact, PaymentSetupKnet, PaymentSetupQPay } from './debit-networks.js';
import type { PaymentSetupMethod, PaymentSetupTerminalMethod } from './method.js';
import type { PaymentSetupPayPal, PaymentSetupStcPay, PaymentSetupSwish } from './wallets.js';

/** The payment methods of a setup, by the name that `confirm` is given. */
export interface PaymentSetupMethods {
  card?: PaymentSetupCard;
  /** A card that a terminal has read. */
  card_present?: PaymentSetupCardPresent;
  /** A stored payment instrument. */
  instrument?: PaymentSetupInstrument;
  applepay?: PaymentSetupApplePay;
  googlepay?: PaymentSetupGooglePay;
  ach?: PaymentSetupAch;
  bacs?: PaymentSetupBacs;
  sepa?: PaymentSetupSepa;
  pay_by_bank?: PaymentSetupPayByBank;
  blik?: PaymentSetupBlik;
  eps?: PaymentSetupMethod;
  ideal?: PaymentSetupIdeal;
  multibanco?: PaymentSetupMultibanco;
  p24?: PaymentSetupP24;
  paynow?: PaymentSetupMethod;
  bancontact?: PaymentSetupBancontact;
  benefit?: PaymentSetupMethod;
  knet?: PaymentSetupKnet;
  qpay?: PaymentSetupQPay;
  alma?: PaymentSetupMethod;
  klarna?: PaymentSetupKlarna;
  sequra?: PaymentSetupMethod;
  tabby?: PaymentSetupTabby;
  tamara?: PaymentSetupMethod;
  alipay_cn?: PaymentSetupTerminalMethod;
  alipay_hk?: PaymentSetupTerminalMethod;
  bizum?: PaymentSetupMethod;
  dana?: PaymentSetupTerminalMethod;
  gcash?: PaymentSetupTerminalMethod;
  kakaopay?: PaymentSetupTerminalMethod;
  mbway?: PaymentSetupMethod;
  mobilepay?: PaymentSetupMethod;
  octopus?: PaymentSetupMethod;
  paypal?: PaymentSetupPayPal;
  stablecoin?: PaymentSetupMethod;
  stcpay?: PaymentSetupStcPay;
  swish?: PaymentSetupSwish;
  tng?: PaymentSetupTerminalMethod;
  truemoney?: PaymentSetupTerminalMethod;
  twint?: PaymentSetupMethod;
  vipps?: PaymentSetupMethod;
  wechatpay?: PaymentSetupMethod;
}

/** A payment method of a setup, by its name. */
export type PaymentSetupMethodName = OpenEnum<keyof PaymentSetupMethods>;
