import type { CountryCode, Currency, OperationTable } from '@cko/core';
import type { BankAccountFields, GetBankAccountFieldsQuery } from './types.js';

/** What the operations on bank accounts take and give. */
export interface BankAccountOperations {
  getBankAccountFields: {
    path: { country: CountryCode; currency: Currency };
    query?: GetBankAccountFieldsQuery;
    responses: { 200: BankAccountFields };
    errors: 401 | 404 | 422;
  };
}

/** The operations on bank accounts. */
export const bankAccountOperations = {
  getBankAccountFields: {
    method: 'GET',
    path: '/validation/bank-accounts/{country}/{currency}',
    auth: { scopes: ['payouts:bank-details'] },
  },
} as const satisfies OperationTable<BankAccountOperations>;
