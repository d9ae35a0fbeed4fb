import type { OperationTable } from '@cko/core';
import { identityVerification } from '../../credentials.js';
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
    errors: 400 | 401 | 404 | 422 | 500 | 503;
    stability: 'beta';
  };
  listIdDocumentVerificationAttempts: {
    path: { id_document_verification_id: IdDocumentVerificationId };
    query?: IdentityPageQuery;
    responses: { 200: IdDocumentVerificationAttemptList };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
  getIdDocumentVerificationAttempt: {
    path: { id_document_verification_id: IdDocumentVerificationId; attempt_id: IdDocumentVerificationAttemptId };
    responses: { 200: IdDocumentVerificationAttempt };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
}

/** The operations on attempts at ID document verifications. */
export const idDocumentVerificationAttemptOperations = {
  createIdDocumentVerificationAttempt: {
    method: 'POST',
    path: '/id-document-verifications/{id_document_verification_id}/attempts',
    host: 'identity',
    auth: identityVerification,
  },
  listIdDocumentVerificationAttempts: {
    method: 'GET',
    path: '/id-document-verifications/{id_document_verification_id}/attempts',
    host: 'identity',
    auth: identityVerification,
    pagination: 'skip-limit',
  },
  getIdDocumentVerificationAttempt: {
    method: 'GET',
    path: '/id-document-verifications/{id_document_verification_id}/attempts/{attempt_id}',
    host: 'identity',
    auth: identityVerification,
  },
} as const satisfies OperationTable<IdDocumentVerificationAttemptOperations>;
