import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import { bacsOperations, type BacsOperations } from './operations.js';
import type { BacsNotificationRequest, BacsNotificationResponse } from './types.js';

/** Bacs Direct Debit, whose rules want payers to be told before money is collected. */
export class Bacs {
  private readonly api: Api<BacsOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(bacsOperations);
  }

  /**
   * Emails a payer the advance notice of a collection: how much, and on which day.
   *
   * The call is not repeated after a failure that leaves its outcome unknown, because the payer would get a second
   * notice.
   *
   * Takes a secret key, or OAuth with the scope `gateway`.
   *
   * @throws {NotFoundError} 404 when there is no such instrument
   * @throws {PermissionError} 403 when the credential may not use it
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /apms/bacs/notifications
   */
  sendNotification(request: BacsNotificationRequest, options?: CallOptions): ApiPromise<BacsNotificationResponse> {
    return this.api.call('sendBacsNotification', { body: request }, options);
  }
}
