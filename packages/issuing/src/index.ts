export { IssuingClient } from './client.js';
export { Cardholders } from './cardholders/client.js';
export { Cards } from './cards/client.js';
export { CardThreeDs } from './cards/three-ds/client.js';
export { CardControls } from './controls/client.js';
export { ControlGroups } from './controls/groups/client.js';
export { ControlProfiles } from './controls/profiles/client.js';
export { DigitalCards } from './digital-cards/client.js';
export { IssuingTransactions } from './transactions/client.js';
export { IssuingDisputes } from './disputes/client.js';
export { IssuingSimulation } from './simulate/client.js';

export { cardholderOperations, type CardholderOperations } from './cardholders/operations.js';
export { cardOperations, type CardOperations } from './cards/operations.js';
export { cardThreeDsOperations, type CardThreeDsOperations } from './cards/three-ds/operations.js';
export { cardControlOperations, type CardControlOperations } from './controls/operations.js';
export { controlGroupOperations, type ControlGroupOperations } from './controls/groups/operations.js';
export { controlProfileOperations, type ControlProfileOperations } from './controls/profiles/operations.js';
export { digitalCardOperations, type DigitalCardOperations } from './digital-cards/operations.js';
export { issuingTransactionOperations, type IssuingTransactionOperations } from './transactions/operations.js';
export { issuingDisputeOperations, type IssuingDisputeOperations } from './disputes/operations.js';
export { issuingSimulationOperations, type IssuingSimulationOperations } from './simulate/operations.js';

export type {
  CardControlId,
  CardId,
  CardProductId,
  CardholderId,
  ControlGroupId,
  ControlProfileId,
  ControlTargetId,
  DigitalCardId,
  IssuingDisputeId,
  IssuingMessageId,
  IssuingTransactionId,
} from './ids.js';
export type { IssuingAmount } from './amount.js';
export type { UpdatedResource } from './updated-resource.js';
export type {
  Cardholder,
  CardholderCardList,
  CardholderDocument,
  CardholderLinks,
  CardholderStatus,
  CardholderType,
  CreateCardholderRequest,
  CreateCardholderResponse,
  ListCardholderCardsQuery,
  UpdateCardholderRequest,
} from './cardholders/types.js';
export type { CardholderAccessToken, CardholderAccessTokenRequest } from './cardholders/access-token.js';
export type {
  Card,
  CardLinks,
  CardStatus,
  IssuedCardDetails,
  IssuingCardMetadata,
  IssuingScheme,
  PhysicalCard,
  VirtualCard,
} from './cards/types/card.js';
export type {
  CardLifetime,
  CardShippingInstructions,
  CreateCardDetails,
  CreateCardRequest,
  CreatePhysicalCardRequest,
  CreateVirtualCardRequest,
  LifetimeUnit,
} from './cards/types/create.js';
export type {
  CreateCardResponse,
  CreatePhysicalCardResponse,
  CreateVirtualCardResponse,
  CreatedCardDetails,
} from './cards/types/created.js';
export type {
  CreatedCardControl,
  CreatedCardControlDetails,
  CreatedMccCardControl,
  CreatedMidCardControl,
  CreatedVelocityCardControl,
  InlineCardControl,
  InlineCardControlDetails,
  InlineMccCardControl,
  InlineMidCardControl,
  InlineVelocityCardControl,
} from './cards/types/inline-controls.js';
export type { CardCredentialName, CardCredentials, GetCardCredentialsQuery } from './cards/types/credentials.js';
export type { UpdateCardRequest } from './cards/types/update.js';
export type {
  RevokeCardReason,
  RevokeCardRequest,
  ScheduleCardRevocationRequest,
  SuspendCardReason,
  SuspendCardRequest,
} from './cards/types/status-changes.js';
export type {
  IssuingCardType,
  RenewCardRequest,
  RenewCardResponse,
  RenewPhysicalCardRequest,
  RenewVirtualCardRequest,
} from './cards/types/renewal.js';
export type {
  CardThreeDsEnrollment,
  EnrollCardThreeDsResponse,
  PasswordThreeDsEnrollmentRequest,
  SecurityPair,
  SecurityQuestionThreeDsEnrollmentRequest,
  ThreeDsEnrollmentContact,
  ThreeDsEnrollmentLinks,
  ThreeDsEnrollmentRequest,
  UpdateCardThreeDsEnrollmentRequest,
} from './cards/three-ds/types.js';
export type {
  CardControl,
  CardControlDetails,
  CardControlList,
  GetCardControlQuery,
  ListCardControlsQuery,
  MccCardControl,
  MidCardControl,
  VelocityCardControl,
} from './controls/types/control.js';
export type {
  CreateCardControlDetails,
  CreateCardControlRequest,
  CreateMccCardControlRequest,
  CreateMidCardControlRequest,
  CreateVelocityCardControlRequest,
  UpdateCardControlRequest,
} from './controls/types/requests.js';
export type {
  LimitControlType,
  MccLimit,
  MidLimit,
  VelocityLimit,
  VelocityWindow,
  VelocityWindowType,
} from './controls/types/limits.js';
export type {
  ControlGroup,
  ControlGroupControl,
  ControlGroupFailIf,
  ControlGroupList,
  CreateControlGroupRequest,
  ListControlGroupsQuery,
  MccControlGroupControl,
  MidControlGroupControl,
  VelocityControlGroupControl,
} from './controls/groups/types.js';
export type {
  ControlProfile,
  ControlProfileList,
  ControlProfileRequest,
  ListControlProfilesQuery,
} from './controls/profiles/types.js';
export type {
  DigitalCard,
  DigitalCardDevice,
  DigitalCardDeviceNetworkType,
  DigitalCardDeviceTimeZoneSetting,
  DigitalCardDeviceType,
  DigitalCardRequestor,
  DigitalCardStatus,
  DigitalCardType,
} from './digital-cards/types.js';
export type {
  IssuingTransaction,
  IssuingTransactionAmounts,
  IssuingTransactionCard,
  IssuingTransactionDigitalCard,
  IssuingTransactionList,
  IssuingTransactionMerchant,
  IssuingTransactionReference,
  IssuingTransactionReferenceTransaction,
  IssuingTransactionStatus,
  IssuingTransactionType,
  IssuingTransactionWallet,
  ListIssuingTransactionsQuery,
} from './transactions/types.js';
export type {
  IssuingTransactionIndicator,
  IssuingTransactionInitiator,
  IssuingTransactionMessage,
  IssuingTransactionMessageType,
  IssuingTransactionResult,
} from './transactions/message.js';
export type {
  IssuingDispute,
  IssuingDisputeActionDetails,
  IssuingDisputeMerchant,
  IssuingDisputeStatus,
  IssuingDisputeStatusReason,
} from './disputes/types/dispute.js';
export type {
  IssuingDisputeArbitration,
  IssuingDisputeChargeback,
  IssuingDisputePreArbitration,
  IssuingDisputeRepresentment,
} from './disputes/types/stages.js';
export type {
  AmendIssuingDisputeRequest,
  CreateIssuingDisputeRequest,
  EscalateIssuingDisputeRequest,
  IssuingDisputeReasonChange,
  SubmitIssuingDisputeRequest,
} from './disputes/types/requests.js';
export type { IssuingDisputeEvidence, IssuingDisputeFileEvidence } from './disputes/types/evidence.js';
export type { IssuingDisputeFraudDetails, IssuingDisputeFraudType } from './disputes/types/fraud.js';
export type {
  OobTransactionDetails,
  SimulateAuthorizationRequest,
  SimulateAuthorizationResponse,
  SimulateClearingRequest,
  SimulateIncrementRequest,
  SimulateIncrementResponse,
  SimulateOobAuthenticationRequest,
  SimulateRefundRequest,
  SimulateReversalRequest,
  SimulateReversalResponse,
  SimulatedAuthorizationType,
  SimulatedCard,
  SimulatedMerchant,
  SimulatedReversalStatus,
  SimulatedTransaction,
  SimulatedTransactionStatus,
} from './simulate/types.js';

// Errors, `createConfig`, money and the shared types come along, so that this is the only package to install.
export * from '@cko/core';
