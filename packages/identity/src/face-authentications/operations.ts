import type { OperationTable } from '@cko/core';
import { identityVerification } from '../credentials.js';
import type { FaceAuthenticationId } from '../ids.js';
import type { CreateFaceAuthenticationRequest, FaceAuthentication } from './types.js';

/** What the operations on face authentications take and give. */
export interface FaceAuthenticationOperations {
  createFaceAuthentication: {
    body: CreateFaceAuthenticationRequest;
    responses: { 201: FaceAuthentication };
    errors: 400 | 401 | 422 | 500 | 503;
    stability: 'beta';
  };
  getFaceAuthentication: {
    path: { face_authentication_id: FaceAuthenticationId };
    responses: { 200: FaceAuthentication };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
  anonymizeFaceAuthentication: {
    path: { face_authentication_id: FaceAuthenticationId };
    responses: { 200: FaceAuthentication };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
}

/** The operations on face authentications. */
export const faceAuthenticationOperations = {
  createFaceAuthentication: {
    method: 'POST',
    path: '/face-authentications',
    host: 'identity',
    auth: identityVerification,
  },
  getFaceAuthentication: {
    method: 'GET',
    path: '/face-authentications/{face_authentication_id}',
    host: 'identity',
    auth: identityVerification,
  },
  anonymizeFaceAuthentication: {
    method: 'POST',
    path: '/face-authentications/{face_authentication_id}/anonymize',
    host: 'identity',
    auth: identityVerification,
  },
} as const satisfies OperationTable<FaceAuthenticationOperations>;
