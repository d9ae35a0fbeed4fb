import type { Id, OperationTable } from '@cko/core';
import { googlePay } from '../credentials.js';
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
    errors: 401 | 422 | 500;
  };
  registerGooglePayDomain: {
    path: { entity_id: Id<'entity'> };
    body: RegisterGooglePayDomainRequest;
    responses: { 204: undefined };
    errors: 401 | 404 | 422 | 500;
  };
  listGooglePayDomains: {
    path: { entity_id: Id<'entity'> };
    responses: { 200: GooglePayDomainList };
    errors: 401 | 404 | 500;
  };
  getGooglePayEnrollmentState: {
    path: { entity_id: Id<'entity'> };
    responses: { 200: GooglePayEnrollmentStatus };
    errors: 401 | 404 | 500;
  };
}

/** The operations on Google Pay's set-up. */
export const googlePayOperations = {
  createGooglePayEnrollment: { method: 'POST', path: '/googlepay/enrollments', auth: googlePay },
  registerGooglePayDomain: { method: 'POST', path: '/googlepay/enrollments/{entity_id}/domain', auth: googlePay },
  listGooglePayDomains: { method: 'GET', path: '/googlepay/enrollments/{entity_id}/domains', auth: googlePay },
  getGooglePayEnrollmentState: { method: 'GET', path: '/googlepay/enrollments/{entity_id}/state', auth: googlePay },
} as const satisfies OperationTable<GooglePayOperations>;
