import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import { forexOperations, type ForexOperations } from './operations.js';
import type { ForexRates, GetForexRatesQuery } from './types.js';

/** Exchange rates. */
export class Forex {
  private readonly api: Api<ForexOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(forexOperations);
  }

  /**
   * Reads the exchange rates that Checkout.com goes by for a product. They are indicative: a payment may be converted at
   * another rate.
   *
   * Takes OAuth with the scope `fx`.
   *
   * @throws {PermissionError} 403 when the product is not enabled for the account
   * @throws {ValidationError} 422, for example `product_required`
   * @see GET /forex/rates
   *
   * @example
   * ```ts
   * const { rates, invalid_currency_pairs } = await treasury.forex.getRates({
   *   product: 'card_payouts',
   *   source: 'visa',
   *   currency_pairs: 'GBPEUR,USDGBP',
   *   processing_channel_id: 'pc_abcdefghijklmnopqrstuvwxyz',
   * });
   * ```
   */
  getRates(query: GetForexRatesQuery, options?: CallOptions): ApiPromise<ForexRates> {
    return this.api.call('getForexRates', { query }, options);
  }
}
