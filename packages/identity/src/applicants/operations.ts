import type { OperationTable } from '@cko/core';
import { identityVerification } from '../credentials.js';
import type { ApplicantId } from '../ids.js';
import type { Applicant, CreateApplicantRequest, UpdateApplicantRequest } from './types.js';

/** What the operations on applicants take and give. */
export interface ApplicantOperations {
  createApplicant: {
    body?: CreateApplicantRequest;
    responses: { 201: Applicant };
    errors: 400 | 401;
  };
  getApplicant: {
    path: { applicant_id: ApplicantId };
    responses: { 200: Applicant };
    errors: 401 | 404;
  };
  updateApplicant: {
    path: { applicant_id: ApplicantId };
    body?: UpdateApplicantRequest;
    responses: { 200: Applicant };
    errors: 400 | 401 | 404 | 500;
  };
  anonymizeApplicant: {
    path: { applicant_id: ApplicantId };
    responses: { 200: Applicant };
    errors: 400 | 401 | 404 | 500;
  };
}

/** The operations on applicants. */
export const applicantOperations = {
  createApplicant: { method: 'POST', path: '/applicants', host: 'identity', auth: identityVerification },
  getApplicant: { method: 'GET', path: '/applicants/{applicant_id}', host: 'identity', auth: identityVerification },
  updateApplicant: {
    method: 'PATCH',
    path: '/applicants/{applicant_id}',
    host: 'identity',
    auth: identityVerification,
  },
  anonymizeApplicant: {
    method: 'POST',
    path: '/applicants/{applicant_id}/anonymize',
    host: 'identity',
    auth: identityVerification,
  },
} as const satisfies OperationTable<ApplicantOperations>;
