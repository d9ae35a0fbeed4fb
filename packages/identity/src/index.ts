export { IdentityClient } from './client.js';
export { Applicants } from './applicants/client.js';
export { IdentityVerifications } from './identity-verifications/client.js';
export { IdentityVerificationAttempts } from './identity-verifications/attempts/client.js';
export { IdDocumentVerifications } from './id-document-verifications/client.js';
export { IdDocumentVerificationAttempts } from './id-document-verifications/attempts/client.js';
export { AddressDocumentVerifications } from './address-document-verifications/client.js';
export { AddressDocumentVerificationAttempts } from './address-document-verifications/attempts/client.js';
export { FaceAuthentications } from './face-authentications/client.js';
export { FaceAuthenticationAttempts } from './face-authentications/attempts/client.js';
export { AmlScreenings } from './aml-screenings/client.js';

export { applicantOperations, type ApplicantOperations } from './applicants/operations.js';
export {
  identityVerificationOperations,
  type IdentityVerificationOperations,
} from './identity-verifications/operations.js';
export {
  identityVerificationAttemptOperations,
  type IdentityVerificationAttemptOperations,
} from './identity-verifications/attempts/operations.js';
export {
  idDocumentVerificationOperations,
  type IdDocumentVerificationOperations,
} from './id-document-verifications/operations.js';
export {
  idDocumentVerificationAttemptOperations,
  type IdDocumentVerificationAttemptOperations,
} from './id-document-verifications/attempts/operations.js';
export {
  addressDocumentVerificationOperations,
  type AddressDocumentVerificationOperations,
} from './address-document-verifications/operations.js';
export {
  addressDocumentVerificationAttemptOperations,
  type AddressDocumentVerificationAttemptOperations,
} from './address-document-verifications/attempts/operations.js';
export { faceAuthenticationOperations, type FaceAuthenticationOperations } from './face-authentications/operations.js';
export {
  faceAuthenticationAttemptOperations,
  type FaceAuthenticationAttemptOperations,
} from './face-authentications/attempts/operations.js';
export { amlScreeningOperations, type AmlScreeningOperations } from './aml-screenings/operations.js';

export type {
  AddressDocumentVerificationAttemptId,
  AddressDocumentVerificationId,
  AmlScreeningId,
  ApplicantId,
  FaceAuthenticationAttemptId,
  FaceAuthenticationId,
  IdDocumentVerificationAttemptId,
  IdDocumentVerificationId,
  IdentityVerificationAttemptId,
  IdentityVerificationId,
  UserJourneyId,
} from './ids.js';
export type { IdentityPage, IdentityPageLinks, IdentityPageQuery } from './page.js';
export type { Applicant, ApplicantLinks, CreateApplicantRequest, UpdateApplicantRequest } from './applicants/types.js';
export type {
  CreateAndOpenIdentityVerificationRequest,
  CreateIdentityVerificationRequest,
  IdentityVerification,
  IdentityVerificationLinks,
  IdentityVerificationStatus,
  VerifiedIdentity,
} from './identity-verifications/types.js';
export type {
  IdentityVerificationAsset,
  IdentityVerificationAssetList,
  IdentityVerificationAssetType,
  IdentityVerificationAttempt,
  IdentityVerificationAttemptList,
} from './identity-verifications/attempts/types.js';
export type { CreateIdDocumentVerificationRequest, IdDocumentVerification } from './id-document-verifications/types.js';
export type {
  CreateIdDocumentVerificationAttemptRequest,
  IdDocumentVerificationAttempt,
  IdDocumentVerificationAttemptList,
} from './id-document-verifications/attempts/types.js';
export type {
  AddressDocument,
  AddressDocumentAddress,
  AddressDocumentVerification,
  CreateAddressDocumentVerificationRequest,
} from './address-document-verifications/types.js';
export type {
  AddressDocumentVerificationAttempt,
  AddressDocumentVerificationAttemptList,
  CreateAddressDocumentVerificationAttemptRequest,
} from './address-document-verifications/attempts/types.js';
export type {
  CreateFaceAuthenticationRequest,
  FaceAuthentication,
  FaceAuthenticationStatus,
} from './face-authentications/types.js';
export type {
  FaceAuthenticationAsset,
  FaceAuthenticationAssetList,
  FaceAuthenticationAssetType,
  FaceAuthenticationAttempt,
  FaceAuthenticationAttemptList,
} from './face-authentications/attempts/types.js';
export type {
  AmlScreening,
  AmlScreeningStatus,
  AmlSearchParameters,
  CreateAmlScreeningRequest,
} from './aml-screenings/types.js';
export type {
  ApplicantSessionInformation,
  CaptureAttempt,
  CaptureAttemptLinks,
  CaptureAttemptStatus,
  CaptureClientInformation,
  CreateCaptureAttemptRequest,
  SelectedDocument,
} from './attempts/capture.js';
export type { DocumentAttempt, DocumentAttemptLinks, DocumentAttemptStatus } from './attempts/document.js';
export type { AttemptAssetLinks } from './attempts/assets.js';
export type { IdentityCheck, IdentityCheckLinks } from './checks/check.js';
export type { IdentityDeclaredData } from './checks/declared-data.js';
export type { DocumentVerificationStatus } from './checks/document-status.js';
export type { IdentityFaceImage } from './checks/face-image.js';
export type { IdentityDocument, IdentityDocumentType, IdentityGender } from './checks/identity-document.js';
export type { IdentityReport } from './checks/report.js';
export type { IdentityResponseCode } from './checks/response-code.js';

// So that a user installs and imports one package: errors, configuration, money.
export * from '@cko/core';
