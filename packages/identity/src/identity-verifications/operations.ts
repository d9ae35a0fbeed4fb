import type { OperationTable } from '@cko/core';
import type { IdentityReport } from '../checks/report.js';
import type { IdentityVerificationId } from '../ids.js';
import type {
  CreateAndOpenIdentityVerificationRequest,
  CreateIdentityVerificationRequest,
  IdentityVerification,
} from './types.js';

/** What the operations on identity verifications take and give. */
export interface IdentityVerificationOperations {
  createIdentityVerification: {
    body: CreateIdentityVerificationRequest;
    responses: { 201: IdentityVerification };
  };
  createAndOpenIdentityVerification: {
    body: CreateAndOpenIdentityVerificationRequest;
    responses: { 201: IdentityVerification };
  };
  getIdentityVerification: {
    path: { identity_verification_id: IdentityVerificationId };
    responses: { 200: IdentityVerification };
  };
  anonymizeIdentityVerification: {
    path: { identity_verification_id: IdentityVerificationId };
    responses: { 200: IdentityVerification };
  };
  getIdentityVerificationReport: {
    path: { identity_verification_id: IdentityVerificationId };
    responses: { 200: IdentityReport };
  };
}

/** The operations on identity verifications. */
export const identityVerificationOperations = {
  createIdentityVerification: {
    method: 'POST',
    path: '/identity-verifications',
    access: 'write',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [400, 401, 422, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
  createAndOpenIdentityVerification: {
    method: 'POST',
    path: '/create-and-open-idv',
    access: 'write',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [400, 401, 422, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
  getIdentityVerification: {
    method: 'GET',
    path: '/identity-verifications/{identity_verification_id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
  anonymizeIdentityVerification: {
    method: 'POST',
    path: '/identity-verifications/{identity_verification_id}/anonymize',
    access: 'write',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
  getIdentityVerificationReport: {
    method: 'GET',
    path: '/identity-verifications/{identity_verification_id}/pdf-report',
    access: 'read',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
} as const satisfies OperationTable<IdentityVerificationOperations>;
