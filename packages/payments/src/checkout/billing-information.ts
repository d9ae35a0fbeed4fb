import type { Address, Phone } from '@cko/core';

/** Where the payer is billed. The country decides which payment methods are offered. */
export interface BillingInformation {
  address: Address;
  phone?: Phone;
}
