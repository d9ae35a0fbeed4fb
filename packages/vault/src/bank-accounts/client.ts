import type { Api, ApiPromise, CallOptions, Connection, CountryCode, Currency } from '@cko/core';
import { bankAccountOperations, type BankAccountOperations } from './operations.js';
import type { BankAccountFields, GetBankAccountFieldsQuery } from './types.js';

/** What has to be known of a bank account to pay out to it. */
export class BankAccounts {
  private readonly api: Api<BankAccountOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(bankAccountOperations);
  }

  /**
   * Tells which fields a `bank_account` instrument needs for a country and a currency, as the description of a form.
   *
   * Takes OAuth with the scope `payouts:bank-details`.
   *
   * @throws {NotFoundError} 404 for an unknown country or currency
   * @throws {ValidationError} 422 when the request is refused
   * @see GET /validation/bank-accounts/{country}/{currency}
   *
   * @example
   * ```ts
   * const { sections } = await vault.bankAccounts.getFields('DE', 'EUR', { 'account-holder-type': 'individual' });
   * ```
   */
  getFields(
    country: CountryCode,
    currency: Currency,
    query?: GetBankAccountFieldsQuery,
    options?: CallOptions,
  ): ApiPromise<BankAccountFields> {
    return this.api.call('getBankAccountFields', { path: { country, currency }, query }, options);
  }
}
