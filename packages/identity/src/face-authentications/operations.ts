import type { OperationTable } from '@cko/core';
import type { FaceAuthenticationId } from '../ids.js';
import type { CreateFaceAuthenticationRequest, FaceAuthentication } from './types.js';

/** What the operations on face authentications take and give. */
export interface FaceAuthenticationOperations {
  createFaceAuthentication: {
    body: CreateFaceAuthenticationRequest;
    responses: { 201: FaceAuthentication };
  };
  getFaceAuthentication: {
    path: { face_authentication_id: FaceAuthenticationId };
    responses: { 200: FaceAuthentication };
  };
  anonymizeFaceAuthentication: {
    path: { face_authentication_id: FaceAuthenticationId };
    responses: { 200: FaceAuthentication };
  };
}

/** The operations on face authentications. */
export const faceAuthenticationOperations = {
  createFaceAuthentication: {
    method: 'POST',
    path: '/face-authentications',
    access: 'write',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [400, 401, 422, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
  getFaceAuthentication: {
    method: 'GET',
    path: '/face-authentications/{face_authentication_id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
  anonymizeFaceAuthentication: {
    method: 'POST',
    path: '/face-authentications/{face_authentication_id}/anonymize',
    access: 'write',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
} as const satisfies OperationTable<FaceAuthenticationOperations>;
