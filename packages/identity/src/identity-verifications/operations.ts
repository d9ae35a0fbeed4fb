import type { OperationTable } from '@cko/core';
import { identityVerification } from '../credentials.js';
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
    errors: 400 | 401 | 422 | 500 | 503;
    stability: 'beta';
  };
  createAndOpenIdentityVerification: {
    body: CreateAndOpenIdentityVerificationRequest;
    responses: { 201: IdentityVerification };
    errors: 400 | 401 | 422 | 500 | 503;
    stability: 'beta';
  };
  getIdentityVerification: {
    path: { identity_verification_id: IdentityVerificationId };
    responses: { 200: IdentityVerification };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
  anonymizeIdentityVerification: {
    path: { identity_verification_id: IdentityVerificationId };
    responses: { 200: IdentityVerification };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
  getIdentityVerificationReport: {
    path: { identity_verification_id: IdentityVerificationId };
    responses: { 200: IdentityReport };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
}

/** The operations on identity verifications. */
export const identityVerificationOperations = {
  createIdentityVerification: {
    method: 'POST',
    path: '/identity-verifications',
    host: 'identity',
    auth: identityVerification,
  },
  createAndOpenIdentityVerification: {
    method: 'POST',
    path: '/create-and-open-idv',
    host: 'identity',
    auth: identityVerification,
  },
  getIdentityVerification: {
    method: 'GET',
    path: '/identity-verifications/{identity_verification_id}',
    host: 'identity',
    auth: identityVerification,
  },
  anonymizeIdentityVerification: {
    method: 'POST',
    path: '/identity-verifications/{identity_verification_id}/anonymize',
    host: 'identity',
    auth: identityVerification,
  },
  getIdentityVerificationReport: {
    method: 'GET',
    path: '/identity-verifications/{identity_verification_id}/pdf-report',
    host: 'identity',
    auth: identityVerification,
  },
} as const satisfies OperationTable<IdentityVerificationOperations>;
