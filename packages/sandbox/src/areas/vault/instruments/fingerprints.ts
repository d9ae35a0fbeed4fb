import { seededText } from '../../../ids.js';
import type { InstrumentRecord } from '../../payments/sources/instruments.js';

/** Fields that tell one bank account from another. */
const accountNumbers = ['country', 'currency', 'account_number', 'bank_code', 'branch_code', 'iban', 'bban'] as const;

/** The same for the same account, whoever stores it. */
export function accountFingerprint(details: Record<string, unknown>): string {
  const account = (details.instrument_data ?? details) as Record<string, unknown>;
  return seededText('account', JSON.stringify(accountNumbers.map((field) => account[field])), 26);
}

/** A fingerprint in the form that the vault shows: 26 lower-case characters. Payments show a card's in another. [R22] */
export function shownFingerprint({ fingerprint = '' }: InstrumentRecord): string {
  return fingerprint.slice(0, 26).toLowerCase();
}
