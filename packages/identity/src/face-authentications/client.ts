import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { FaceAuthenticationId } from '../ids.js';
import { FaceAuthenticationAttempts } from './attempts/client.js';
import { faceAuthenticationOperations, type FaceAuthenticationOperations } from './operations.js';
import type { CreateFaceAuthenticationRequest, FaceAuthentication } from './types.js';

/**
 * Checks that somebody is the applicant whose identity was verified before. The face is filmed on pages of
 * Checkout.com's and compared with an earlier video; the answer comes later, so read the authentication again or listen
 * for its webhooks.
 */
export class FaceAuthentications {
  /** The applicant's tries. */
  readonly attempts: FaceAuthenticationAttempts;

  private readonly api: Api<FaceAuthenticationOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(faceAuthenticationOperations);
    this.attempts = new FaceAuthenticationAttempts(connection);
  }

  /**
   * Creates a face authentication, which then needs an attempt. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {BadRequestError} 400 when the request cannot be read
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /face-authentications
   *
   * @example
   * ```ts
   * const authentication = await identity.faceAuthentications.create({
   *   applicant_id: 'aplt_tkoi5db4hryu5cei5vwoabr7we',
   *   user_journey_id: 'usj_tkoi5db4hryu5cei5vwoabr7we',
   * });
   * ```
   */
  create(request: CreateFaceAuthenticationRequest, options?: CallOptions): ApiPromise<FaceAuthentication> {
    return this.api.call('createFaceAuthentication', { body: request }, options);
  }

  /**
   * Reads a face authentication. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such authentication
   * @see GET /face-authentications/{face_authentication_id}
   */
  get(id: FaceAuthenticationId, options?: CallOptions): ApiPromise<FaceAuthentication> {
    return this.api.call('getFaceAuthentication', { path: { face_authentication_id: id } }, options);
  }

  /**
   * Removes the personal data of a face authentication for good. Its status and codes stay; no later authentication can
   * be compared with it any more. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such authentication
   * @see POST /face-authentications/{face_authentication_id}/anonymize
   */
  anonymize(id: FaceAuthenticationId, options?: CallOptions): ApiPromise<FaceAuthentication> {
    return this.api.call('anonymizeFaceAuthentication', { path: { face_authentication_id: id } }, options);
  }
}
