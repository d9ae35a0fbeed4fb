import type { Address, Phone } from './address.js';
import type { CountryCode } from './country.js';
import type { DateOnly, Email, OpenEnum } from './scalars.js';

/** The person or organisation that owns an account or card. */
export interface AccountHolder {
  type?: OpenEnum<'individual' | 'corporate' | 'government'>;
  full_name?: string;
  first_name?: string;
  middle_name?: string;
  last_name?: string;
  email?: Email;
  gender?: string;
  /** Legal name, for a corporate or government holder. */
  company_name?: string;
  tax_id?: string;
  date_of_birth?: DateOnly;
  country_of_birth?: CountryCode;
  residential_status?: OpenEnum<'resident' | 'non_resident'>;
  billing_address?: Address;
  phone?: Phone;
  identification?: AccountHolderIdentification;
  /** Whether to ask the issuer if the name belongs to the account. */
  account_name_inquiry?: boolean;
}

/** A document that identifies an account holder. */
export interface AccountHolderIdentification {
  type?: AccountHolderIdentificationType;
  /** Number printed on the document. */
  number?: string;
  issuing_country?: CountryCode;
  /** When the document stops being valid. */
  date_of_expiry?: string;
}

/** Kind of identity document. */
export type AccountHolderIdentificationType = OpenEnum<
  'passport' | 'driving_licence' | 'driving_license' | 'national_id' | 'company_registration' | 'tax_id'
>;
