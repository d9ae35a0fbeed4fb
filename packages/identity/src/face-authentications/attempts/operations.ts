import type { OperationTable } from '@cko/core';
import type { CreateCaptureAttemptRequest } from '../../attempts/capture.js';
import type { FaceAuthenticationAttemptId, FaceAuthenticationId } from '../../ids.js';
import type { IdentityPageQuery } from '../../page.js';
import type { FaceAuthenticationAssetList, FaceAuthenticationAttempt, FaceAuthenticationAttemptList } from './types.js';

/** What the operations on attempts at face authentications take and give. */
export interface FaceAuthenticationAttemptOperations {
  createFaceAuthenticationAttempt: {
    path: { face_authentication_id: FaceAuthenticationId };
    body: CreateCaptureAttemptRequest;
    responses: { 201: FaceAuthenticationAttempt };
  };
  listFaceAuthenticationAttempts: {
    path: { face_authentication_id: FaceAuthenticationId };
    query?: IdentityPageQuery;
    responses: { 200: FaceAuthenticationAttemptList };
  };
  getFaceAuthenticationAttempt: {
    path: { face_authentication_id: FaceAuthenticationId; attempt_id: FaceAuthenticationAttemptId };
    responses: { 200: FaceAuthenticationAttempt };
  };
  listFaceAuthenticationAttemptAssets: {
    path: { face_authentication_id: FaceAuthenticationId; attempt_id: FaceAuthenticationAttemptId };
    query?: IdentityPageQuery;
    responses: { 200: FaceAuthenticationAssetList };
  };
}

/** The operations on attempts at face authentications. */
export const faceAuthenticationAttemptOperations = {
  createFaceAuthenticationAttempt: {
    method: 'POST',
    path: '/face-authentications/{face_authentication_id}/attempts',
    access: 'write',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [400, 401, 404, 422, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
  listFaceAuthenticationAttempts: {
    method: 'GET',
    path: '/face-authentications/{face_authentication_id}/attempts',
    access: 'read',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
    pagination: { style: 'skip-limit', items: 'data', total: 'total_count' },
    stability: 'beta',
  },
  getFaceAuthenticationAttempt: {
    method: 'GET',
    path: '/face-authentications/{face_authentication_id}/attempts/{attempt_id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
  listFaceAuthenticationAttemptAssets: {
    method: 'GET',
    path: '/face-authentications/{face_authentication_id}/attempts/{attempt_id}/assets',
    access: 'read',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
    pagination: { style: 'skip-limit', items: 'data', total: 'total_count' },
    stability: 'beta',
  },
} as const satisfies OperationTable<FaceAuthenticationAttemptOperations>;
