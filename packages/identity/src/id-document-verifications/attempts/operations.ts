import type { OperationTable } from '@cko/core';
import type { IdDocumentVerificationAttemptId, IdDocumentVerificationId } from '../../ids.js';
import type { IdentityPageQuery } from '../../page.js';
import type {
  CreateIdDocumentVerificationAttemptRequest,
  IdDocumentVerificationAttempt,
  IdDocumentVerificationAttemptList,
} from './types.js';

/** What the operations on attempts at ID document verifications take and give. */
export interface IdDocumentVerificationAttemptOperations {
  createIdDocumentVerificationAttempt: {
    path: { id_document_verification_id: IdDocumentVerificationId };
    body: CreateIdDocumentVerificationAttemptRequest;
    responses: { 201: IdDocumentVerificationAttempt };
  };
  listIdDocumentVerificationAttempts: {
    path: { id_document_verification_id: IdDocumentVerificationId };
    query?: IdentityPageQuery;
    responses: { 200: IdDocumentVerificationAttemptList };
  };
  getIdDocumentVerificationAttempt: {
    path: { id_document_verification_id: IdDocumentVerificationId; attempt_id: IdDocumentVerificationAttemptId };
    responses: { 200: IdDocumentVerificationAttempt };
  };
}

/** The operations on attempts at ID document verifications. */
export const idDocumentVerificationAttemptOperations = {
  createIdDocumentVerificationAttempt: {
    method: 'POST',
    path: '/id-document-verifications/{id_document_verification_id}/attempts',
    access: 'write',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [400, 401, 404, 422, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
  listIdDocumentVerificationAttempts: {
    method: 'GET',
    path: '/id-document-verifications/{id_document_verification_id}/attempts',
    access: 'read',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
    pagination: { style: 'skip-limit', items: 'data', total: 'total_count' },
    stability: 'beta',
  },
  getIdDocumentVerificationAttempt: {
    method: 'GET',
    path: '/id-document-verifications/{id_document_verification_id}/attempts/{attempt_id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
} as const satisfies OperationTable<IdDocumentVerificationAttemptOperations>;
