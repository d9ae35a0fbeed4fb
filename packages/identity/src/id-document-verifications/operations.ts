import type { OperationTable } from '@cko/core';
import type { IdentityReport } from '../checks/report.js';
import type { IdDocumentVerificationId } from '../ids.js';
import type { CreateIdDocumentVerificationRequest, IdDocumentVerification } from './types.js';

/** What the operations on ID document verifications take and give. */
export interface IdDocumentVerificationOperations {
  createIdDocumentVerification: {
    body: CreateIdDocumentVerificationRequest;
    responses: { 201: IdDocumentVerification };
  };
  getIdDocumentVerification: {
    path: { id_document_verification_id: IdDocumentVerificationId };
    responses: { 200: IdDocumentVerification };
  };
  anonymizeIdDocumentVerification: {
    path: { id_document_verification_id: IdDocumentVerificationId };
    responses: { 200: IdDocumentVerification };
  };
  getIdDocumentVerificationReport: {
    path: { id_document_verification_id: IdDocumentVerificationId };
    responses: { 200: IdentityReport };
  };
}

/** The operations on ID document verifications. */
export const idDocumentVerificationOperations = {
  createIdDocumentVerification: {
    method: 'POST',
    path: '/id-document-verifications',
    access: 'write',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [400, 401, 422, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
  getIdDocumentVerification: {
    method: 'GET',
    path: '/id-document-verifications/{id_document_verification_id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500],
    host: 'identity',
    stability: 'beta',
  },
  anonymizeIdDocumentVerification: {
    method: 'POST',
    path: '/id-document-verifications/{id_document_verification_id}/anonymize',
    access: 'write',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500],
    host: 'identity',
    stability: 'beta',
  },
  getIdDocumentVerificationReport: {
    method: 'GET',
    path: '/id-document-verifications/{id_document_verification_id}/pdf-report',
    access: 'read',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
} as const satisfies OperationTable<IdDocumentVerificationOperations>;
