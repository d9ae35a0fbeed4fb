import type { Integer, OpenEnum } from '@cko/core';

/** Kinds of business that may be paid, or may not. */
export interface MccLimit {
  type: LimitControlType;
  /** Merchant category codes, four digits each, such as `5814`. */
  mcc_list: string[];
}

/** Merchants that may be paid, or may not. */
export interface MidLimit {
  type: LimitControlType;
  /** Merchant identifiers, as acquirers give them to merchants. */
  mid_list: string[];
}

/** What a list means: `allow` lets nothing else pass, `block` lets everything else pass. */
export type LimitControlType = 'allow' | 'block';

/** How much may be spent within a period. */
export interface VelocityLimit {
  /**
   * Most that may be spent, in minor units of the card's billing currency.
   *
   * @minimum 0
   */
  amount_limit: Integer;
  velocity_window: VelocityWindow;
  /** Merchant category codes to count; absent, every kind of business counts. */
  mcc_list?: string[];
  /** Merchant identifiers to count; absent, every merchant counts. */
  mid_list?: string[];
  /** What is left of the limit, in minor units. Answered, never sent. */
  amount_remaining?: Integer;
}

/** The period that a velocity limit is about. */
export interface VelocityWindow {
  type: VelocityWindowType;
}

/** Length of the period after which spending is counted from zero again; `all_time` never ends. */
export type VelocityWindowType = OpenEnum<'daily' | 'weekly' | 'monthly' | 'all_time'>;
