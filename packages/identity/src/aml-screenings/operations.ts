import type { OperationTable } from '@cko/core';
import { identityVerification } from '../credentials.js';
import type { AmlScreeningId } from '../ids.js';
import type { AmlScreening, CreateAmlScreeningRequest } from './types.js';

/** What the operations on AML screenings take and give. */
export interface AmlScreeningOperations {
  createAmlScreening: {
    body: CreateAmlScreeningRequest;
    responses: { 201: AmlScreening };
    errors: 400 | 401 | 422 | 500 | 503;
    stability: 'beta';
  };
  getAmlScreening: {
    path: { aml_verification_id: AmlScreeningId };
    responses: { 200: AmlScreening };
    errors: 401 | 404 | 500 | 503;
  };
}

/** The operations on AML screenings. */
export const amlScreeningOperations = {
  createAmlScreening: { method: 'POST', path: '/aml-verifications', host: 'identity', auth: identityVerification },
  getAmlScreening: {
    method: 'GET',
    path: '/aml-verifications/{aml_verification_id}',
    host: 'identity',
    auth: identityVerification,
  },
} as const satisfies OperationTable<AmlScreeningOperations>;
