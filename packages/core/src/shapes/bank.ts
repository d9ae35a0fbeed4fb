import type { Address } from './address.js';
import type { OpenEnum } from './scalars.js';

/** The bank that keeps an account. */
export interface BankDetails {
  name?: string;
  branch?: string;
  address?: Address;
}

/** Kind of bank account. */
export type AccountType = OpenEnum<'savings' | 'current' | 'cash'>;
