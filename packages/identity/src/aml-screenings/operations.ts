import type { OperationTable } from '@cko/core';
import type { AmlScreeningId } from '../ids.js';
import type { AmlScreening, CreateAmlScreeningRequest } from './types.js';

/** What the operations on AML screenings take and give. */
export interface AmlScreeningOperations {
  createAmlScreening: {
    body: CreateAmlScreeningRequest;
    responses: { 201: AmlScreening };
  };
  getAmlScreening: {
    path: { aml_verification_id: AmlScreeningId };
    responses: { 200: AmlScreening };
  };
}

/** The operations on AML screenings. */
export const amlScreeningOperations = {
  createAmlScreening: {
    method: 'POST',
    path: '/aml-verifications',
    access: 'write',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [400, 401, 422, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
  getAmlScreening: {
    method: 'GET',
    path: '/aml-verifications/{aml_verification_id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
  },
} as const satisfies OperationTable<AmlScreeningOperations>;
