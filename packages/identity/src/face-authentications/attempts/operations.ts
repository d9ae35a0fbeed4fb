import type { OperationTable } from '@cko/core';
import { identityVerification } from '../../credentials.js';
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
    errors: 400 | 401 | 404 | 422 | 500 | 503;
    stability: 'beta';
  };
  listFaceAuthenticationAttempts: {
    path: { face_authentication_id: FaceAuthenticationId };
    query?: IdentityPageQuery;
    responses: { 200: FaceAuthenticationAttemptList };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
  getFaceAuthenticationAttempt: {
    path: { face_authentication_id: FaceAuthenticationId; attempt_id: FaceAuthenticationAttemptId };
    responses: { 200: FaceAuthenticationAttempt };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
  listFaceAuthenticationAttemptAssets: {
    path: { face_authentication_id: FaceAuthenticationId; attempt_id: FaceAuthenticationAttemptId };
    query?: IdentityPageQuery;
    responses: { 200: FaceAuthenticationAssetList };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
}

/** The operations on attempts at face authentications. */
export const faceAuthenticationAttemptOperations = {
  createFaceAuthenticationAttempt: {
    method: 'POST',
    path: '/face-authentications/{face_authentication_id}/attempts',
    host: 'identity',
    auth: identityVerification,
  },
  listFaceAuthenticationAttempts: {
    method: 'GET',
    path: '/face-authentications/{face_authentication_id}/attempts',
    host: 'identity',
    auth: identityVerification,
    pagination: 'skip-limit',
  },
  getFaceAuthenticationAttempt: {
    method: 'GET',
    path: '/face-authentications/{face_authentication_id}/attempts/{attempt_id}',
    host: 'identity',
    auth: identityVerification,
  },
  listFaceAuthenticationAttemptAssets: {
    method: 'GET',
    path: '/face-authentications/{face_authentication_id}/attempts/{attempt_id}/assets',
    host: 'identity',
    auth: identityVerification,
    pagination: 'skip-limit',
  },
} as const satisfies OperationTable<FaceAuthenticationAttemptOperations>;
