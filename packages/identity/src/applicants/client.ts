import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { ApplicantId } from '../ids.js';
import { applicantOperations, type ApplicantOperations } from './operations.js';
import type { Applicant, CreateApplicantRequest, UpdateApplicantRequest } from './types.js';

/** The people to check. One applicant can be checked many times and in many ways. */
export class Applicants {
  private readonly api: Api<ApplicantOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(applicantOperations);
  }

  /**
   * Registers a person to check. Every call makes another applicant.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {BadRequestError} 400 when the request is refused
   * @see POST /applicants
   *
   * @example
   * ```ts
   * const applicant = await identity.applicants.create({
   *   external_applicant_id: 'ext_osdfdfdb4hryu5cei5vwoabrk5k',
   *   email: 'hannah.bret@example.com',
   *   external_applicant_name: 'Hannah Bret',
   * });
   * ```
   */
  create(request?: CreateApplicantRequest, options?: CallOptions): ApiPromise<Applicant> {
    return this.api.call('createApplicant', { body: request }, options);
  }

  /**
   * Reads an applicant.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such applicant
   * @see GET /applicants/{applicant_id}
   */
  get(id: ApplicantId, options?: CallOptions): ApiPromise<Applicant> {
    return this.api.call('getApplicant', { path: { applicant_id: id } }, options);
  }

  /**
   * Changes the given fields of an applicant, and no others.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {BadRequestError} 400 when the request is refused
   * @throws {NotFoundError} 404 when there is no such applicant
   * @see PATCH /applicants/{applicant_id}
   */
  update(id: ApplicantId, request: UpdateApplicantRequest, options?: CallOptions): ApiPromise<Applicant> {
    return this.api.call('updateApplicant', { path: { applicant_id: id }, body: request }, options);
  }

  /**
   * Removes what is known of the person for good. The applicant stays, with its identifiers only.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {BadRequestError} 400 when the request is refused
   * @throws {NotFoundError} 404 when there is no such applicant
   * @see POST /applicants/{applicant_id}/anonymize
   */
  anonymize(id: ApplicantId, options?: CallOptions): ApiPromise<Applicant> {
    return this.api.call('anonymizeApplicant', { path: { applicant_id: id } }, options);
  }
}
