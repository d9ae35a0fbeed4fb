export { DisputesClient } from './client.js';
export { Disputes } from './disputes/client.js';
export { Evidence } from './evidence/client.js';
export { ArbitrationEvidence } from './evidence/arbitration/client.js';
export { Files } from './files/client.js';

export { disputeOperations, type DisputeOperations } from './disputes/operations.js';
export { disputeEvidenceOperations, type DisputeEvidenceOperations } from './evidence/operations.js';
export {
  arbitrationEvidenceOperations,
  type ArbitrationEvidenceOperations,
} from './evidence/arbitration/operations.js';
export { fileOperations, type FileOperations } from './files/operations.js';

export type { DisputeId, FileId } from './ids.js';
export type { CommaSeparated } from './comma-separated.js';
export type {
  Dispute,
  DisputeCategory,
  DisputeEvidenceBundle,
  DisputeEvidenceListItem,
  DisputeLinks,
  DisputeResolvedReason,
  DisputeStatus,
} from './disputes/types/dispute.js';
export type { DisputeList, DisputeSummary, DisputeSummaryLinks, ListDisputesQuery } from './disputes/types/list.js';
export type { DisputePayment, DisputeThreeDs } from './disputes/types/payment.js';
export type { DisputeSchemeFile, DisputeSchemeFiles, DisputeSchemeFilesLinks } from './disputes/types/scheme-files.js';
export type { DisputeEvidence, DisputeEvidenceLinks } from './evidence/types/evidence.js';
export type { DisputeEvidenceFiles } from './evidence/types/files.js';
export type { DisputeEvidenceRequest } from './evidence/types/provide.js';
export type { DisputeEvidenceType } from './evidence/types/evidence-type.js';
export type { DisputeSubmittedEvidence, DisputeSubmittedEvidenceLinks } from './evidence/types/submitted.js';
export type {
  DisputeCompellingEvidence,
  DisputeHistoricalTransaction,
  DisputeShippingAddress,
  DisputeShippingDeliveryStatus,
  DisputeTrackingInformation,
} from './evidence/types/compelling-evidence.js';
export type {
  FileDetails,
  FileLinks,
  FilePurpose,
  UploadedFile,
  UploadedFileLinks,
  UploadFileRequest,
} from './files/types.js';

// Errors, `createConfig`, money and the shared types come along, so that this is the only package to install.
export * from '@cko/core';
