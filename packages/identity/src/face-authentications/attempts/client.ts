import type { Api, ApiPromise, CallOptions, Connection, PagedList } from '@cko/core';
import type { CreateCaptureAttemptRequest } from '../../attempts/capture.js';
import type { FaceAuthenticationAttemptId, FaceAuthenticationId } from '../../ids.js';
import type { IdentityPageQuery } from '../../page.js';
import { faceAuthenticationAttemptOperations, type FaceAuthenticationAttemptOperations } from './operations.js';
import type {
  FaceAuthenticationAsset,
  FaceAuthenticationAssetList,
  FaceAuthenticationAttempt,
  FaceAuthenticationAttemptList,
} from './types.js';

/** Tries at face authentications. An applicant who cannot finish one, or is asked to retry, needs another. */
export class FaceAuthenticationAttempts {
  private readonly api: Api<FaceAuthenticationAttemptOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(faceAuthenticationAttemptOperations);
  }

  /**
   * Starts an attempt. The applicant is to be sent to `_links.verification_url`. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {BadRequestError} 400 when the request cannot be read
   * @throws {NotFoundError} 404 when there is no such authentication
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /face-authentications/{face_authentication_id}/attempts
   *
   * @example
   * ```ts
   * const { _links } = await identity.faceAuthentications.attempts.create('fav_tkoi5db4hryu5cei5vwoabr7we', {
   *   redirect_url: 'https://shop.example/signed-in',
   * });
   * ```
   */
  create(
    id: FaceAuthenticationId,
    request: CreateCaptureAttemptRequest,
    options?: CallOptions,
  ): ApiPromise<FaceAuthenticationAttempt> {
    return this.api.call(
      'createFaceAuthenticationAttempt',
      { path: { face_authentication_id: id }, body: request },
      options,
    );
  }

  /**
   * Lists the attempts of an authentication. `await` gives the first page, `for await` every attempt. Beta at
   * Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such authentication
   * @see GET /face-authentications/{face_authentication_id}/attempts
   */
  list(
    id: FaceAuthenticationId,
    query?: IdentityPageQuery,
    options?: CallOptions,
  ): PagedList<FaceAuthenticationAttemptList, FaceAuthenticationAttempt> {
    return this.api.list('listFaceAuthenticationAttempts', { path: { face_authentication_id: id }, query }, options);
  }

  /**
   * Reads an attempt. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such attempt
   * @see GET /face-authentications/{face_authentication_id}/attempts/{attempt_id}
   */
  get(
    id: FaceAuthenticationId,
    attemptId: FaceAuthenticationAttemptId,
    options?: CallOptions,
  ): ApiPromise<FaceAuthenticationAttempt> {
    return this.api.call(
      'getFaceAuthenticationAttempt',
      { path: { face_authentication_id: id, attempt_id: attemptId } },
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
   * @see GET /face-authentications/{face_authentication_id}/attempts/{attempt_id}/assets
   */
  listAssets(
    id: FaceAuthenticationId,
    attemptId: FaceAuthenticationAttemptId,
    query?: IdentityPageQuery,
    options?: CallOptions,
  ): PagedList<FaceAuthenticationAssetList, FaceAuthenticationAsset> {
    return this.api.list(
      'listFaceAuthenticationAttemptAssets',
      { path: { face_authentication_id: id, attempt_id: attemptId }, query },
      options,
    );
  }
}
