import type { Currency, Id } from '@cko/core';

/** How to add money to a currency account by bank transfer. */
export interface TopUpInstructions {
  /** `ca_…` */
  currency_account_id: Id<'currency account'>;
  /** Currency to send. */
  currency: Currency;
  /** What to give as the reference of the bank transfer, so that it is recognised. */
  payment_reference: string;
  bank_details: TopUpBankDetails;
}

/** Where to send the money: from within the country of the bank, or from abroad. One or both may be absent. */
export interface TopUpBankDetails {
  domestic?: TopUpBankAccount;
  international?: TopUpBankAccount;
}

/** The bank account to send the money to. Which numbers there are depends on country and network. */
export interface TopUpBankAccount {
  /** Name that the account is held in. */
  beneficiary_account_name: string;
  bank_name: string;
  /** Address of the holder, on one line. */
  beneficiary_address?: string;
  /** Address of the bank, on one line. */
  bank_address?: string;
  account_number?: string;
  /** Code of the bank in the United Kingdom. */
  sort_code?: string;
  /** Code of the bank in the United States. */
  routing_number?: string;
  iban?: string;
  /** SWIFT code of the bank, 8 or 11 characters. */
  swift_code?: string;
}
