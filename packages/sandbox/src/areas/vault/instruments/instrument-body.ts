import type { PostalAddress } from '../../../cards/index.js';

/** Who owns an instrument. What the sandbox does not read is only handed back. */
export interface AccountHolderBody {
  billing_address?: PostalAddress;
  phone?: { country_code?: string; number?: string };
  [field: string]: unknown;
}

export interface InstrumentCustomerBody {
  id?: string;
  email?: string;
  name?: string;
  phone?: unknown;
  default?: boolean;
}

/** The body that stores an instrument, as far as the sandbox reads it. */
export interface CreateInstrumentBody {
  type: 'token' | 'bank_account' | 'ach' | 'sepa' | 'bacs';
  token?: string;
  customer?: InstrumentCustomerBody;
  account_holder?: AccountHolderBody;
  [field: string]: unknown;
}

/** The body that changes an instrument, as far as the sandbox reads it. */
export interface UpdateInstrumentBody {
  type: 'card' | CreateInstrumentBody['type'];
  token?: string;
  expiry_month?: number;
  expiry_year?: number;
  name?: string;
  customer?: InstrumentCustomerBody;
  account_holder?: AccountHolderBody;
  [field: string]: unknown;
}
