export { ComplianceRequests } from './client.js';
export { complianceRequestOperations, type ComplianceRequestOperations } from './operations.js';
export type {
  ComplianceRequest,
  ComplianceRequestedField,
  ComplianceRequestedFields,
  ComplianceRespondedField,
  ComplianceRespondedFields,
  RespondToComplianceRequest,
} from './types.js';
