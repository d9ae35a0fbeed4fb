import type { OperationTable } from '@cko/core';
import type { ApplicantId } from '../ids.js';
import type { Applicant, CreateApplicantRequest, UpdateApplicantRequest } from './types.js';

/** What the operations on applicants take and give. */
export interface ApplicantOperations {
  createApplicant: {
    body?: CreateApplicantRequest;
    responses: { 201: Applicant };
  };
  getApplicant: {
    path: { applicant_id: ApplicantId };
    responses: { 200: Applicant };
  };
  updateApplicant: {
    path: { applicant_id: ApplicantId };
    body?: UpdateApplicantRequest;
    responses: { 200: Applicant };
  };
  anonymizeApplicant: {
    path: { applicant_id: ApplicantId };
    responses: { 200: Applicant };
  };
}

/** The operations on applicants. */
export const applicantOperations = {
  createApplicant: {
    method: 'POST',
    path: '/applicants',
    access: 'write',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [400, 401],
    host: 'identity',
  },
  getApplicant: {
    method: 'GET',
    path: '/applicants/{applicant_id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404],
    host: 'identity',
  },
  updateApplicant: {
    method: 'PATCH',
    path: '/applicants/{applicant_id}',
    access: 'write',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [400, 401, 404, 500],
    host: 'identity',
  },
  anonymizeApplicant: {
    method: 'POST',
    path: '/applicants/{applicant_id}/anonymize',
    access: 'write',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [400, 401, 404, 500],
    host: 'identity',
  },
} as const satisfies OperationTable<ApplicantOperations>;
