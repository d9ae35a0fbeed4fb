import type { Id, OperationTable } from '@cko/core';
import type {
  CreateGooglePayEnrollmentRequest,
  GooglePayDomainList,
  GooglePayEnrollment,
  GooglePayEnrollmentStatus,
  RegisterGooglePayDomainRequest,
} from './types.js';

/** What the operations on Google Pay's set-up take and give. */
export interface GooglePayOperations {
  createGooglePayEnrollment: {
    body: CreateGooglePayEnrollmentRequest;
    responses: { 201: GooglePayEnrollment };
  };
  registerGooglePayDomain: {
    path: { entity_id: Id<'entity'> };
    body: RegisterGooglePayDomainRequest;
    responses: { 204: undefined };
  };
  listGooglePayDomains: {
    path: { entity_id: Id<'entity'> };
    responses: { 200: GooglePayDomainList };
  };
  getGooglePayEnrollmentState: {
    path: { entity_id: Id<'entity'> };
    responses: { 200: GooglePayEnrollmentStatus };
  };
}

/** The operations on Google Pay's set-up. */
export const googlePayOperations = {
  createGooglePayEnrollment: {
    method: 'POST',
    path: '/googlepay/enrollments',
    access: 'write',
    keys: [],
    scopes: ['vault:gpayme-enrollment'],
    idempotency: 'none',
    errors: [401, 422, 500],
  },
  registerGooglePayDomain: {
    method: 'POST',
    path: '/googlepay/enrollments/{entity_id}/domain',
    access: 'write',
    keys: [],
    scopes: ['vault:gpayme-enrollment'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  listGooglePayDomains: {
    method: 'GET',
    path: '/googlepay/enrollments/{entity_id}/domains',
    access: 'read',
    keys: [],
    scopes: ['vault:gpayme-enrollment'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
  getGooglePayEnrollmentState: {
    method: 'GET',
    path: '/googlepay/enrollments/{entity_id}/state',
    access: 'read',
    keys: [],
    scopes: ['vault:gpayme-enrollment'],
    idempotency: 'none',
    errors: [401, 404, 500],
  },
} as const satisfies OperationTable<GooglePayOperations>;
