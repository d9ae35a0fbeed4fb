import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { DigitalCardId } from '../ids.js';
import { digitalCardOperations, type DigitalCardOperations } from './operations.js';
import type { DigitalCard } from './types.js';

/** Cards in wallets and on file with merchants. */
export class DigitalCards {
  private readonly api: Api<DigitalCardOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(digitalCardOperations);
  }

  /**
   * Reads a digital card: which card it stands for, and which wallet or device it is in.
   *
   * Takes OAuth with the scope `card-management` or `issuing:card-management-read`.
   *
   * @throws {NotFoundError} 404 when there is no such digital card
   * @see GET /issuing/digital-cards/{digitalCardId}
   */
  get(id: DigitalCardId, options?: CallOptions): ApiPromise<DigitalCard> {
    return this.api.call('getDigitalCard', { path: { digitalCardId: id } }, options);
  }
}
