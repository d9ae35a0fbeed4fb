import type { OperationTable } from '@cko/core';
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
  };
  createApplePaySigningRequest: {
    body?: CreateApplePaySigningRequest;
    responses: { 200: ApplePaySigningRequest };
  };
  uploadApplePayCertificate: {
    body: UploadApplePayCertificateRequest;
    responses: { 201: ApplePayCertificate };
  };
}

/** The operations on Apple Pay's set-up. */
export const applePayOperations = {
  enrollApplePayDomain: {
    method: 'POST',
    path: '/applepay/enrollments',
    access: 'write',
    keys: [],
    scopes: ['vault', 'vault:apme-enrollment'],
    idempotency: 'none',
    errors: [401, 422],
  },
  createApplePaySigningRequest: {
    method: 'POST',
    path: '/applepay/signing-requests',
    access: 'write',
    keys: ['public', 'secret'],
    scopes: ['vault:apme-enrollment'],
    idempotency: 'none',
    errors: [401, 422],
  },
  uploadApplePayCertificate: {
    method: 'POST',
    path: '/applepay/certificates',
    access: 'write',
    keys: ['public', 'secret'],
    scopes: ['vault:apme-enrollment'],
    idempotency: 'none',
    errors: [401, 422],
  },
} as const satisfies OperationTable<ApplePayOperations>;
