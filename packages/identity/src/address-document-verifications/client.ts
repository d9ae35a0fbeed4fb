import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { IdentityReport } from '../checks/report.js';
import type { AddressDocumentVerificationId } from '../ids.js';
import { AddressDocumentVerificationAttempts } from './attempts/client.js';
import { addressDocumentVerificationOperations, type AddressDocumentVerificationOperations } from './operations.js';
import type { AddressDocumentVerification, CreateAddressDocumentVerificationRequest } from './types.js';

/**
 * Checks of where an applicant lives, by an image of a document that says so, which you have and upload as an attempt.
 * The applicant takes no part.
 */
export class AddressDocumentVerifications {
  /** The uploads. */
  readonly attempts: AddressDocumentVerificationAttempts;

  private readonly api: Api<AddressDocumentVerificationOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(addressDocumentVerificationOperations);
    this.attempts = new AddressDocumentVerificationAttempts(connection);
  }

  /**
   * Creates an address document verification, which then needs an attempt. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {BadRequestError} 400 when the request cannot be read
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /address-document-verifications
   *
   * @example
   * ```ts
   * const verification = await identity.addressDocumentVerifications.create({
   *   applicant_id: applicant.id,
   *   user_journey_id: 'usj_tkoi5db4hryu5cei5vwoabr7we',
   *   declared_data: { name: 'Hannah Bret' },
   * });
   * ```
   */
  create(
    request: CreateAddressDocumentVerificationRequest,
    options?: CallOptions,
  ): ApiPromise<AddressDocumentVerification> {
    return this.api.call('createAddressDocumentVerification', { body: request }, options);
  }

  /**
   * Reads an address document verification: how it stands, and what the document says once it was read. Beta at
   * Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such verification
   * @see GET /address-document-verifications/{address_document_verification_id}
   */
  get(id: AddressDocumentVerificationId, options?: CallOptions): ApiPromise<AddressDocumentVerification> {
    return this.api.call('getAddressDocumentVerification', { path: { address_document_verification_id: id } }, options);
  }

  /**
   * Removes the personal data of an address document verification for good. Its status and codes stay. Beta at
   * Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such verification
   * @see POST /address-document-verifications/{address_document_verification_id}/anonymize
   */
  anonymize(id: AddressDocumentVerificationId, options?: CallOptions): ApiPromise<AddressDocumentVerification> {
    return this.api.call(
      'anonymizeAddressDocumentVerification',
      { path: { address_document_verification_id: id } },
      options,
    );
  }

  /**
   * Tells where the report of an address document verification is, a PDF. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such verification
   * @see GET /address-document-verifications/{address_document_verification_id}/pdf-report
   */
  getReport(id: AddressDocumentVerificationId, options?: CallOptions): ApiPromise<IdentityReport> {
    return this.api.call(
      'getAddressDocumentVerificationReport',
      { path: { address_document_verification_id: id } },
      options,
    );
  }
}
