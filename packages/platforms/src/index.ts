export { PlatformsClient } from './client.js';
export type {
  EntityFileId,
  EntityMemberId,
  EntityPaymentInstrumentId,
  EntityRequirementId,
  ReserveRuleId,
  SimulatorScenarioId,
} from './ids.js';

export { Entities } from './entities/client.js';
export { entityOperations, type EntityOperations } from './entities/operations.js';
export type { EntityCallOptions, EntityHeaders, EntitySchemaVersion } from './entities/schema-version.js';
export type {
  EntityAdditionalInfo,
  EntityAgreedTerms,
  EntitySubmitter,
  OnboardEntityRequest,
  UpdateEntityRequest,
} from './entities/types/requests.js';
export type {
  Entity,
  EntityCapabilities,
  EntityCapability,
  EntityInstrumentReference,
  EntityLinks,
  EntityRequirementDue,
  EntityStatus,
  EntitySummary,
} from './entities/types/entity.js';
export type { EntityAddress } from './entities/types/address.js';
export type { EntityBusinessType, EntityCompany, EntityDateOfIncorporation } from './entities/types/company.js';
export type { EntityContactDetails, EntityEmailAddresses, EntityInvitee } from './entities/types/contact-details.js';
export type {
  EntityAdditionalDocument,
  EntityArticlesOfAssociation,
  EntityArticlesOfAssociationType,
  EntityBankVerification,
  EntityCertifiedAuthorisedSignatory,
  EntityCompanyVerification,
  EntityCompanyVerificationType,
  EntityDocuments,
  EntityFinancialStatements,
  EntityFinancialVerification,
  EntityIdentityVerification,
  EntityIdentityVerificationType,
  EntityProofOfAddress,
  EntityProofOfLegality,
  EntityProofOfRegistration,
  EntityProofOfRegistrationType,
  EntityShareholderStructure,
  EntityTaxVerification,
  EntityTaxVerificationType,
} from './entities/types/documents.js';
export type {
  EntityDocument,
  EntityFinancialDetails,
  EntityFinancialDocuments,
  EntityIdentification,
} from './entities/types/earlier-versions.js';
export type {
  EntityCitizenship,
  EntityDateOfBirth,
  EntityIndividual,
  EntityNationalIdType,
  EntityPlaceOfBirth,
} from './entities/types/individual.js';
export type {
  EntityProcessingDetails,
  EntityProcessingDetailsAch,
  EntityProcessingDetailsPayments,
} from './entities/types/processing-details.js';
export type { EntityMcc, EntityProfile, EntityUrl } from './entities/types/profile.js';
export type { EntityCompanyPositionType, EntityRepresentative, EntityRole } from './entities/types/representative.js';

export { EntityMembers } from './entities/members/client.js';
export { entityMemberOperations, type EntityMemberOperations } from './entities/members/operations.js';
export type { EntityMember, EntityMemberList, ReinviteEntityMemberRequest } from './entities/members/types.js';

export { EntityRequirements } from './entities/requirements/client.js';
export { entityRequirementOperations, type EntityRequirementOperations } from './entities/requirements/operations.js';
export type {
  EntityRequirement,
  EntityRequirementDetails,
  EntityRequirementList,
  EntityRequirementPriority,
  EntityRequirementReason,
  ResolveEntityRequirementRequest,
  ResolveEntityRequirementResponse,
} from './entities/requirements/types.js';

export {
  EntityPaymentInstruments,
  type UpdateEntityPaymentInstrumentOptions,
} from './entities/payment-instruments/client.js';
export {
  entityPaymentInstrumentOperations,
  type EntityPaymentInstrumentOperations,
} from './entities/payment-instruments/operations.js';
export type {
  CreateEntityPaymentInstrumentRequest,
  EntityAchInstrumentDetails,
  EntityCardTokenInstrumentDetails,
  EntityFasterPaymentsInstrumentDetails,
  EntityInstrumentDetails,
  EntityInstrumentDocument,
  EntityInstrumentStatus,
  EntityInstrumentType,
  EntityPaymentInstrument,
  EntityPaymentInstrumentList,
  EntitySepaInstrumentDetails,
  ListEntityPaymentInstrumentsQuery,
  UpdateEntityPaymentInstrumentRequest,
} from './entities/payment-instruments/types.js';

export { EntityPayoutSchedules } from './entities/payout-schedules/client.js';
export { payoutScheduleOperations, type PayoutScheduleOperations } from './entities/payout-schedules/operations.js';
export type {
  DailyPayoutRecurrence,
  DayOfMonth,
  DayOfWeek,
  MonthlyPayoutRecurrence,
  PayoutSchedule,
  PayoutScheduleRecurrence,
  PayoutScheduleRecurrenceDetails,
  PayoutSchedules,
  PayoutScheduleTiming,
  UpdatePayoutSchedule,
  UpdatePayoutScheduleRequest,
  WeeklyPayoutRecurrence,
} from './entities/payout-schedules/types.js';

export { EntityReserveRules, type UpdateReserveRuleOptions } from './entities/reserve-rules/client.js';
export { etagOf } from './entities/reserve-rules/etag.js';
export { reserveRuleOperations, type ReserveRuleOperations } from './entities/reserve-rules/operations.js';
export type {
  HoldingDuration,
  ReserveRule,
  ReserveRuleList,
  ReserveRuleRequest,
  RollingReserveRule,
  UpdateReserveRuleRequest,
} from './entities/reserve-rules/types.js';

export { EntityFiles } from './entities/files/client.js';
export { entityFileOperations, type EntityFileOperations } from './entities/files/operations.js';
export type {
  EntityFile,
  EntityFileLinks,
  EntityFilePurpose,
  EntityFileUpload,
  EntityFileUploadLinks,
  EntityFileUploadRequest,
} from './entities/files/types.js';

export { OnboardingSimulation } from './simulate/client.js';
export { onboardingSimulationOperations, type OnboardingSimulationOperations } from './simulate/operations.js';
export type {
  SimulatedEntityStatus,
  SimulatedRequirementsDue,
  SimulatedScenario,
  SimulateEntityStatusRequest,
  SimulateRequirementsDueRequest,
  SimulatorRequirement,
  SimulatorScenario,
} from './simulate/types.js';

// Errors, `createConfig`, money and the shared types come along, so that this is the only package to install.
export * from '@cko/core';
