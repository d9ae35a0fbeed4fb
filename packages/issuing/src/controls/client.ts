import type { Api, ApiPromise, CallOptions, Connection, IdempotentCallOptions, IdResponse } from '@cko/core';
import type { CardControlId } from '../ids.js';
import { ControlGroups } from './groups/client.js';
import { cardControlOperations, type CardControlOperations } from './operations.js';
import { ControlProfiles } from './profiles/client.js';
import type { CardControl, CardControlList, GetCardControlQuery, ListCardControlsQuery } from './types/control.js';
import type { CreateCardControlRequest, UpdateCardControlRequest } from './types/requests.js';

/**
 * Controls of what cards may be used for: which kinds of business, which merchants, how much.
 *
 * All controls on a card, its profiles and its product are looked at, and the strictest decides. Several lists of what
 * is allowed add up. A control does not undo what was approved before.
 */
export class CardControls {
  /** Controls that act together. */
  readonly groups: ControlGroups;
  /** Controls that many cards share. */
  readonly profiles: ControlProfiles;

  private readonly api: Api<CardControlOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(cardControlOperations);
    this.groups = new ControlGroups(connection);
    this.profiles = new ControlProfiles(connection);
  }

  /**
   * Creates a control on a card or control profile.
   *
   * Takes OAuth with the scope `issuing:controls-write`.
   *
   * @throws {NotFoundError} 404 when the target does not exist
   * @throws {ValidationError} 422, for example for a velocity limit on a profile
   * @see POST /issuing/controls
   *
   * @example
   * ```ts
   * await issuing.controls.create({
   *   control_type: 'mcc_limit',
   *   target_id: 'crd_fa6psq42dcdd6fdn5gifcq1491',
   *   mcc_limit: { type: 'block', mcc_list: ['7995'] }, // gambling
   * });
   * ```
   */
  create(request: CreateCardControlRequest, options?: IdempotentCallOptions): ApiPromise<CardControl> {
    return this.api.call('createCardControl', { body: request }, options);
  }

  /**
   * Lists the controls of a card or control profile.
   *
   * Takes OAuth with the scope `issuing:controls-read`.
   *
   * @throws {NotFoundError} 404 when the target does not exist
   * @throws {ValidationError} 422 when the target is not a card or control profile
   * @see GET /issuing/controls
   */
  list(query: ListCardControlsQuery, options?: CallOptions): ApiPromise<CardControlList> {
    return this.api.call('listCardControls', { query }, options);
  }

  /**
   * Reads a control.
   *
   * Takes OAuth with the scope `issuing:controls-read`.
   *
   * @throws {NotFoundError} 404 when there is no such control
   * @see GET /issuing/controls/{controlId}
   */
  get(id: CardControlId, query?: GetCardControlQuery, options?: CallOptions): ApiPromise<CardControl> {
    return this.api.call('getCardControl', { path: { controlId: id }, query }, options);
  }

  /**
   * Replaces the description and limit of a control. Its type and target stay.
   *
   * Takes OAuth with the scope `issuing:controls-write`.
   *
   * @throws {NotFoundError} 404 when there is no such control
   * @throws {ValidationError} 422, for example for a control that is not `is_editable`
   * @see PUT /issuing/controls/{controlId}
   */
  update(id: CardControlId, request: UpdateCardControlRequest, options?: CallOptions): ApiPromise<CardControl> {
    return this.api.call('updateCardControl', { path: { controlId: id }, body: request }, options);
  }

  /**
   * Deletes a control.
   *
   * Takes OAuth with the scope `issuing:controls-write`.
   *
   * @throws {NotFoundError} 404 when there is no such control
   * @throws {ValidationError} 422, for example for a control that is not `is_editable`
   * @see DELETE /issuing/controls/{controlId}
   */
  delete(id: CardControlId, options?: CallOptions): ApiPromise<IdResponse> {
    return this.api.call('deleteCardControl', { path: { controlId: id } }, options);
  }
}
