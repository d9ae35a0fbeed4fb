import type { Api, ApiPromise, CallOptions, Connection, PagedList } from '@cko/core';
import type { AddressDocumentVerificationAttemptId, AddressDocumentVerificationId } from '../../ids.js';
import type { IdentityPageQuery } from '../../page.js';
import {
  addressDocumentVerificationAttemptOperations,
  type AddressDocumentVerificationAttemptOperations,
} from './operations.js';
import type {
  AddressDocumentVerificationAttempt,
  AddressDocumentVerificationAttemptList,
  CreateAddressDocumentVerificationAttemptRequest,
} from './types.js';

/** Uploads of a proof of address. When an image is too poor to tell, a new one is another attempt. */
export class AddressDocumentVerificationAttempts {
  private readonly api: Api<AddressDocumentVerificationAttemptOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(addressDocumentVerificationAttemptOperations);
  }

  /**
   * Uploads an image of the document as an attempt, which starts the checks. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {BadRequestError} 400 when the request cannot be read
   * @throws {NotFoundError} 404 when there is no such verification
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /address-document-verifications/{address_document_verification_id}/attempts
   */
  create(
    id: AddressDocumentVerificationId,
    request: CreateAddressDocumentVerificationAttemptRequest,
    options?: CallOptions,
  ): ApiPromise<AddressDocumentVerificationAttempt> {
    return this.api.call(
      'createAddressDocumentVerificationAttempt',
      { path: { address_document_verification_id: id }, body: request },
      options,
    );
  }

  /**
   * Lists the attempts of a verification. `await` gives the first page, `for await` every attempt. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such verification
   * @see GET /address-document-verifications/{address_document_verification_id}/attempts
   */
  list(
    id: AddressDocumentVerificationId,
    query?: IdentityPageQuery,
    options?: CallOptions,
  ): PagedList<AddressDocumentVerificationAttemptList, AddressDocumentVerificationAttempt> {
    return this.api.list(
      'listAddressDocumentVerificationAttempts',
      { path: { address_document_verification_id: id }, query },
      options,
    );
  }

  /**
   * Reads an attempt. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such attempt
   * @see GET /address-document-verifications/{address_document_verification_id}/attempts/{attempt_id}
   */
  get(
    id: AddressDocumentVerificationId,
    attemptId: AddressDocumentVerificationAttemptId,
    options?: CallOptions,
  ): ApiPromise<AddressDocumentVerificationAttempt> {
    return this.api.call(
      'getAddressDocumentVerificationAttempt',
      { path: { address_document_verification_id: id, attempt_id: attemptId } },
      options,
    );
  }
}
