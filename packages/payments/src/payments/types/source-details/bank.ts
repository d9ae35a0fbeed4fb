import type { InstrumentId } from '@cko/core';

/** The payer was debited through Bacs. */
export interface BacsSourceDetails {
  type: 'bacs';
  /** Instrument that holds the mandate. */
  id: InstrumentId;
}

/** The payer was debited through SEPA. */
export interface SepaSourceDetails {
  type: 'sepa';
  /** Stored instrument to debit the account with again. */
  id: string;
}
