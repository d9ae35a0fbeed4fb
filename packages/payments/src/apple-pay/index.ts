export { ApplePay } from './client.js';
export { applePayOperations, type ApplePayOperations } from './operations.js';
export type {
  ApplePayCertificate,
  ApplePaySigningRequest,
  CreateApplePaySigningRequest,
  EnrollApplePayDomainRequest,
  UploadApplePayCertificateRequest,
} from './types.js';
