import type { OperationTable } from '@cko/core';
import { identityVerification } from '../credentials.js';
import type { IdentityReport } from '../checks/report.js';
import type { IdDocumentVerificationId } from '../ids.js';
import type { CreateIdDocumentVerificationRequest, IdDocumentVerification } from './types.js';

/** What the operations on ID document verifications take and give. */
export interface IdDocumentVerificationOperations {
  createIdDocumentVerification: {
    body: CreateIdDocumentVerificationRequest;
    responses: { 201: IdDocumentVerification };
    errors: 400 | 401 | 422 | 500 | 503;
    stability: 'beta';
  };
  getIdDocumentVerification: {
    path: { id_document_verification_id: IdDocumentVerificationId };
    responses: { 200: IdDocumentVerification };
    errors: 401 | 404 | 500;
    stability: 'beta';
  };
  anonymizeIdDocumentVerification: {
    path: { id_document_verification_id: IdDocumentVerificationId };
    responses: { 200: IdDocumentVerification };
    errors: 401 | 404 | 500;
    stability: 'beta';
  };
  getIdDocumentVerificationReport: {
    path: { id_document_verification_id: IdDocumentVerificationId };
    responses: { 200: IdentityReport };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
}

/** The operations on ID document verifications. */
export const idDocumentVerificationOperations = {
  createIdDocumentVerification: {
    method: 'POST',
    path: '/id-document-verifications',
    host: 'identity',
    auth: identityVerification,
  },
  getIdDocumentVerification: {
    method: 'GET',
    path: '/id-document-verifications/{id_document_verification_id}',
    host: 'identity',
    auth: identityVerification,
  },
  anonymizeIdDocumentVerification: {
    method: 'POST',
    path: '/id-document-verifications/{id_document_verification_id}/anonymize',
    host: 'identity',
    auth: identityVerification,
  },
  getIdDocumentVerificationReport: {
    method: 'GET',
    path: '/id-document-verifications/{id_document_verification_id}/pdf-report',
    host: 'identity',
    auth: identityVerification,
  },
} as const satisfies OperationTable<IdDocumentVerificationOperations>;
