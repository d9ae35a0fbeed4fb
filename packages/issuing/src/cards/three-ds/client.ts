import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { CardId } from '../../ids.js';
import type { UpdatedResource } from '../../updated-resource.js';
import { cardThreeDsOperations, type CardThreeDsOperations } from './operations.js';
import type {
  CardThreeDsEnrollment,
  EnrollCardThreeDsResponse,
  ThreeDsEnrollmentRequest,
  UpdateCardThreeDsEnrollmentRequest,
} from './types.js';

/** Enrolment of cards in 3D Secure: how a cardholder proves themselves when paying online. */
export class CardThreeDs {
  private readonly api: Api<CardThreeDsOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(cardThreeDsOperations);
  }

  /**
   * Enrols a card in 3D Secure.
   *
   * In the European Economic Area and the UK, cards that are not enrolled are likely to be declined online. Single-use
   * virtual cards need no enrolment.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-write`.
   *
   * @throws {NotFoundError} 404 when there is no such card
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /issuing/cards/{cardId}/3ds-enrollment
   *
   * @example
   * ```ts
   * await issuing.cards.threeDs.enroll('crd_fa6psq42dcdd6fdn5gifcq1491', {
   *   password,
   *   locale: 'en-GB',
   *   phone_number: { country_code: '44', number: '7700900123' },
   * });
   * ```
   */
  enroll(
    cardId: CardId,
    request: ThreeDsEnrollmentRequest,
    options?: CallOptions,
  ): ApiPromise<EnrollCardThreeDsResponse> {
    return this.api.call('enrollCardThreeDs', { path: { cardId }, body: request }, options);
  }

  /**
   * Reads the 3D Secure enrolment of a card.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-read`.
   *
   * @throws {NotFoundError} 404 when there is no such card, or it is not enrolled
   * @see GET /issuing/cards/{cardId}/3ds-enrollment
   */
  get(cardId: CardId, options?: CallOptions): ApiPromise<CardThreeDsEnrollment> {
    return this.api.call('getCardThreeDsEnrollment', { path: { cardId } }, options);
  }

  /**
   * Changes the given parts of a card's 3D Secure enrolment, and no others.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-write`.
   *
   * @throws {NotFoundError} 404 when there is no such card, or it is not enrolled
   * @throws {ValidationError} 422 when the request is refused
   * @see PATCH /issuing/cards/{cardId}/3ds-enrollment
   */
  update(
    cardId: CardId,
    request: UpdateCardThreeDsEnrollmentRequest,
    options?: CallOptions,
  ): ApiPromise<UpdatedResource> {
    return this.api.call('updateCardThreeDsEnrollment', { path: { cardId }, body: request }, options);
  }
}
