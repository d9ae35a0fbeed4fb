import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { IdentityReport } from '../checks/report.js';
import type { IdDocumentVerificationId } from '../ids.js';
import { IdDocumentVerificationAttempts } from './attempts/client.js';
import { idDocumentVerificationOperations, type IdDocumentVerificationOperations } from './operations.js';
import type { CreateIdDocumentVerificationRequest, IdDocumentVerification } from './types.js';

/**
 * Checks that an identity document is genuine and bears the applicant's name, by images that you have and upload as an
 * attempt. The applicant takes no part.
 */
export class IdDocumentVerifications {
  /** The uploads. */
  readonly attempts: IdDocumentVerificationAttempts;

  private readonly api: Api<IdDocumentVerificationOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(idDocumentVerificationOperations);
    this.attempts = new IdDocumentVerificationAttempts(connection);
  }

  /**
   * Creates an ID document verification, which then needs an attempt. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {BadRequestError} 400 when the request cannot be read
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /id-document-verifications
   *
   * @example
   * ```ts
   * const verification = await identity.idDocumentVerifications.create({
   *   applicant_id: applicant.id,
   *   user_journey_id: 'usj_tkoi5db4hryu5cei5vwoabr7we',
   *   declared_data: { name: 'Hannah Bret' },
   * });
   * ```
   */
  create(request: CreateIdDocumentVerificationRequest, options?: CallOptions): ApiPromise<IdDocumentVerification> {
    return this.api.call('createIdDocumentVerification', { body: request }, options);
  }

  /**
   * Reads an ID document verification: how it stands, and what the document says once it was read. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such verification
   * @see GET /id-document-verifications/{id_document_verification_id}
   */
  get(id: IdDocumentVerificationId, options?: CallOptions): ApiPromise<IdDocumentVerification> {
    return this.api.call('getIdDocumentVerification', { path: { id_document_verification_id: id } }, options);
  }

  /**
   * Removes the personal data of an ID document verification for good. Its status and codes stay. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such verification
   * @see POST /id-document-verifications/{id_document_verification_id}/anonymize
   */
  anonymize(id: IdDocumentVerificationId, options?: CallOptions): ApiPromise<IdDocumentVerification> {
    return this.api.call('anonymizeIdDocumentVerification', { path: { id_document_verification_id: id } }, options);
  }

  /**
   * Tells where the report of an ID document verification is, a PDF. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such verification
   * @see GET /id-document-verifications/{id_document_verification_id}/pdf-report
   */
  getReport(id: IdDocumentVerificationId, options?: CallOptions): ApiPromise<IdentityReport> {
    return this.api.call('getIdDocumentVerificationReport', { path: { id_document_verification_id: id } }, options);
  }
}
