import type { Integer } from '@cko/core';

/** The share of an amount that goes to one sub-entity of a platform. */
export interface AmountAllocation {
  /** Sub-entity that receives the share, `ent_…`. */
  id: string;
  /**
   * Share in minor units. The commission is taken out of it.
   *
   * @minimum 0
   * @maximum 9999999999
   */
  amount: Integer;
  /**
   * Your own name for the share.
   *
   * @maxLength 50
   */
  reference?: string;
  commission?: AmountAllocationCommission;
}

/** What the platform keeps of a share: a fixed amount, a percentage, or both, together at most the share. */
export interface AmountAllocationCommission {
  /**
   * Fixed part in minor units.
   *
   * @minimum 0
   */
  amount?: Integer;
  /**
   * Percentage of the share, such as 1.125.
   *
   * @minimum 0
   * @maximum 100
   */
  percentage?: number;
}
