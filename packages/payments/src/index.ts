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

export type {
  ApplePayCertificateId,
  HostedPaymentId,
  PaymentContextId,
  PaymentLinkId,
  PaymentSessionId,
  PaymentSetupId,
} from './ids.js';

export type { BillingInformation } from './checkout/billing-information.js';
export type { Locale } from './checkout/locale.js';
export type {
  PaymentMethodConfiguration,
  StoredCardConfiguration,
  StorePaymentDetails,
} from './checkout/method-configuration.js';
export type {
  CreatedPaymentPageLinks,
  PaymentPageLinks,
  PaymentPageMethodConfiguration,
  PaymentPageRequest,
  PaymentProduct,
  PaymentSourceType,
  PaymentWarning,
} from './checkout/payment-page.js';

export { PayByLink } from './links/client.js';
export { paymentLinkOperations, type PaymentLinkOperations } from './links/operations.js';
export type {
  CreatePaymentLinkRequest,
  CreatePaymentLinkResponse,
  PaymentLink,
  PaymentLinkStatus,
} from './links/types.js';

export { HostedPayments } from './hosted-payments/client.js';
export { hostedPaymentOperations, type HostedPaymentOperations } from './hosted-payments/operations.js';
export type {
  CreateHostedPaymentRequest,
  CreateHostedPaymentResponse,
  HostedPayment,
  HostedPaymentStatus,
} from './hosted-payments/types.js';

export { PaymentSessions } from './payment-sessions/client.js';
export { paymentSessionOperations, type PaymentSessionOperations } from './payment-sessions/operations.js';
export type {
  CompletePaymentSessionRequest,
  CreatePaymentSessionRequest,
  PaymentSessionOptions,
  PaymentSessionTerms,
  SubmitPaymentSessionRequest,
} from './payment-sessions/types/request.js';
export type {
  ActionRequiredPaymentSubmission,
  ApprovedPaymentSubmission,
  DeclinedPaymentSubmission,
  PaymentSession,
  PaymentSubmission,
  PaymentSubmissionAction,
} from './payment-sessions/types/response.js';
export type {
  PaymentSessionApplePayConfiguration,
  PaymentSessionGooglePayConfiguration,
  PaymentSessionMethodConfiguration,
} from './payment-sessions/types/method-configuration.js';

export { PaymentSetups } from './setups/client.js';
export { paymentSetupOperations, type PaymentSetupOperations } from './setups/operations.js';
export type {
  PaymentSetup,
  PaymentSetupBilling,
  PaymentSetupBillingDescriptor,
  PaymentSetupConfirmation,
  PaymentSetupPresentmentDetails,
  PaymentSetupRequest,
  PaymentSetupSettings,
  PaymentSetupTerminal,
} from './setups/types/setup.js';
export type {
  PaymentSetupCustomer,
  PaymentSetupCustomerDevice,
  PaymentSetupCustomerEmail,
  PaymentSetupMerchantAccount,
} from './setups/types/customer.js';
export type { PaymentSetupOrder, PaymentSetupSubMerchant } from './setups/types/order.js';
export type {
  PaymentSetupAccommodationData,
  PaymentSetupAccommodationRoom,
  PaymentSetupAirlineData,
  PaymentSetupIndustry,
} from './setups/types/industry.js';
export type {
  PaymentSetupAccountFunding,
  PaymentSetupAccountFundingIdentification,
  PaymentSetupAccountFundingRecipient,
  PaymentSetupAccountFundingSender,
} from './setups/types/account-funding.js';
export type { PaymentSetupMethodName, PaymentSetupMethods } from './setups/types/methods/index.js';
export type {
  PaymentSetupMethod,
  PaymentSetupMethodAction,
  PaymentSetupMethodStatus,
  PaymentSetupTerminalMethod,
} from './setups/types/methods/method.js';
export type {
  PaymentSetupCard,
  PaymentSetupCardAccountHolder,
  PaymentSetupInstrument,
} from './setups/types/methods/card.js';
export type { PaymentSetupCardPresent, PaymentSetupCardPresentPin } from './setups/types/methods/card-present.js';
export type {
  PaymentSetupApplePay,
  PaymentSetupApplePayTokenData,
  PaymentSetupApplePayTokenHeader,
  PaymentSetupGooglePay,
  PaymentSetupGooglePayTokenData,
} from './setups/types/methods/card-wallets.js';
export type {
  PaymentSetupAch,
  PaymentSetupAchAccountHolder,
  PaymentSetupAchIdentification,
  PaymentSetupBacs,
  PaymentSetupBacsAccountHolder,
  PaymentSetupBank,
  PaymentSetupPayByBank,
  PaymentSetupPayByBankAction,
  PaymentSetupSepa,
  PaymentSetupSepaAccountHolder,
  PaymentSetupSepaMandate,
} from './setups/types/methods/bank-accounts.js';
export type {
  PaymentSetupBlik,
  PaymentSetupIdeal,
  PaymentSetupMultibanco,
  PaymentSetupP24,
  PaymentSetupP24AccountHolder,
} from './setups/types/methods/bank-transfers.js';
export type {
  PaymentSetupKlarna,
  PaymentSetupKlarnaAccountHolder,
  PaymentSetupTabby,
} from './setups/types/methods/buy-now-pay-later.js';
export type {
  PaymentSetupBancontact,
  PaymentSetupKnet,
  PaymentSetupQPay,
} from './setups/types/methods/debit-networks.js';
export type {
  PaymentSetupPayPal,
  PaymentSetupStcPay,
  PaymentSetupSwish,
  PaymentSetupSwishAccountHolder,
} from './setups/types/methods/wallets.js';

export { PaymentContexts } from './contexts/client.js';
export { paymentContextOperations, type PaymentContextOperations } from './contexts/operations.js';
export type {
  CreatePaymentContextRequest,
  CreatePaymentContextResponse,
  PaymentContext,
  PaymentContextPartnerMetadata,
  PaymentContextRequestDetails,
  PaymentContextStatus,
  PaymentContextTerms,
} from './contexts/types/context.js';
export type { PaymentContextCustomer, PaymentContextItem, PaymentContextProcessing } from './contexts/types/order.js';
export type {
  KlarnaContextSource,
  KlarnaContextSourceDetails,
  PaymentContextSource,
  PaymentContextSourceDetails,
  PayPalContextSource,
  PayPalContextSourceDetails,
  StcPayContextSource,
  StcPayContextSourceDetails,
  TabbyContextSource,
  TabbyContextSourceDetails,
} from './contexts/types/sources.js';

export { PaymentMethods } from './methods/client.js';
export { paymentMethodOperations, type PaymentMethodOperations } from './methods/operations.js';
export type { ListPaymentMethodsQuery, PaymentMethod, PaymentMethodList, PaymentMethodType } from './methods/types.js';

export { ThreeDsSessions } from './three-ds-sessions/client.js';
export type { GetThreeDsSessionOptions, SessionCallOptions } from './three-ds-sessions/call-options.js';
export { threeDsSessionOperations, type ThreeDsSessionOperations } from './three-ds-sessions/operations.js';
export type {
  CreateThreeDsSessionRequest,
  ThreeDsBillingDescriptor,
  ThreeDsDeviceInformation,
  ThreeDsGoogleSpaRequest,
  ThreeDsMarketplace,
  ThreeDsOptimizationRequest,
  UpdateThreeDsMethodRequest,
} from './three-ds-sessions/types/request.js';
export type {
  AcceptedThreeDsSession,
  AcceptedThreeDsSessionLinks,
  CreatedThreeDsSession,
  FingerprintedThreeDsSession,
  FingerprintedThreeDsSessionLinks,
  ThreeDsSession,
  ThreeDsSessionLinks,
  ThreeDsSessionSecret,
} from './three-ds-sessions/types/session.js';
export type {
  ThreeDsSessionCardSource,
  ThreeDsSessionIdSource,
  ThreeDsSessionNetworkTokenSource,
  ThreeDsSessionSource,
  ThreeDsSessionTokenSource,
} from './three-ds-sessions/types/source.js';
export type { ThreeDsSessionAddress, ThreeDsSessionPhone } from './three-ds-sessions/types/contact.js';
export type { ThreeDsSessionScheme } from './three-ds-sessions/types/scheme.js';
export type {
  AppChannelData,
  BrowserChannelData,
  MerchantInitiatedChannelData,
  SdkEphemeralPublicKey,
  ThreeDsChannelData,
  ThreeDsMethodCompletion,
  ThreeRiRequestType,
} from './three-ds-sessions/types/channel-data.js';
export type {
  HostedThreeDsCompletion,
  NonHostedThreeDsCompletion,
  ThreeDsSessionCompletion,
} from './three-ds-sessions/types/completion.js';
export type {
  ThreeDsInitialTransaction,
  ThreeDsMerchantRiskInfo,
  ThreeDsSessionAccountInfo,
  ThreeDsShippingIndicator,
} from './three-ds-sessions/types/cardholder.js';
export type {
  ThreeDsAuthenticationCategory,
  ThreeDsAuthenticationType,
  ThreeDsInstallment,
  ThreeDsRecurring,
  ThreeDsSessionChallengeIndicator,
  ThreeDsTransactionType,
} from './three-ds-sessions/types/terms.js';
export type {
  ThreeDsCertificates,
  ThreeDsDirectoryServer,
  ThreeDsExperienceOutcome,
  ThreeDsOptimization,
  ThreeDsOptimizedProperty,
  ThreeDsPreferredExperiences,
  ThreeDsResponseCode,
  ThreeDsSchemeInfo,
  ThreeDsSessionCard,
  ThreeDsSessionCardMetadata,
  ThreeDsSessionExemption,
  ThreeDsSessionNextAction,
  ThreeDsSessionStatus,
  ThreeDsSessionStatusReason,
} from './three-ds-sessions/types/outcome.js';
export type {
  ThreeDsAccessControlServer,
  ThreeDsChallengeCancelReason,
  ThreeDsErrorDetails,
  ThreeDsGoogleSpa,
  ThreeDsGoogleSpaFrame,
  ThreeDsGoogleSpaToken,
  ThreeDsMessages,
  ThreeDsSdkUiElement,
} from './three-ds-sessions/types/challenge.js';

export { ApplePay } from './apple-pay/client.js';
export { applePayOperations, type ApplePayOperations } from './apple-pay/operations.js';
export type {
  ApplePayCertificate,
  ApplePaySigningRequest,
  CreateApplePaySigningRequest,
  EnrollApplePayDomainRequest,
  UploadApplePayCertificateRequest,
} from './apple-pay/types.js';

export { GooglePay } from './google-pay/client.js';
export { googlePayOperations, type GooglePayOperations } from './google-pay/operations.js';
export type {
  CreateGooglePayEnrollmentRequest,
  GooglePayDomainList,
  GooglePayEnrollment,
  GooglePayEnrollmentState,
  GooglePayEnrollmentStatus,
  RegisterGooglePayDomainRequest,
} from './google-pay/types.js';

export { Bacs } from './bacs/client.js';
export { bacsOperations, type BacsOperations } from './bacs/operations.js';
export type { BacsNotificationRequest, BacsNotificationResponse } from './bacs/types.js';

export { ComplianceRequests } from './compliance-requests/client.js';
export { complianceRequestOperations, type ComplianceRequestOperations } from './compliance-requests/operations.js';
export type {
  ComplianceRequest,
  ComplianceRequestedField,
  ComplianceRequestedFields,
  ComplianceRespondedField,
  ComplianceRespondedFields,
  RespondToComplianceRequest,
} from './compliance-requests/types.js';

export { AgenticCommerce, type DelegatePaymentOptions } from './agentic-commerce/client.js';
export { signDelegatedPayment, type DelegatedPaymentSignature } from './agentic-commerce/signature.js';
export { agenticCommerceOperations, type AgenticCommerceOperations } from './agentic-commerce/operations.js';
export type {
  DelegatedPaymentAllowance,
  DelegatedPaymentBillingAddress,
  DelegatedPaymentCard,
  DelegatedPaymentRiskSignal,
  DelegatedPaymentToken,
  DelegatePaymentHeaders,
  DelegatePaymentRequest,
} from './agentic-commerce/types.js';

// Errors, `createConfig`, money and the shared types come along, so that this is the only package to install.
export * from '@cko/core';
