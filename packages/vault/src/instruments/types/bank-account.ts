import type { AccountType } from '@cko/core';

/**
 * What leads to a bank account. Which of the fields are needed depends on country and currency: see
 * `vault.bankAccounts.getFields`.
 */
export interface BankAccountNumbers {
  account_type?: AccountType;
  /** Number of the account, which may have letters in it. */
  account_number?: string;
  /** Code of the bank within its country, such as a sort code or routing number. */
  bank_code?: string;
  /** Code of the bank's branch. */
  branch_code?: string;
  iban?: string;
  /** Basic bank account number: bank, branch and account in the form of their country. */
  bban?: string;
  /** SWIFT code of the bank or branch, 8 or 11 characters. */
  swift_bic?: string;
}
