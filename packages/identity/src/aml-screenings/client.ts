import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { AmlScreeningId } from '../ids.js';
import { amlScreeningOperations, type AmlScreeningOperations } from './operations.js';
import type { AmlScreening, CreateAmlScreeningRequest } from './types.js';

/** Searches for applicants in lists of sanctioned persons, politically exposed persons and adverse media. */
export class AmlScreenings {
  private readonly api: Api<AmlScreeningOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(amlScreeningOperations);
  }

  /**
   * Starts a screening. What is found is answered later, so read the screening again or listen for its webhooks. Beta at
   * Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {BadRequestError} 400 when the request cannot be read
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /aml-verifications
   *
   * @example
   * ```ts
   * const screening = await identity.amlScreenings.create({
   *   applicant_id: 'aplt_tkoi5db4hryu5cei5vwoabr7we',
   *   search_parameters: { configuration_identifier: '8eb79430-c014-41e5-be73-2c2c091322b8' },
   *   monitored: true,
   * });
   * ```
   */
  create(request: CreateAmlScreeningRequest, options?: CallOptions): ApiPromise<AmlScreening> {
    return this.api.call('createAmlScreening', { body: request }, options);
  }

  /**
   * Reads a screening.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such screening
   * @see GET /aml-verifications/{aml_verification_id}
   */
  get(id: AmlScreeningId, options?: CallOptions): ApiPromise<AmlScreening> {
    return this.api.call('getAmlScreening', { path: { aml_verification_id: id } }, options);
  }
}
