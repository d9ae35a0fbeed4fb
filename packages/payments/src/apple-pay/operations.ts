import type { OperationTable } from '@cko/core';
import { applePay } from '../credentials.js';
import type {
  ApplePayCertificate,
  ApplePaySigningRequest,
  CreateApplePaySigningRequest,
  EnrollApplePayDomainRequest,
  UploadApplePayCertificateRequest,
} from './types.js';

/** What the operations on Apple Pay's set-up take and give. */
export interface ApplePayOperations {
  enrollApplePayDomain: {
    body: EnrollApplePayDomainRequest;
    responses: { 204: undefined };
    errors: 401 | 422;
  };
  createApplePaySigningRequest: {
    body?: CreateApplePaySigningRequest;
    responses: { 200: ApplePaySigningRequest };
    errors: 401 | 422;
  };
  uploadApplePayCertificate: {
    body: UploadApplePayCertificateRequest;
    responses: { 201: ApplePayCertificate };
    errors: 401 | 422;
  };
}

/** The operations on Apple Pay's set-up. */
export const applePayOperations = {
  enrollApplePayDomain: {
    method: 'POST',
    path: '/applepay/enrollments',
    auth: { scopes: ['vault', 'vault:apme-enrollment'] },
  },
  createApplePaySigningRequest: { method: 'POST', path: '/applepay/signing-requests', auth: applePay },
  uploadApplePayCertificate: { method: 'POST', path: '/applepay/certificates', auth: applePay },
} as const satisfies OperationTable<ApplePayOperations>;
