import type { OperationTable } from '@cko/core';
import { identityVerification } from '../credentials.js';
import type { IdentityReport } from '../checks/report.js';
import type { AddressDocumentVerificationId } from '../ids.js';
import type { AddressDocumentVerification, CreateAddressDocumentVerificationRequest } from './types.js';

/** What the operations on address document verifications take and give. */
export interface AddressDocumentVerificationOperations {
  createAddressDocumentVerification: {
    body: CreateAddressDocumentVerificationRequest;
    responses: { 201: AddressDocumentVerification };
    errors: 400 | 401 | 422 | 500 | 503;
    stability: 'beta';
  };
  getAddressDocumentVerification: {
    path: { address_document_verification_id: AddressDocumentVerificationId };
    responses: { 200: AddressDocumentVerification };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
  anonymizeAddressDocumentVerification: {
    path: { address_document_verification_id: AddressDocumentVerificationId };
    responses: { 200: AddressDocumentVerification };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
  getAddressDocumentVerificationReport: {
    path: { address_document_verification_id: AddressDocumentVerificationId };
    responses: { 200: IdentityReport };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
}

/** The operations on address document verifications. */
export const addressDocumentVerificationOperations = {
  createAddressDocumentVerification: {
    method: 'POST',
    path: '/address-document-verifications',
    host: 'identity',
    auth: identityVerification,
  },
  getAddressDocumentVerification: {
    method: 'GET',
    path: '/address-document-verifications/{address_document_verification_id}',
    host: 'identity',
    auth: identityVerification,
  },
  anonymizeAddressDocumentVerification: {
    method: 'POST',
    path: '/address-document-verifications/{address_document_verification_id}/anonymize',
    host: 'identity',
    auth: identityVerification,
  },
  getAddressDocumentVerificationReport: {
    method: 'GET',
    path: '/address-document-verifications/{address_document_verification_id}/pdf-report',
    host: 'identity',
    auth: identityVerification,
  },
} as const satisfies OperationTable<AddressDocumentVerificationOperations>;
