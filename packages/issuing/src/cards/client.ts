import type { Api, ApiPromise, CallOptions, Connection, IdempotentCallOptions, Resource } from '@cko/core';
import type { CardId } from '../ids.js';
import type { UpdatedResource } from '../updated-resource.js';
import { cardOperations, type CardOperations } from './operations.js';
import { CardThreeDs } from './three-ds/client.js';
import type { Card } from './types/card.js';
import type { CreateCardRequest } from './types/create.js';
import type { CreateCardResponse } from './types/created.js';
import type { CardCredentials, GetCardCredentialsQuery } from './types/credentials.js';
import type { RenewCardRequest, RenewCardResponse } from './types/renewal.js';
import type { RevokeCardRequest, ScheduleCardRevocationRequest, SuspendCardRequest } from './types/status-changes.js';
import type { UpdateCardRequest } from './types/update.js';

/** Physical and virtual cards, from issue to revocation. */
export class Cards {
  /** Enrolment in 3D Secure, which most online payments in Europe want of a card. */
  readonly threeDs: CardThreeDs;

  private readonly api: Api<CardOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(cardOperations);
    this.threeDs = new CardThreeDs(connection);
  }

  /**
   * Issues a physical or virtual card to a cardholder.
   *
   * A virtual card can be used at once, unless `activate_card` is false. A physical card is made and sent, and activated
   * when it has arrived: by `activate`, or by its first payment with chip and PIN or withdrawal from a cash machine.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-write`.
   *
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /issuing/cards
   *
   * @example
   * ```ts
   * const card = await issuing.cards.create({
   *   type: 'virtual',
   *   cardholder_id: 'crh_d3ozhf43pcq2xbldn2g45qnb44',
   *   card_product_id: 'pro_7syjig3jq3mezlc3vjrdpfitl4',
   *   lifetime: { value: 6, unit: 'Months' },
   *   controls: [
   *     {
   *       control_type: 'velocity_limit',
   *       velocity_limit: { amount_limit: 50000, velocity_window: { type: 'monthly' } },
   *     },
   *   ],
   * });
   * ```
   */
  create(request: CreateCardRequest, options?: IdempotentCallOptions): ApiPromise<CreateCardResponse> {
    return this.api.call('createCard', { body: request }, options);
  }

  /**
   * Reads a card. Its number and security code are not part of it: see `credentials`.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-read`.
   *
   * @throws {NotFoundError} 404 when there is no such card
   * @see GET /issuing/cards/{cardId}
   */
  get(id: CardId, options?: CallOptions): ApiPromise<Card> {
    return this.api.call('getCard', { path: { cardId: id } }, options);
  }

  /**
   * Changes the given fields of a card, and no others; a field that is `null` is cleared. The answer is not the card: read
   * it again.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-write`.
   *
   * @throws {NotFoundError} 404 when there is no such card
   * @throws {ValidationError} 422 when a field is refused
   * @see PATCH /issuing/cards/{cardId}
   */
  update(id: CardId, request: UpdateCardRequest, options?: CallOptions): ApiPromise<UpdatedResource> {
    return this.api.call('updateCard', { path: { cardId: id }, body: request }, options);
  }

  /**
   * Activates an inactive or suspended card, so that it can be used.
   *
   * Activating a renewed card moves 3D Secure enrolment, controls, profiles and digital cards over to it, and has the
   * card that it renews revoked on the next day.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-write`.
   *
   * @throws {NotFoundError} 404 when there is no such card
   * @throws {ValidationError} 422, for example for a revoked card
   * @see POST /issuing/cards/{cardId}/activate
   */
  activate(id: CardId, options?: CallOptions): ApiPromise<Resource> {
    return this.api.call('activateCard', { path: { cardId: id } }, options);
  }

  /**
   * Suspends a card until it is activated again.
   *
   * New authorizations are declined. What belongs to earlier ones still passes: increments, reversals, refunds,
   * chargebacks, and payments that a merchant starts on a standing agreement.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-write`.
   *
   * @throws {NotFoundError} 404 when there is no such card
   * @throws {ValidationError} 422, for example for a revoked card
   * @see POST /issuing/cards/{cardId}/suspend
   */
  suspend(id: CardId, request: SuspendCardRequest = {}, options?: CallOptions): ApiPromise<Resource> {
    return this.api.call('suspendCard', { path: { cardId: id }, body: request }, options);
  }

  /**
   * Revokes a card for good: everything is declined from now on, and nothing brings the card back.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-write`.
   *
   * @throws {NotFoundError} 404 when there is no such card
   * @throws {ValidationError} 422, for example for a card that is revoked already
   * @see POST /issuing/cards/{cardId}/revoke
   */
  revoke(id: CardId, request: RevokeCardRequest = {}, options?: CallOptions): ApiPromise<Resource> {
    return this.api.call('revokeCard', { path: { cardId: id }, body: request }, options);
  }

  /**
   * Has a card revoked at 00:00 UTC of a later day.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-write`.
   *
   * @throws {NotFoundError} 404 when there is no such card
   * @throws {ValidationError} 422, for example for a day that has passed
   * @see POST /issuing/cards/{cardId}/schedule-revocation
   */
  scheduleRevocation(id: CardId, request: ScheduleCardRevocationRequest, options?: CallOptions): ApiPromise<Resource> {
    return this.api.call('scheduleCardRevocation', { path: { cardId: id }, body: request }, options);
  }

  /**
   * Calls off the scheduled revocation of a card.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-write`.
   *
   * @throws {NotFoundError} 404 when there is no such card
   * @throws {ValidationError} 422 when there is nothing to call off
   * @see DELETE /issuing/cards/{cardId}/schedule-revocation
   */
  deleteScheduledRevocation(id: CardId, options?: CallOptions): ApiPromise<Resource> {
    return this.api.call('deleteScheduledCardRevocation', { path: { cardId: id } }, options);
  }

  /**
   * Reveals the number and security code of a card. Whoever reads the answer handles card data.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-read`.
   *
   * @throws {NotFoundError} 404 when there is no such card
   * @see GET /issuing/cards/{cardId}/credentials
   *
   * @example
   * ```ts
   * const { cvc2 } = await issuing.cards.credentials('crd_fa6psq42dcdd6fdn5gifcq1491', { credentials: 'cvc2' });
   * ```
   */
  credentials(id: CardId, query?: GetCardCredentialsQuery, options?: CallOptions): ApiPromise<CardCredentials> {
    return this.api.call('getCardCredentials', { path: { cardId: id }, query }, options);
  }

  /**
   * Issues a new card of the same kind in place of one that expires. The old card goes on working until the new one is
   * activated.
   *
   * The call is not repeated after a failure that leaves its outcome unknown, because every call makes another card.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-write`.
   *
   * @throws {NotFoundError} 404 when there is no such card
   * @throws {ValidationError} 422 when the card cannot be renewed
   * @see POST /issuing/cards/{cardId}/renew
   */
  renew(id: CardId, request: RenewCardRequest = {}, options?: CallOptions): ApiPromise<RenewCardResponse> {
    return this.api.call('renewCard', { path: { cardId: id }, body: request }, options);
  }
}
