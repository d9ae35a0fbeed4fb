import type { Integer, OpenEnum } from '@cko/core';

/** Whose account it is, and how money is to reach it. */
export interface GetBankAccountFieldsQuery {
  'account-holder-type'?: OpenEnum<'individual' | 'corporate' | 'government'>;
  /** The network that payouts go through. */
  'payment-network'?: OpenEnum<'local' | 'sepa' | 'fps' | 'ach' | 'fedwire' | 'swift'>;
}

/** What to ask of somebody in order to pay out to their bank account, in the order of a form. */
export interface BankAccountFields {
  sections?: BankAccountFieldSection[];
}

/** A part of the form. */
export interface BankAccountFieldSection {
  /** Heading, such as `Account Details`. */
  name: string;
  fields?: BankAccountField[];
}

/** A field of the form. */
export interface BankAccountField {
  /** Path of the field in a `bank_account` instrument, such as `account_holder.first_name`. */
  id: string;
  /** The section that the field belongs to. */
  section?: string;
  /** Label, such as `IBAN`. */
  display: string;
  /** What to tell somebody who does not know what to enter. */
  help_text?: string;
  /** Kind of value, such as `string`. */
  type: string;
  required: boolean;
  /** Regular expression that the value has to match. */
  validation_regex?: string;
  /** Characters that the value has at least. */
  min_length?: Integer;
  /** The only values there are, for a field to choose from. */
  allowed_options?: BankAccountFieldAllowedOption[];
  /** Values of other fields that this one depends on. */
  dependencies?: BankAccountFieldDependency[];
  /** Characters that the value has at most. */
  max_length?: Integer;
}

/** A value to choose. */
export interface BankAccountFieldAllowedOption {
  /** What is sent. */
  id?: string;
  /** What is shown. */
  display?: string;
}

/** A value of another field. */
export interface BankAccountFieldDependency {
  /** The other field's `id`. */
  field_id?: string;
  value?: string;
}
