import type { Api, ApiPromise, CallOptions, Connection, PagedList } from '@cko/core';
import type { IdDocumentVerificationAttemptId, IdDocumentVerificationId } from '../../ids.js';
import type { IdentityPageQuery } from '../../page.js';
import { idDocumentVerificationAttemptOperations, type IdDocumentVerificationAttemptOperations } from './operations.js';
import type {
  CreateIdDocumentVerificationAttemptRequest,
  IdDocumentVerificationAttempt,
  IdDocumentVerificationAttemptList,
} from './types.js';

/** Uploads of an identity document. When images are too poor to tell, new ones are another attempt. */
export class IdDocumentVerificationAttempts {
  private readonly api: Api<IdDocumentVerificationAttemptOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(idDocumentVerificationAttemptOperations);
  }

  /**
   * Uploads images of the document as an attempt, which starts the checks. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {BadRequestError} 400 when the request cannot be read
   * @throws {NotFoundError} 404 when there is no such verification
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /id-document-verifications/{id_document_verification_id}/attempts
   *
   * @example
   * ```ts
   * const image = await readFile('passport.jpg', 'base64');
   * await identity.idDocumentVerifications.attempts.create('iddv_tkoi5db4hryu5cei5vwoabr7we', {
   *   document_front: `data:image/jpeg;base64,${image}`,
   * });
   * ```
   */
  create(
    id: IdDocumentVerificationId,
    request: CreateIdDocumentVerificationAttemptRequest,
    options?: CallOptions,
  ): ApiPromise<IdDocumentVerificationAttempt> {
    return this.api.call(
      'createIdDocumentVerificationAttempt',
      { path: { id_document_verification_id: id }, body: request },
      options,
    );
  }

  /**
   * Lists the attempts of a verification. `await` gives the first page, `for await` every attempt. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such verification
   * @see GET /id-document-verifications/{id_document_verification_id}/attempts
   */
  list(
    id: IdDocumentVerificationId,
    query?: IdentityPageQuery,
    options?: CallOptions,
  ): PagedList<IdDocumentVerificationAttemptList, IdDocumentVerificationAttempt> {
    return this.api.list(
      'listIdDocumentVerificationAttempts',
      { path: { id_document_verification_id: id }, query },
      options,
    );
  }

  /**
   * Reads an attempt. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such attempt
   * @see GET /id-document-verifications/{id_document_verification_id}/attempts/{attempt_id}
   */
  get(
    id: IdDocumentVerificationId,
    attemptId: IdDocumentVerificationAttemptId,
    options?: CallOptions,
  ): ApiPromise<IdDocumentVerificationAttempt> {
    return this.api.call(
      'getIdDocumentVerificationAttempt',
      { path: { id_document_verification_id: id, attempt_id: attemptId } },
      options,
    );
  }
}
