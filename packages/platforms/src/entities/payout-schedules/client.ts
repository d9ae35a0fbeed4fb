import type { Api, ApiPromise, CallOptions, Connection, EntityId, Resource } from '@cko/core';
import { payoutScheduleOperations, type PayoutScheduleOperations } from './operations.js';
import type { PayoutSchedules, UpdatePayoutScheduleRequest } from './types.js';

/** When a sub-entity is paid out, by currency. */
export class EntityPayoutSchedules {
  private readonly api: Api<PayoutScheduleOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(payoutScheduleOperations);
  }

  /**
   * Reads the payout schedules of a sub-entity. They come in another shape than they are written in: see
   * `PayoutSchedule`.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @throws {NotFoundError} 404 when there is no such sub-entity, or no schedule of it
   * @throws {ValidationError} 422 when the request is refused
   * @see GET /accounts/entities/{id}/payout-schedules
   */
  get(entityId: EntityId, options?: CallOptions): ApiPromise<PayoutSchedules> {
    return this.api.call('getPayoutSchedule', { path: { id: entityId } }, options);
  }

  /**
   * Sets when a sub-entity is paid out in a currency.
   *
   * Takes a secret key, or OAuth with the scope `accounts`.
   *
   * @throws {ValidationError} 422, for example `payment_source_required`
   * @see PUT /accounts/entities/{id}/payout-schedules
   *
   * @example
   * ```ts
   * await platforms.entities.payoutSchedules.update(entityId, {
   *   GBP: { enabled: true, threshold: 10000, recurrence: { frequency: 'weekly', by_day: ['monday', 'thursday'] } },
   * });
   * ```
   */
  update(entityId: EntityId, request: UpdatePayoutScheduleRequest, options?: CallOptions): ApiPromise<Resource> {
    return this.api.call('updatePayoutSchedule', { path: { id: entityId }, body: request }, options);
  }
}
