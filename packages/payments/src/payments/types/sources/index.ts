import type { AchSource, BacsSource, BankAccountSource, PlaidSource, SepaSource } from './bank.js';
import type {
  BlikSource,
  EpsSource,
  GiropaySource,
  IdealSource,
  P24Source,
  PayNowSource,
  PostFinanceSource,
  SofortSource,
  TrustlySource,
} from './bank-transfers.js';
import type { AfterpaySource, AlmaSource, KlarnaSource, SequraSource, TamaraSource } from './buy-now-pay-later.js';
import type {
  CardSource,
  CustomerSource,
  IdSource,
  NetworkTokenSource,
  ProviderTokenSource,
  TokenSource,
} from './card.js';
import type { BancontactSource, BenefitSource, KnetSource, QPaySource } from './debit-networks.js';
import type { CvConnectSource, FawrySource, IllicadoSource, MultibancoSource } from './vouchers.js';
import type {
  AlipayCnSource,
  AlipayHkSource,
  AlipayPlusSource,
  BizumSource,
  DanaSource,
  GCashSource,
  KakaoPaySource,
  MbWaySource,
  MobilePaySource,
  OctopusSource,
  PayPalSource,
  StcPaySource,
  SwishSource,
  TngSource,
  TrueMoneySource,
  TwintSource,
  VippsSource,
  WeChatPaySource,
} from './wallets.js';

/**
 * What the payer pays with. Cards and their stand-ins are often settled within the call; most other methods first send
 * the payer to the `redirect` link of the response, and the outcome follows by webhook.
 *
 * @discriminator type
 */
export type PaymentSource =
  | CardSource
  | TokenSource
  | IdSource
  | CustomerSource
  | NetworkTokenSource
  | ProviderTokenSource
  | AchSource
  | BacsSource
  | BankAccountSource
  | PlaidSource
  | SepaSource
  | BlikSource
  | EpsSource
  | GiropaySource
  | IdealSource
  | P24Source
  | PayNowSource
  | PostFinanceSource
  | SofortSource
  | TrustlySource
  | BancontactSource
  | BenefitSource
  | KnetSource
  | QPaySource
  | AfterpaySource
  | AlmaSource
  | KlarnaSource
  | SequraSource
  | TamaraSource
  | CvConnectSource
  | FawrySource
  | IllicadoSource
  | MultibancoSource
  | AlipayCnSource
  | AlipayHkSource
  | AlipayPlusSource
  | BizumSource
  | DanaSource
  | GCashSource
  | KakaoPaySource
  | MbWaySource
  | MobilePaySource
  | OctopusSource
  | PayPalSource
  | StcPaySource
  | SwishSource
  | TngSource
  | TrueMoneySource
  | TwintSource
  | VippsSource
  | WeChatPaySource;
