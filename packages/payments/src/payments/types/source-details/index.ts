import type { BacsSourceDetails, SepaSourceDetails } from './bank.js';
import type {
  BlikSourceDetails,
  EpsSourceDetails,
  GiropaySourceDetails,
  IdealSourceDetails,
  P24SourceDetails,
  PayNowSourceDetails,
  PostFinanceSourceDetails,
} from './bank-transfers.js';
import type {
  AfterpaySourceDetails,
  AlmaSourceDetails,
  KlarnaSourceDetails,
  SequraSourceDetails,
  TamaraSourceDetails,
} from './buy-now-pay-later.js';
import type { CardSourceDetails } from './card.js';
import type { CurrencyAccountSourceDetails } from './currency-account.js';
import type {
  BancontactSourceDetails,
  BenefitSourceDetails,
  KnetSourceDetails,
  QPaySourceDetails,
} from './debit-networks.js';
import type { OtherSourceDetails } from './other.js';
import type {
  CvConnectSourceDetails,
  FawrySourceDetails,
  IllicadoSourceDetails,
  MultibancoSourceDetails,
} from './vouchers.js';
import type {
  AlipayCnSourceDetails,
  AlipayHkSourceDetails,
  AlipayPlusSourceDetails,
  DanaSourceDetails,
  GCashSourceDetails,
  KakaoPaySourceDetails,
  MbWaySourceDetails,
  MobilePaySourceDetails,
  OctopusSourceDetails,
  PayPalSourceDetails,
  StcPaySourceDetails,
  TngSourceDetails,
  TrueMoneySourceDetails,
  TwintSourceDetails,
  VippsSourceDetails,
  WeChatPaySourceDetails,
} from './wallets.js';

/**
 * What a response says of the source of a payment; for many methods no more than which one it was. Checkout.com adds
 * methods over time, so give a `switch` over `type` a default branch.
 *
 * @discriminator type
 */
export type PaymentSourceDetails =
  | CardSourceDetails
  | CurrencyAccountSourceDetails
  | BacsSourceDetails
  | SepaSourceDetails
  | BlikSourceDetails
  | EpsSourceDetails
  | GiropaySourceDetails
  | IdealSourceDetails
  | P24SourceDetails
  | PayNowSourceDetails
  | PostFinanceSourceDetails
  | BancontactSourceDetails
  | BenefitSourceDetails
  | KnetSourceDetails
  | QPaySourceDetails
  | AfterpaySourceDetails
  | AlmaSourceDetails
  | KlarnaSourceDetails
  | SequraSourceDetails
  | TamaraSourceDetails
  | CvConnectSourceDetails
  | FawrySourceDetails
  | IllicadoSourceDetails
  | MultibancoSourceDetails
  | AlipayCnSourceDetails
  | AlipayHkSourceDetails
  | AlipayPlusSourceDetails
  | DanaSourceDetails
  | GCashSourceDetails
  | KakaoPaySourceDetails
  | MbWaySourceDetails
  | MobilePaySourceDetails
  | OctopusSourceDetails
  | PayPalSourceDetails
  | StcPaySourceDetails
  | TngSourceDetails
  | TrueMoneySourceDetails
  | TwintSourceDetails
  | VippsSourceDetails
  | WeChatPaySourceDetails
  | OtherSourceDetails;
