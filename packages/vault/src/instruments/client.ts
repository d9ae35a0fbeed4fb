import type { Api, ApiPromise, CallOptions, Connection, InstrumentId } from '@cko/core';
import { instrumentOperations, type InstrumentOperations } from './operations.js';
import type { CreateInstrumentRequest } from './types/create.js';
import type { CreateInstrumentResponse } from './types/created.js';
import type { Instrument } from './types/instrument.js';
import type { UpdateInstrumentRequest } from './types/update.js';
import type { UpdateInstrumentResponse } from './types/updated.js';

/** Instruments: cards and bank accounts that Checkout.com keeps for you, to be paid with or paid out to again. */
export class Instruments {
  private readonly api: Api<InstrumentOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(instrumentOperations);
  }

  /**
   * Stores a card or a bank account.
   *
   * A card is stored by a token of it, which is used up, and answered as type `card`. What a bank account to pay out to
   * needs depends on its country and currency: see `vault.bankAccounts.getFields`. The call is not repeated after a
   * failure that leaves its outcome unknown.
   *
   * Takes a secret key, or OAuth with the scope `vault` or `vault:instruments`.
   *
   * @throws {ValidationError} 422, for example for a token that was used before
   * @see POST /instruments
   *
   * @example
   * ```ts
   * const instrument = await vault.instruments.create({
   *   type: 'token',
   *   token: 'tok_ubfj2q76miwundwlk72vxt2i7q',
   *   customer: { email: 'jia.tsang@example.com', default: true },
   * });
   * console.log(instrument.id, instrument.fingerprint);
   * ```
   */
  create(request: CreateInstrumentRequest, options?: CallOptions): ApiPromise<CreateInstrumentResponse> {
    return this.api.call('createInstrument', { body: request }, options);
  }

  /**
   * Reads a stored instrument.
   *
   * Takes a secret key, or OAuth with the scope `vault` or `vault:instruments`.
   *
   * @throws {NotFoundError} 404 when there is no such instrument
   * @see GET /instruments/{id}
   */
  get(id: InstrumentId, options?: CallOptions): ApiPromise<Instrument> {
    return this.api.call('getInstrument', { path: { id } }, options);
  }

  /**
   * Changes the given fields of an instrument, and no others. The answer is not the instrument: read it again.
   *
   * Takes a secret key, or OAuth with the scope `vault` or `vault:instruments`.
   *
   * @throws {NotFoundError} 404 when there is no such instrument
   * @throws {ValidationError} 422 when the change is refused
   * @see PATCH /instruments/{id}
   *
   * @example
   * ```ts
   * await vault.instruments.update('src_wmlfc3zyhqzehihu7giusaaawu', {
   *   type: 'card',
   *   expiry_month: 6,
   *   expiry_year: 2030,
   * });
   * ```
   */
  update(
    id: InstrumentId,
    request: UpdateInstrumentRequest,
    options?: CallOptions,
  ): ApiPromise<UpdateInstrumentResponse> {
    return this.api.call('updateInstrument', { path: { id }, body: request }, options);
  }

  /**
   * Deletes an instrument for good.
   *
   * Takes a secret key, or OAuth with the scope `vault` or `vault:instruments`.
   *
   * @throws {NotFoundError} 404 when there is no such instrument
   * @see DELETE /instruments/{id}
   */
  delete(id: InstrumentId, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('deleteInstrument', { path: { id } }, options);
  }

  /**
   * Ends the use of an instrument, but keeps the record of it.
   *
   * Takes a secret key, or OAuth with the scope `vault` or `vault:instruments`.
   *
   * @throws {NotFoundError} 404 when there is no such instrument
   * @see PATCH /instruments/{id}/revoke
   */
  revoke(id: InstrumentId, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('revokeInstrument', { path: { id } }, options);
  }
}
