export { PaymentsClient } from './payments/client.js';
export { paymentOperations, type PaymentOperations } from './payments/operations.js';

export type {
  AnyPaymentRequest,
  AuthorizationType,
  PartialAuthorization,
  PaymentMetadata,
  PaymentRequest,
  PaymentSegment,
  PaymentSubscription,
  PaymentType,
} from './payments/types/request.js';
export type {
  PaymentAcceptedResponse,
  PaymentPendingResponse,
  PaymentResponse,
  PaymentResult,
} from './payments/types/response.js';
export type { Payment, PaymentBalances, PaymentLinks, PaymentStatus } from './payments/types/payment.js';
export type { ListPaymentsQuery, PaymentList } from './payments/types/list.js';
export type {
  PaymentSearchAction,
  PaymentSearchResult,
  PaymentSearchRisk,
  PaymentSearchSource,
  SearchPaymentsRequest,
  SearchPaymentsResponse,
} from './payments/types/search.js';
export type {
  ActionLinks,
  ActionType,
  PaymentAction,
  PaymentActionAuthorizationType,
  PaymentActionList,
  PaymentActionSummary,
} from './payments/types/actions.js';
export type { IncrementAuthorizationRequest, IncrementAuthorizationResponse } from './payments/types/authorizations.js';
export type { CapturePaymentRequest, CapturePaymentResponse, CaptureType } from './payments/types/captures.js';
export type { RefundPaymentRequest, RefundPaymentResponse } from './payments/types/refunds.js';
export type { VoidPaymentRequest, VoidPaymentResponse } from './payments/types/voids.js';
export type { ReversePaymentRequest, ReversePaymentResponse } from './payments/types/reversals.js';
export type { CancelScheduledRetryRequest, CancelScheduledRetryResponse } from './payments/types/cancellations.js';
export type { PaymentSource } from './payments/types/sources/index.js';
export type {
  AchSource,
  BacsSource,
  BankAccountSource,
  PlaidSource,
  SepaAccountHolder,
  SepaSource,
} from './payments/types/sources/bank.js';
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
} from './payments/types/sources/bank-transfers.js';
export type {
  AfterpaySource,
  AlmaSource,
  KlarnaSource,
  SequraSource,
  TamaraSource,
} from './payments/types/sources/buy-now-pay-later.js';
export type {
  CardSource,
  CustomerSource,
  IdSource,
  NetworkTokenSource,
  NetworkTokenType,
  ProviderTokenSource,
  TokenSource,
} from './payments/types/sources/card.js';
export type {
  BancontactSource,
  BenefitSource,
  KnetLanguage,
  KnetSource,
  QPaySource,
} from './payments/types/sources/debit-networks.js';
export type {
  CvConnectSource,
  FawryProduct,
  FawrySource,
  IllicadoSource,
  MultibancoSource,
} from './payments/types/sources/vouchers.js';
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
} from './payments/types/sources/wallets.js';
export type { PaymentSourceDetails } from './payments/types/source-details/index.js';
export type { BacsSourceDetails, SepaSourceDetails } from './payments/types/source-details/bank.js';
export type {
  BlikSourceDetails,
  EpsSourceDetails,
  GiropaySourceDetails,
  IdealSourceDetails,
  P24SourceDetails,
  PayNowSourceDetails,
  PayerName,
  PostFinanceSourceDetails,
} from './payments/types/source-details/bank-transfers.js';
export type {
  AfterpaySourceDetails,
  AlmaSourceDetails,
  KlarnaAccountHolderDetails,
  KlarnaSourceDetails,
  ProviderAuthorizedPaymentMethod,
  SequraSourceDetails,
  TamaraSourceDetails,
} from './payments/types/source-details/buy-now-pay-later.js';
export type { AccountUpdateStatus, CardSourceDetails } from './payments/types/source-details/card.js';
export type { CurrencyAccountSourceDetails } from './payments/types/source-details/currency-account.js';
export type {
  BancontactSourceDetails,
  BenefitSourceDetails,
  KnetSourceDetails,
  QPaySourceDetails,
} from './payments/types/source-details/debit-networks.js';
export type { OtherSourceDetails } from './payments/types/source-details/other.js';
export type {
  CvConnectSourceDetails,
  FawrySourceDetails,
  IllicadoSourceDetails,
  MultibancoSourceDetails,
} from './payments/types/source-details/vouchers.js';
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
} from './payments/types/source-details/wallets.js';
export type { PaymentMethodDetails } from './payments/types/payment-method.js';
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
} from './payments/types/card-account-holder.js';
export type { CustomerSummary, PaymentCustomerRequest, PaymentCustomerResponse } from './payments/types/customer.js';
export type { PaymentItem } from './payments/types/items.js';
export type {
  CaptureShippingDetails,
  ShippingDetails,
  ShippingMethod,
  ShippingTimeframe,
  ShippingTracking,
} from './payments/types/shipping.js';
export type { BillingDescriptor, LocalBillingDescriptor } from './payments/types/billing-descriptor.js';
export type {
  CorporateSender,
  CustomerReference,
  GovernmentSender,
  IndividualSender,
  InstrumentSender,
  PaymentRecipient,
  PaymentSender,
  SourceOfFunds,
} from './payments/types/parties.js';
export type { AmountAllocation, AmountAllocationCommission } from './payments/types/amount-allocations.js';
export type { PaymentPlan } from './payments/types/plan.js';
export type {
  DowntimeRetryRequest,
  DunningRetryRequest,
  PaymentRetryDetails,
  PaymentRetryRequest,
} from './payments/types/retry.js';
export type { PaymentInstruction, PaymentInstructionDetails, PaymentPurpose } from './payments/types/instruction.js';
export type {
  PanType,
  PaymentRouting,
  PaymentRoutingAttempt,
  PaymentRoutingScheme,
  PreferredScheme,
} from './payments/types/routing.js';
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
} from './payments/types/processing.js';
export type {
  PaymentActionProcessing,
  PaymentProcessingData,
  ProcessingDetails,
} from './payments/types/processing-details.js';
export type { AirlineData, AirlineFlightLeg, AirlinePassenger, AirlineTicket } from './payments/types/airline.js';
export type {
  AccommodationAddress,
  AccommodationData,
  AccommodationGuest,
  AccommodationRoom,
} from './payments/types/accommodation.js';
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
} from './payments/types/three-ds.js';
export type {
  AccountAge,
  AccountChangeIndicator,
  AccountPasswordChangeIndicator,
  CardholderAccountAgeIndicator,
  ShippingAddressAge,
  ThreeDsAccountAuthenticationMethod,
  ThreeDsAccountInfo,
  ThreeDsAccountType,
} from './payments/types/three-ds-account.js';
export type {
  PaymentRiskAssessment,
  RiskDevice,
  RiskDeviceNetwork,
  RiskDeviceProvider,
  RiskRequest,
} from './payments/types/risk.js';
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
} from './payments/types/payout.js';
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
} from './payments/types/destinations.js';
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
} from './payments/types/unreferenced-refund.js';
