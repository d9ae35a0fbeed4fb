import type { OperationTable } from '@cko/core';
import { identityVerification } from '../../credentials.js';
import type { AddressDocumentVerificationAttemptId, AddressDocumentVerificationId } from '../../ids.js';
import type { IdentityPageQuery } from '../../page.js';
import type {
  AddressDocumentVerificationAttempt,
  AddressDocumentVerificationAttemptList,
  CreateAddressDocumentVerificationAttemptRequest,
} from './types.js';

/** What the operations on attempts at address document verifications take and give. */
export interface AddressDocumentVerificationAttemptOperations {
  createAddressDocumentVerificationAttempt: {
    path: { address_document_verification_id: AddressDocumentVerificationId };
    body: CreateAddressDocumentVerificationAttemptRequest;
    responses: { 201: AddressDocumentVerificationAttempt };
    errors: 400 | 401 | 404 | 422 | 500 | 503;
    stability: 'beta';
  };
  listAddressDocumentVerificationAttempts: {
    path: { address_document_verification_id: AddressDocumentVerificationId };
    query?: IdentityPageQuery;
    responses: { 200: AddressDocumentVerificationAttemptList };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
  getAddressDocumentVerificationAttempt: {
    path: {
      address_document_verification_id: AddressDocumentVerificationId;
      attempt_id: AddressDocumentVerificationAttemptId;
    };
    responses: { 200: AddressDocumentVerificationAttempt };
    errors: 401 | 404 | 500 | 503;
    stability: 'beta';
  };
}

/** The operations on attempts at address document verifications. */
export const addressDocumentVerificationAttemptOperations = {
  createAddressDocumentVerificationAttempt: {
    method: 'POST',
    path: '/address-document-verifications/{address_document_verification_id}/attempts',
    host: 'identity',
    auth: identityVerification,
  },
  listAddressDocumentVerificationAttempts: {
    method: 'GET',
    path: '/address-document-verifications/{address_document_verification_id}/attempts',
    host: 'identity',
    auth: identityVerification,
    pagination: 'skip-limit',
  },
  getAddressDocumentVerificationAttempt: {
    method: 'GET',
    path: '/address-document-verifications/{address_document_verification_id}/attempts/{attempt_id}',
    host: 'identity',
    auth: identityVerification,
  },
} as const satisfies OperationTable<AddressDocumentVerificationAttemptOperations>;
