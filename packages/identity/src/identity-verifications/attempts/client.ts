import type { Api, ApiPromise, CallOptions, Connection, PagedList } from '@cko/core';
import type { CreateCaptureAttemptRequest } from '../../attempts/capture.js';
import type { IdentityVerificationAttemptId, IdentityVerificationId } from '../../ids.js';
import type { IdentityPageQuery } from '../../page.js';
import { identityVerificationAttemptOperations, type IdentityVerificationAttemptOperations } from './operations.js';
import type {
  IdentityVerificationAsset,
  IdentityVerificationAssetList,
  IdentityVerificationAttempt,
  IdentityVerificationAttemptList,
} from './types.js';

/** Tries at identity verifications. An applicant who cannot finish one, or is asked to retry, needs another. */
export class IdentityVerificationAttempts {
  private readonly api: Api<IdentityVerificationAttemptOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(identityVerificationAttemptOperations);
  }

  /**
   * Starts an attempt. The applicant is to be sent to `_links.verification_url`. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {BadRequestError} 400 when the request cannot be read
   * @throws {NotFoundError} 404 when there is no such verification
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /identity-verifications/{identity_verification_id}/attempts
   *
   * @example
   * ```ts
   * const { _links } = await identity.identityVerifications.attempts.create('idv_tkoi5db4hryu5cei5vwoabr7we', {
   *   redirect_url: 'https://shop.example/verified',
   *   client_information: { pre_selected_residence_country: 'FR', pre_selected_language: 'fr-FR' },
   * });
   * ```
   */
  create(
    id: IdentityVerificationId,
    request: CreateCaptureAttemptRequest,
    options?: CallOptions,
  ): ApiPromise<IdentityVerificationAttempt> {
    return this.api.call(
      'createIdentityVerificationAttempt',
      { path: { identity_verification_id: id }, body: request },
      options,
    );
  }

  /**
   * Lists the attempts of a verification. `await` gives the first page, `for await` every attempt. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such verification
   * @see GET /identity-verifications/{identity_verification_id}/attempts
   */
  list(
    id: IdentityVerificationId,
    query?: IdentityPageQuery,
    options?: CallOptions,
  ): PagedList<IdentityVerificationAttemptList, IdentityVerificationAttempt> {
    return this.api.list(
      'listIdentityVerificationAttempts',
      { path: { identity_verification_id: id }, query },
      options,
    );
  }

  /**
   * Reads an attempt. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such attempt
   * @see GET /identity-verifications/{identity_verification_id}/attempts/{attempt_id}
   */
  get(
    id: IdentityVerificationId,
    attemptId: IdentityVerificationAttemptId,
    options?: CallOptions,
  ): ApiPromise<IdentityVerificationAttempt> {
    return this.api.call(
      'getIdentityVerificationAttempt',
      { path: { identity_verification_id: id, attempt_id: attemptId } },
      options,
    );
  }

  /**
   * Lists the pictures and videos of an attempt. `await` gives the first page, `for await` every one. Beta at
   * Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such attempt
   * @see GET /identity-verifications/{identity_verification_id}/attempts/{attempt_id}/assets
   *
   * @example
   * ```ts
   * for await (const asset of identity.identityVerifications.attempts.listAssets(verification.id, attempt.id)) {
   *   console.log(asset.type, asset._links.asset_url.href);
   * }
   * ```
   */
  listAssets(
    id: IdentityVerificationId,
    attemptId: IdentityVerificationAttemptId,
    query?: IdentityPageQuery,
    options?: CallOptions,
  ): PagedList<IdentityVerificationAssetList, IdentityVerificationAsset> {
    return this.api.list(
      'listIdentityVerificationAttemptAssets',
      { path: { identity_verification_id: id, attempt_id: attemptId }, query },
      options,
    );
  }
}
