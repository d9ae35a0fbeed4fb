import type { Currency, Integer } from '@cko/core';
import type { EntityFileId } from '../../ids.js';
import type { EntityIdentityVerification } from './documents.js';

/** What a seller expects to take, as asked up to schema version 2.0. Amounts are in minor units. */
export interface EntityFinancialDetails {
  /** Sum of all payments in a year. */
  annual_processing_volume?: Integer;
  /** An average payment. */
  average_transaction_value?: Integer;
  /** The largest payment to be expected. */
  highest_transaction_value?: Integer;
  /** Currency of the amounts. */
  currency?: Currency;
  documents?: EntityFinancialDocuments;
}

/** Proof of a seller's finances, in earlier schema versions. */
export interface EntityFinancialDocuments {
  bank_statement?: EntityDocument;
  financial_statement?: EntityDocument;
}

/** A document, as earlier schema versions have it. */
export interface EntityDocument {
  /** What the document is. */
  type?: string;
  /** The uploaded file. */
  file_id?: EntityFileId;
}

/** How a person is identified, up to schema version 2.0. */
export interface EntityIdentification {
  /**
   * Number of the person at the state, such as an SSN in the United States.
   *
   * @minLength 1
   * @maxLength 25
   */
  national_id_number?: string;
  document?: EntityIdentityVerification;
}
