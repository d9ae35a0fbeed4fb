import type { DateOnly, Integer } from '@cko/core';
import type { IssuingCardMetadata } from './card.js';

/** What to change about a card. Fields that are absent stay as they are; `null` takes away what was there. */
export interface UpdateCardRequest {
  /**
   * Your own name for the card.
   *
   * @maxLength 256
   */
  reference?: string | null;
  metadata?: IssuingCardMetadata | null;
  /**
   * @minimum 1
   * @maximum 12
   */
  expiry_month?: Integer;
  /** Four digits. */
  expiry_year?: Integer;
  /**
   * When to activate the card for the first time: a date, meaning 00:00 UTC, or a date with a full hour such as
   * `2027-03-12T10:00Z`. From the next full hour on. `null` calls it off.
   */
  activation_date?: string | null;
  /** When to revoke the card, at 00:00 UTC. `null` calls it off. */
  revocation_date?: DateOnly | null;
}
