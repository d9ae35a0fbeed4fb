import type { OperationTable } from '@cko/core';
import { identityVerification } from '../../credentials.js';
import type { CreateCaptureAttemptRequest } from '../../attempts/capture.js';
import type { IdentityVerificationAttemptId, IdentityVerificationId } from '../../ids.js';
import type { IdentityPageQuery } from '../../page.js';
import type {
  IdentityVerificationAssetList,
  IdentityVerificationAttempt,
  IdentityVerificationAttemptList,
} from './types.js';

/** What the operations on attempts at identity verifications take and give. */
export interface IdentityVerificationAttemptOperations {
  createIdentityVerificationAttempt: {
    path: { identity_verification_id: IdentityVerificationId };
    body: CreateCaptureAttemptRequest;
    responses: { 201: IdentityVerificationAttempt };
    errors: 400 | 401 | 404 | 422 | 500 | 503;
    stability: 'beta';
  };
  listIdentityVerificationAttempts: {
    path: { identity_verification_id: IdentityVerificationId };
    query?: IdentityPageQuery;
    responses: { 200: IdentityVerificationAttemptList };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
  getIdentityVerificationAttempt: {
    path: { identity_verification_id: IdentityVerificationId; attempt_id: IdentityVerificationAttemptId };
    responses: { 200: IdentityVerificationAttempt };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
  listIdentityVerificationAttemptAssets: {
    path: { identity_verification_id: IdentityVerificationId; attempt_id: IdentityVerificationAttemptId };
    query?: IdentityPageQuery;
    responses: { 200: IdentityVerificationAssetList };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
}

/** The operations on attempts at identity verifications. */
export const identityVerificationAttemptOperations = {
  createIdentityVerificationAttempt: {
    method: 'POST',
    path: '/identity-verifications/{identity_verification_id}/attempts',
    host: 'identity',
    auth: identityVerification,
  },
  listIdentityVerificationAttempts: {
    method: 'GET',
    path: '/identity-verifications/{identity_verification_id}/attempts',
    host: 'identity',
    auth: identityVerification,
    pagination: 'skip-limit',
  },
  getIdentityVerificationAttempt: {
    method: 'GET',
    path: '/identity-verifications/{identity_verification_id}/attempts/{attempt_id}',
    host: 'identity',
    auth: identityVerification,
  },
  listIdentityVerificationAttemptAssets: {
    method: 'GET',
    path: '/identity-verifications/{identity_verification_id}/attempts/{attempt_id}/assets',
    host: 'identity',
    auth: identityVerification,
    pagination: 'skip-limit',
  },
} as const satisfies OperationTable<IdentityVerificationAttemptOperations>;
