import type { OperationTable } from '@cko/core';
import type { IdentityReport } from '../checks/report.js';
import type { AddressDocumentVerificationId } from '../ids.js';
import type { AddressDocumentVerification, CreateAddressDocumentVerificationRequest } from './types.js';

/** What the operations on address document verifications take and give. */
export interface AddressDocumentVerificationOperations {
  createAddressDocumentVerification: {
    body: CreateAddressDocumentVerificationRequest;
    responses: { 201: AddressDocumentVerification };
  };
  getAddressDocumentVerification: {
    path: { address_document_verification_id: AddressDocumentVerificationId };
    responses: { 200: AddressDocumentVerification };
  };
  anonymizeAddressDocumentVerification: {
    path: { address_document_verification_id: AddressDocumentVerificationId };
    responses: { 200: AddressDocumentVerification };
  };
  getAddressDocumentVerificationReport: {
    path: { address_document_verification_id: AddressDocumentVerificationId };
    responses: { 200: IdentityReport };
  };
}

/** The operations on address document verifications. */
export const addressDocumentVerificationOperations = {
  createAddressDocumentVerification: {
    method: 'POST',
    path: '/address-document-verifications',
    access: 'write',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [400, 401, 422, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
  getAddressDocumentVerification: {
    method: 'GET',
    path: '/address-document-verifications/{address_document_verification_id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
  anonymizeAddressDocumentVerification: {
    method: 'POST',
    path: '/address-document-verifications/{address_document_verification_id}/anonymize',
    access: 'write',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
  getAddressDocumentVerificationReport: {
    method: 'GET',
    path: '/address-document-verifications/{address_document_verification_id}/pdf-report',
    access: 'read',
    keys: ['secret'],
    scopes: ['identity-verification'],
    idempotency: 'none',
    errors: [401, 404, 500, 503],
    host: 'identity',
    stability: 'beta',
  },
} as const satisfies OperationTable<AddressDocumentVerificationOperations>;
