export { ThreeDsSessions } from './client.js';
export type { GetThreeDsSessionOptions, SessionCallOptions } from './call-options.js';
export { threeDsSessionOperations, type ThreeDsSessionOperations } from './operations.js';
export type {
  CreateThreeDsSessionRequest,
  ThreeDsBillingDescriptor,
  ThreeDsDeviceInformation,
  ThreeDsGoogleSpaRequest,
  ThreeDsMarketplace,
  ThreeDsOptimizationRequest,
  UpdateThreeDsMethodRequest,
} from './types/request.js';
export type {
  AcceptedThreeDsSession,
  AcceptedThreeDsSessionLinks,
  CreatedThreeDsSession,
  FingerprintedThreeDsSession,
  FingerprintedThreeDsSessionLinks,
  ThreeDsSession,
  ThreeDsSessionLinks,
  ThreeDsSessionSecret,
} from './types/session.js';
export type {
  ThreeDsSessionCardSource,
  ThreeDsSessionIdSource,
  ThreeDsSessionNetworkTokenSource,
  ThreeDsSessionSource,
  ThreeDsSessionTokenSource,
} from './types/source.js';
export type { ThreeDsSessionAddress, ThreeDsSessionPhone } from './types/contact.js';
export type { ThreeDsSessionScheme } from './types/scheme.js';
export type {
  AppChannelData,
  BrowserChannelData,
  MerchantInitiatedChannelData,
  SdkEphemeralPublicKey,
  ThreeDsChannelData,
  ThreeDsMethodCompletion,
  ThreeRiRequestType,
} from './types/channel-data.js';
export type {
  HostedThreeDsCompletion,
  NonHostedThreeDsCompletion,
  ThreeDsSessionCompletion,
} from './types/completion.js';
export type {
  ThreeDsInitialTransaction,
  ThreeDsMerchantRiskInfo,
  ThreeDsSessionAccountInfo,
  ThreeDsShippingIndicator,
} from './types/cardholder.js';
export type {
  ThreeDsAuthenticationCategory,
  ThreeDsAuthenticationType,
  ThreeDsInstallment,
  ThreeDsRecurring,
  ThreeDsSessionChallengeIndicator,
  ThreeDsTransactionType,
} from './types/terms.js';
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
} from './types/outcome.js';
export type {
  ThreeDsAccessControlServer,
  ThreeDsChallengeCancelReason,
  ThreeDsErrorDetails,
  ThreeDsGoogleSpa,
  ThreeDsGoogleSpaFrame,
  ThreeDsGoogleSpaToken,
  ThreeDsMessages,
  ThreeDsSdkUiElement,
} from './types/challenge.js';
