import type { DateOnly, Integer } from '@cko/core';
import type { IssuingCardMetadata } from './card.js';

/** What to change about a card. Fields that are absent stay as they are. */
export interface UpdateCardRequest {
  /**
   * Your own name for the card.
   *
   * @maxLength 256
   */
  reference?: string;
  metadata?: IssuingCardMetadata;
  /**
   * @minimum 1
   * @maximum 12
   */
  expiry_month?: Integer;
  /** Four digits. */
  expiry_year?: Integer;
  /**
   * When to activate the card for the first time: a date, meaning 00:00 UTC, or a date with a full hour such as
   * `2027-03-12T10:00Z`. From the next full hour on.
   */
  activation_date?: string;
  /** When to revoke the card, at 00:00 UTC. */
  revocation_date?: DateOnly;
}
