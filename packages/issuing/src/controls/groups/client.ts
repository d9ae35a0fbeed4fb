import type { Api, ApiPromise, CallOptions, Connection, IdResponse } from '@cko/core';
import type { ControlGroupId } from '../../ids.js';
import { controlGroupOperations, type ControlGroupOperations } from './operations.js';
import type { ControlGroup, ControlGroupList, CreateControlGroupRequest, ListControlGroupsQuery } from './types.js';

/** Controls that act together: a transaction is declined when all of them would decline it, or when any would. */
export class ControlGroups {
  private readonly api: Api<ControlGroupOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(controlGroupOperations);
  }

  /**
   * Creates controls as a group, on a card or control profile.
   *
   * The call is not repeated after a failure that leaves its outcome unknown, because every call makes another group.
   *
   * Takes OAuth with the scope `issuing:controls-write`.
   *
   * @throws {NotFoundError} 404 when the target does not exist
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /issuing/controls/control-groups
   *
   * @example
   * ```ts
   * // Up to 100.00 a day in restaurants, and nothing anywhere else.
   * await issuing.controls.groups.create({
   *   target_id: 'crd_fa6psq42dcdd6fdn5gifcq1491',
   *   fail_if: 'any_fail',
   *   controls: [
   *     { control_type: 'mcc_limit', mcc_limit: { type: 'allow', mcc_list: ['5812'] } },
   *     { control_type: 'velocity_limit', velocity_limit: { amount_limit: 10000, velocity_window: { type: 'daily' } } },
   *   ],
   * });
   * ```
   */
  create(request: CreateControlGroupRequest, options?: CallOptions): ApiPromise<ControlGroup> {
    return this.api.call('createControlGroup', { body: request }, options);
  }

  /**
   * Lists the control groups of a card or control profile.
   *
   * Takes OAuth with the scope `issuing:controls-read`.
   *
   * @throws {NotFoundError} 404 when the target does not exist
   * @throws {ValidationError} 422 when the target is not a card or control profile
   * @see GET /issuing/controls/control-groups
   */
  list(query: ListControlGroupsQuery, options?: CallOptions): ApiPromise<ControlGroupList> {
    return this.api.call('listControlGroups', { query }, options);
  }

  /**
   * Reads a control group with its controls.
   *
   * Takes OAuth with the scope `issuing:controls-read`.
   *
   * @throws {NotFoundError} 404 when there is no such group
   * @see GET /issuing/controls/control-groups/{controlGroupId}
   */
  get(id: ControlGroupId, options?: CallOptions): ApiPromise<ControlGroup> {
    return this.api.call('getControlGroup', { path: { controlGroupId: id } }, options);
  }

  /**
   * Deletes a control group and the controls in it.
   *
   * Takes OAuth with the scope `issuing:controls-write`.
   *
   * @throws {NotFoundError} 404 when there is no such group
   * @throws {ValidationError} 422, for example for a group that is not `is_editable`
   * @see DELETE /issuing/controls/control-groups/{controlGroupId}
   */
  delete(id: ControlGroupId, options?: CallOptions): ApiPromise<IdResponse> {
    return this.api.call('deleteControlGroup', { path: { controlGroupId: id } }, options);
  }
}
