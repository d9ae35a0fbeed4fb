import type { Api, ApiPromise, CallOptions, Connection, Resource } from '@cko/core';
import type { CardId, ControlProfileId } from '../../ids.js';
import { controlProfileOperations, type ControlProfileOperations } from './operations.js';
import type { ControlProfile, ControlProfileList, ControlProfileRequest, ListControlProfilesQuery } from './types.js';

/**
 * Controls that many cards share: create a profile, create controls with the profile as their target, and add cards.
 *
 * An account has up to 100 profiles, a profile up to 10 controls and any number of cards. Velocity limits are for cards
 * only.
 */
export class ControlProfiles {
  private readonly api: Api<ControlProfileOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(controlProfileOperations);
  }

  /**
   * Creates a control profile, without controls or cards yet.
   *
   * The call is not repeated after a failure that leaves its outcome unknown, because every call makes another profile.
   *
   * Takes OAuth with the scope `issuing:controls-write`.
   *
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /issuing/controls/control-profiles
   */
  create(request: ControlProfileRequest, options?: CallOptions): ApiPromise<ControlProfile> {
    return this.api.call('createControlProfile', { body: request }, options);
  }

  /**
   * Lists all control profiles, or those of one card.
   *
   * Takes OAuth with the scope `issuing:controls-read`.
   *
   * @throws {NotFoundError} 404 when there is no such card
   * @throws {ValidationError} 422 when `target_id` is not the id of a card
   * @see GET /issuing/controls/control-profiles
   */
  list(query?: ListControlProfilesQuery, options?: CallOptions): ApiPromise<ControlProfileList> {
    return this.api.call('listControlProfiles', { query }, options);
  }

  /**
   * Reads a control profile. Its controls are listed with `issuing.controls.list`.
   *
   * Takes OAuth with the scope `issuing:controls-read`.
   *
   * @throws {NotFoundError} 404 when there is no such profile
   * @see GET /issuing/controls/control-profiles/{controlProfileId}
   */
  get(id: ControlProfileId, options?: CallOptions): ApiPromise<ControlProfile> {
    return this.api.call('getControlProfile', { path: { controlProfileId: id } }, options);
  }

  /**
   * Renames a control profile.
   *
   * Takes OAuth with the scope `issuing:controls-write`.
   *
   * @throws {NotFoundError} 404 when there is no such profile
   * @see PATCH /issuing/controls/control-profiles/{controlProfileId}
   */
  update(id: ControlProfileId, request: ControlProfileRequest, options?: CallOptions): ApiPromise<ControlProfile> {
    return this.api.call('updateControlProfile', { path: { controlProfileId: id }, body: request }, options);
  }

  /**
   * Deletes a control profile that is not in use any more.
   *
   * Takes OAuth with the scope `issuing:controls-write`.
   *
   * @throws {NotFoundError} 404 when there is no such profile
   * @throws {ValidationError} 422 when the profile is in use
   * @see DELETE /issuing/controls/control-profiles/{controlProfileId}
   */
  delete(id: ControlProfileId, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('deleteControlProfile', { path: { controlProfileId: id } }, options);
  }

  /**
   * Adds a card to a control profile, whose controls apply to the card from now on.
   *
   * Takes OAuth with the scope `issuing:controls-write`.
   *
   * @throws {NotFoundError} 404 when the profile or the card does not exist
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /issuing/controls/control-profiles/{controlProfileId}/add/{targetId}
   */
  addTarget(id: ControlProfileId, targetId: CardId, options?: CallOptions): ApiPromise<Resource> {
    return this.api.call('addTargetToControlProfile', { path: { controlProfileId: id, targetId } }, options);
  }

  /**
   * Takes a card out of a control profile, whose controls do not apply to the card any more.
   *
   * Takes OAuth with the scope `issuing:controls-write`.
   *
   * @throws {NotFoundError} 404 when the profile or the card does not exist
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /issuing/controls/control-profiles/{controlProfileId}/remove/{targetId}
   */
  removeTarget(id: ControlProfileId, targetId: CardId, options?: CallOptions): ApiPromise<Resource> {
    return this.api.call('removeTargetFromControlProfile', { path: { controlProfileId: id, targetId } }, options);
  }
}
