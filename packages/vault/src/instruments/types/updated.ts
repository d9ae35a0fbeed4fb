import type { Id } from '@cko/core';
import type { Fingerprint } from './fingerprint.js';

/**
 * Which instrument was changed. The instrument itself is not part of the answer: read it again.
 *
 * @discriminator type
 */
export type UpdateInstrumentResponse =
  | UpdateCardInstrumentResponse
  | UpdateBankAccountInstrumentResponse
  | UpdateAchInstrumentResponse
  | UpdateSepaInstrumentResponse
  | UpdateBacsInstrumentResponse;

/** Which card was changed. */
export interface UpdateCardInstrumentResponse {
  type: 'card';
  /** `src_…` */
  id?: Id<'instrument'>;
  fingerprint: Fingerprint;
}

/** Which bank account to pay out to was changed. */
export interface UpdateBankAccountInstrumentResponse {
  type: 'bank_account';
  /** `src_…` */
  id?: Id<'instrument'>;
  fingerprint: Fingerprint;
}

/** Which bank account in the United States was changed. */
export interface UpdateAchInstrumentResponse {
  type: 'ach';
  /** The same for every instrument with the same bank account. */
  fingerprint?: string;
  /** `src_…` */
  id?: Id<'instrument'>;
}

/** Which bank account in the SEPA area was changed. */
export interface UpdateSepaInstrumentResponse {
  type: 'sepa';
  /** The same for every instrument with the same bank account. */
  fingerprint?: string;
  /** `src_…` */
  id?: Id<'instrument'>;
}

/** Which bank account in the United Kingdom was changed. */
export interface UpdateBacsInstrumentResponse {
  type: 'bacs';
  /** `src_…` */
  id: Id<'instrument'>;
  /** The same for every instrument with the same bank account. */
  fingerprint: string;
}
