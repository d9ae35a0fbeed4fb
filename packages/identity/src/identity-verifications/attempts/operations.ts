import type { OperationTable } from '@cko/core';
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
  };
  listIdentityVerificationAttempts: {
    path: { identity_verification_id: IdentityVerificationId };
    query?: IdentityPageQuery;
    responses: { 200: IdentityVerificationAttemptList };
  };
  getIdentityVerificationAttempt: {
    path: { identity_verification_id: IdentityVerificationId; attempt_id: IdentityVerificationAttemptId };
    responses: { 200: IdentityVerificationAttempt };
  };
  listIdentityVerificationAttemptAssets: {
    path: { identity_verification_id: IdentityVerificationId; attempt_id: IdentityVerificationAttemptId };
    query?: IdentityPageQuery;
    responses: { 200: IdentityVerificationAssetList };
  };
}

/** The operations on attempts at identity verifications. */
export const identityVerificationAttemptOperations = {
  createIdentityVerificationAttempt: {
    method: 'POST',
    path: '/identity-verifications/{identity_verification_id}/attempts',
    access: 'write',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [400, 401, 404, 422, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
  listIdentityVerificationAttempts: {
    method: 'GET',
    path: '/identity-verifications/{identity_verification_id}/attempts',
    access: 'read',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
    pagination: { style: 'skip-limit', items: 'data', total: 'total_count' },
    stability: 'beta',
  },
  getIdentityVerificationAttempt: {
    method: 'GET',
    path: '/identity-verifications/{identity_verification_id}/attempts/{attempt_id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
  listIdentityVerificationAttemptAssets: {
    method: 'GET',
    path: '/identity-verifications/{identity_verification_id}/attempts/{attempt_id}/assets',
    access: 'read',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
    pagination: { style: 'skip-limit', items: 'data', total: 'total_count' },
    stability: 'beta',
  },
} as const satisfies OperationTable<IdentityVerificationAttemptOperations>;
