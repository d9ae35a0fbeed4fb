import type { Api, ApiPromise, CallOptions, Connection, IdempotentCallOptions } from '@cko/core';
import type { TransferId } from '../ids.js';
import { transferOperations, type TransferOperations } from './operations.js';
import type { CreateTransferRequest, CreateTransferResponse, Transfer } from './types.js';

/** Transfers of money between the entities of a platform. */
export class Transfers {
  private readonly api: Api<TransferOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(transferOperations);
  }

  /**
   * Moves money from one entity to another, within one currency.
   *
   * It goes between a platform and its sub-entities, not from one sub-entity to another. The answer says that the
   * transfer was accepted: `get` and the webhook `transfer_status_changed` tell whether it was completed or rejected, for
   * lack of money for example.
   *
   * An idempotency key is required. One is made for each call, so that retries move the money once; give your own to be
   * safe across restarts too.
   *
   * Takes a secret key, or OAuth with the scope `transfers` or `transfers:create`.
   *
   * @throws {BadRequestError} 400 when the request cannot be read
   * @throws {ConflictError} 409 when a transfer under the same idempotency key is still being processed
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /transfers
   *
   * @example
   * ```ts
   * const { id } = await treasury.transfers.create(
   *   {
   *     transfer_type: 'commission',
   *     source: { id: 'ent_w4jelhppmfiufdnatam37wrfc4', amount: 1099 },
   *     destination: { id: 'ent_azsiyswl7bwe2ynjzujy7lcjca' },
   *     reference: 'ORD-5023-4E89',
   *   },
   *   { idempotencyKey: 'ORD-5023-4E89-commission' },
   * );
   * ```
   */
  create(request: CreateTransferRequest, options?: IdempotentCallOptions): ApiPromise<CreateTransferResponse> {
    return this.api.call('createTransfer', { body: request }, options);
  }

  /**
   * Reads a transfer, with its status and, when it was rejected, the reasons.
   *
   * Takes a secret key, or OAuth with the scope `transfers` or `transfers:view`.
   *
   * @throws {BadRequestError} 400 when the request cannot be read
   * @throws {NotFoundError} 404 when there is no such transfer
   * @throws {ValidationError} 422 when the request is refused
   * @see GET /transfers/{id}
   */
  get(id: TransferId, options?: CallOptions): ApiPromise<Transfer> {
    return this.api.call('getTransfer', { path: { id } }, options);
  }
}
