import type { Address, DateOnly, OpenEnum } from '@cko/core';
import type { PaymentPurpose } from '../../payments/types/instruction.js';

/** An account funding transaction: money pulled from a card to be sent on. */
export interface PaymentSetupAccountFunding {
  /** Whether this is one. */
  enabled?: boolean;
  purpose?: PaymentPurpose;
  sender?: PaymentSetupAccountFundingSender;
  recipient?: PaymentSetupAccountFundingRecipient;
}

/** Who sends the money. */
export interface PaymentSetupAccountFundingSender {
  date_of_birth?: DateOnly;
  /** Your own identifier of the sender. */
  reference?: string;
  identification?: PaymentSetupAccountFundingIdentification;
}

/** A document that identifies the sender. */
export interface PaymentSetupAccountFundingIdentification {
  type?: OpenEnum<'passport' | 'driving_license' | 'national_id'>;
  /** Number printed on the document. */
  number?: string;
  /** Two-letter code of the country that issued the document. */
  issuing_country?: string;
}

/** Who receives the money. */
export interface PaymentSetupAccountFundingRecipient {
  date_of_birth?: DateOnly;
  /** @maxLength 34 */
  account_number?: string;
  /** @maxLength 50 */
  first_name?: string;
  /** @maxLength 50 */
  last_name?: string;
  address?: Address;
}
