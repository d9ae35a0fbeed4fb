export { Payments } from './client.js';
export { paymentOperations, type PaymentOperations } from './operations.js';
export type {
  AnyPaymentRequest,
  AuthorizationType,
  PartialAuthorization,
  PaymentMetadata,
  PaymentRequest,
  PaymentSegment,
  PaymentSubscription,
  PaymentType,
} from './types/request.js';
export type {
  PaymentAcceptedResponse,
  PaymentPendingResponse,
  PaymentResponse,
  PaymentResult,
} from './types/response.js';
export type { Payment, PaymentBalances, PaymentLinks, PaymentStatus } from './types/payment.js';
export type { ListPaymentsQuery, PaymentList } from './types/list.js';
export type {
  PaymentSearchAction,
  PaymentSearchResult,
  PaymentSearchRisk,
  PaymentSearchSource,
  SearchPaymentsRequest,
  SearchPaymentsResponse,
} from './types/search.js';
export type {
  ActionLinks,
  ActionType,
  PaymentAction,
  PaymentActionAuthorizationType,
  PaymentActionList,
  PaymentActionSummary,
} from './types/actions.js';
export type { IncrementAuthorizationRequest, IncrementAuthorizationResponse } from './types/authorizations.js';
export type { CapturePaymentRequest, CapturePaymentResponse, CaptureType } from './types/captures.js';
export type { RefundPaymentRequest, RefundPaymentResponse } from './types/refunds.js';
export type { VoidPaymentRequest, VoidPaymentResponse } from './types/voids.js';
export type { ReversePaymentRequest, ReversePaymentResponse } from './types/reversals.js';
export type { CancelScheduledRetryRequest, CancelScheduledRetryResponse } from './types/cancellations.js';
export type { PaymentSource } from './types/sources/index.js';
export type {
  AchSource,
  BacsSource,
  BankAccountSource,
  PlaidSource,
  SepaAccountHolder,
  SepaSource,
} from './types/sources/bank.js';
export type {
  BlikSource,
  EpsSource,
  GiropayInfoField,
  GiropaySource,
  IdealSource,
  P24Source,
  PayNowSource,
  PostFinanceSource,
  SofortSource,
  TrustlySource,
} from './types/sources/bank-transfers.js';
export type {
  AfterpaySource,
  AlmaSource,
  KlarnaSource,
  SequraSource,
  TamaraSource,
} from './types/sources/buy-now-pay-later.js';
export type {
  CardSource,
  CustomerSource,
  IdSource,
  NetworkTokenSource,
  NetworkTokenType,
  ProviderTokenSource,
  TokenSource,
} from './types/sources/card.js';
export type {
  BancontactSource,
  BenefitSource,
  KnetLanguage,
  KnetSource,
  QPaySource,
} from './types/sources/debit-networks.js';
export type {
  CvConnectSource,
  FawryProduct,
  FawrySource,
  IllicadoSource,
  MultibancoSource,
} from './types/sources/vouchers.js';
export type {
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
  PayPalBillingPlan,
  PayPalBillingPlanType,
  PayPalSource,
  StcPaySource,
  SwishSource,
  TngSource,
  TrueMoneySource,
  TwintSource,
  VippsSource,
  WeChatPaySource,
} from './types/sources/wallets.js';
export type { PaymentSourceDetails } from './types/source-details/index.js';
export type { BacsSourceDetails, SepaSourceDetails } from './types/source-details/bank.js';
export type {
  BlikSourceDetails,
  EpsSourceDetails,
  GiropaySourceDetails,
  IdealSourceDetails,
  P24SourceDetails,
  PayNowSourceDetails,
  PayerName,
  PostFinanceSourceDetails,
} from './types/source-details/bank-transfers.js';
export type {
  AfterpaySourceDetails,
  AlmaSourceDetails,
  KlarnaAccountHolderDetails,
  KlarnaSourceDetails,
  ProviderAuthorizedPaymentMethod,
  SequraSourceDetails,
  TamaraSourceDetails,
} from './types/source-details/buy-now-pay-later.js';
export type { AccountUpdateStatus, CardSourceDetails } from './types/source-details/card.js';
export type { CurrencyAccountSourceDetails } from './types/source-details/currency-account.js';
export type {
  BancontactSourceDetails,
  BenefitSourceDetails,
  KnetSourceDetails,
  QPaySourceDetails,
} from './types/source-details/debit-networks.js';
export type { OtherSourceDetails } from './types/source-details/other.js';
export type {
  CvConnectSourceDetails,
  FawrySourceDetails,
  IllicadoSourceDetails,
  MultibancoSourceDetails,
} from './types/source-details/vouchers.js';
export type {
  AlipayCnSourceDetails,
  AlipayHkSourceDetails,
  AlipayPlusSourceDetails,
  DanaSourceDetails,
  GCashSourceDetails,
  KakaoPaySourceDetails,
  MbWaySourceDetails,
  MobilePaySourceDetails,
  OctopusSourceDetails,
  PayPalAccountHolderDetails,
  PayPalSourceDetails,
  StcPaySourceDetails,
  TngSourceDetails,
  TrueMoneySourceDetails,
  TwintSourceDetails,
  VippsSourceDetails,
  WeChatPaySourceDetails,
} from './types/source-details/wallets.js';
export type { PaymentMethodDetails } from './types/payment-method.js';
export type {
  AccountNameInquiryDetails,
  AccountNameInquiryResult,
  CardAccountHolder,
  CardAccountHolderDetails,
  CorporateCardAccountHolder,
  CorporateCardAccountHolderDetails,
  GovernmentCardAccountHolder,
  GovernmentCardAccountHolderDetails,
  IndividualCardAccountHolder,
  IndividualCardAccountHolderDetails,
  NameMatchResult,
} from './types/card-account-holder.js';
export type { CustomerSummary, PaymentCustomerRequest, PaymentCustomerResponse } from './types/customer.js';
export type { PaymentItem } from './types/items.js';
export type {
  CaptureShippingDetails,
  ShippingDetails,
  ShippingMethod,
  ShippingTimeframe,
  ShippingTracking,
} from './types/shipping.js';
export type { BillingDescriptor, LocalBillingDescriptor } from './types/billing-descriptor.js';
export type {
  CorporateSender,
  CustomerReference,
  GovernmentSender,
  IndividualSender,
  InstrumentSender,
  PaymentRecipient,
  PaymentSender,
  SourceOfFunds,
} from './types/parties.js';
export type { AmountAllocation, AmountAllocationCommission } from './types/amount-allocations.js';
export type { PaymentPlan } from './types/plan.js';
export type {
  DowntimeRetryRequest,
  DunningRetryRequest,
  PaymentRetryDetails,
  PaymentRetryRequest,
} from './types/retry.js';
export type { PaymentInstruction, PaymentInstructionDetails, PaymentPurpose } from './types/instruction.js';
export type {
  PanType,
  PaymentRouting,
  PaymentRoutingAttempt,
  PaymentRoutingScheme,
  PreferredScheme,
} from './types/routing.js';
export type {
  DLocalInstallments,
  DLocalPayer,
  DLocalProcessingSettings,
  KeyValuePair,
  MerchantInitiatedReason,
  PartnerCustomerRiskData,
  ProcessingAggregator,
  ProcessingProductType,
  ProcessingSenderInformation,
  ProcessingSettings,
} from './types/processing.js';
export type { PaymentActionProcessing, PaymentProcessingData, ProcessingDetails } from './types/processing-details.js';
export type { AirlineData, AirlineFlightLeg, AirlinePassenger, AirlineTicket } from './types/airline.js';
export type {
  AccommodationAddress,
  AccommodationData,
  AccommodationGuest,
  AccommodationRoom,
} from './types/accommodation.js';
export type {
  AuthenticationExperience,
  ChallengeIndicator,
  InitialAuthenticationMethod,
  PaymentAuthentication,
  PaymentAuthenticationRequest,
  ThreeDsData,
  ThreeDsEnrollment,
  ThreeDsExemption,
  ThreeDsFlowType,
  ThreeDsInitialAuthentication,
  ThreeDsRequest,
  ThreeDsRequestorAuthenticationInfo,
  ThreeDsRequestorAuthenticationMethod,
  TrustedListing,
  TrustedListingStatus,
} from './types/three-ds.js';
export type {
  AccountAge,
  AccountChangeIndicator,
  AccountPasswordChangeIndicator,
  CardholderAccountAgeIndicator,
  ShippingAddressAge,
  ThreeDsAccountAuthenticationMethod,
  ThreeDsAccountInfo,
  ThreeDsAccountType,
} from './types/three-ds-account.js';
export type {
  PaymentRiskAssessment,
  RiskDevice,
  RiskDeviceNetwork,
  RiskDeviceProvider,
  RiskRequest,
} from './types/risk.js';
export type {
  ChargeBearer,
  CurrencyAccountPayoutSource,
  EntityPayoutSource,
  InstructionScheme,
  PayoutBillingDescriptor,
  PayoutInstruction,
  PayoutInstructionDetails,
  PayoutRequest,
  PayoutResponse,
  PayoutSource,
} from './types/payout.js';
export type {
  BankAccountDestination,
  BankAccountDestinationDetails,
  CardDestination,
  CardDestinationDetails,
  DestinationBankAccount,
  IdDestination,
  NetworkTokenDestination,
  OtherDestinationDetails,
  PaymentDestination,
  PaymentDestinationDetails,
  TokenDestination,
} from './types/destinations.js';
export type {
  UnreferencedRefundAccountHolder,
  UnreferencedRefundAccountHolderReference,
  UnreferencedRefundCardDestination,
  UnreferencedRefundCorporateAccountHolder,
  UnreferencedRefundDestination,
  UnreferencedRefundDestinationDetails,
  UnreferencedRefundGovernmentAccountHolder,
  UnreferencedRefundIdDestination,
  UnreferencedRefundIdentification,
  UnreferencedRefundIdentificationType,
  UnreferencedRefundIndividualAccountHolder,
  UnreferencedRefundInstruction,
  UnreferencedRefundNetworkTokenDestination,
  UnreferencedRefundProcessing,
  UnreferencedRefundRequest,
  UnreferencedRefundResponse,
  UnreferencedRefundSource,
  UnreferencedRefundTokenDestination,
} from './types/unreferenced-refund.js';
