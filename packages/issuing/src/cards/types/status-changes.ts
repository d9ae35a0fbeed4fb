import type { DateOnly, OpenEnum } from '@cko/core';

/** Why a card is suspended. */
export interface SuspendCardRequest {
  reason?: SuspendCardReason;
}

/** Reason to suspend a card. */
export type SuspendCardReason = OpenEnum<'suspected_lost' | 'suspected_stolen'>;

/** Why a card is revoked. */
export interface RevokeCardRequest {
  reason?: RevokeCardReason;
}

/** Reason to revoke a card. */
export type RevokeCardReason = OpenEnum<'expired' | 'reported_lost' | 'reported_stolen'>;

/** When to revoke a card. */
export interface ScheduleCardRevocationRequest {
  /** The card is revoked at 00:00 UTC of this day. */
  revocation_date: DateOnly;
}
