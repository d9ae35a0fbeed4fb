import type { Api, ApiPromise, CallOptions, Connection, EntityId } from '@cko/core';
import { googlePayOperations, type GooglePayOperations } from './operations.js';
import type {
  CreateGooglePayEnrollmentRequest,
  GooglePayDomainList,
  GooglePayEnrollment,
  GooglePayEnrollmentStatus,
  RegisterGooglePayDomainRequest,
} from './types.js';

/**
 * Google Pay's set-up, for payment pages and forms of Checkout.com. A shop that takes Google Pay in a form of its own
 * registers with Google itself.
 */
export class GooglePay {
  private readonly api: Api<GooglePayOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(googlePayOperations);
  }

  /**
   * Enrols an entity with Google Pay. Google's terms of service have to be accepted for it.
   *
   * Takes OAuth with the scope `vault:gpayme-enrollment`.
   *
   * @throws {ValidationError} 422, for example when the terms are not accepted
   * @see POST /googlepay/enrollments
   */
  enroll(request: CreateGooglePayEnrollmentRequest, options?: CallOptions): ApiPromise<GooglePayEnrollment> {
    return this.api.call('createGooglePayEnrollment', { body: request }, options);
  }

  /**
   * Registers a domain of an enrolled entity, so that its pages may show Google Pay.
   *
   * Takes OAuth with the scope `vault:gpayme-enrollment`.
   *
   * @throws {NotFoundError} 404 when the entity is not enrolled
   * @throws {ValidationError} 422, for example for what is not a host name
   * @see POST /googlepay/enrollments/{entity_id}/domain
   */
  registerDomain(
    entityId: EntityId,
    request: RegisterGooglePayDomainRequest,
    options?: CallOptions,
  ): ApiPromise<undefined> {
    return this.api.call('registerGooglePayDomain', { path: { entity_id: entityId }, body: request }, options);
  }

  /**
   * Lists the domains of an entity: all of them, on one page.
   *
   * Takes OAuth with the scope `vault:gpayme-enrollment`.
   *
   * @throws {NotFoundError} 404 when the entity is not enrolled, or has no domain yet
   * @see GET /googlepay/enrollments/{entity_id}/domains
   */
  listDomains(entityId: EntityId, options?: CallOptions): ApiPromise<GooglePayDomainList> {
    return this.api.call('listGooglePayDomains', { path: { entity_id: entityId } }, options);
  }

  /**
   * Reads whether an entity may take Google Pay.
   *
   * Takes OAuth with the scope `vault:gpayme-enrollment`.
   *
   * @throws {NotFoundError} 404 when the entity is not enrolled
   * @see GET /googlepay/enrollments/{entity_id}/state
   */
  getState(entityId: EntityId, options?: CallOptions): ApiPromise<GooglePayEnrollmentStatus> {
    return this.api.call('getGooglePayEnrollmentState', { path: { entity_id: entityId } }, options);
  }
}
