export { GooglePay } from './client.js';
export { googlePayOperations, type GooglePayOperations } from './operations.js';
export type {
  CreateGooglePayEnrollmentRequest,
  GooglePayDomainList,
  GooglePayEnrollment,
  GooglePayEnrollmentState,
  GooglePayEnrollmentStatus,
  RegisterGooglePayDomainRequest,
} from './types.js';
