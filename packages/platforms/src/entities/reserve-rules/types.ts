import type { DateTime, Id, Integer, Links } from '@cko/core';

/** What part of a sub-entity's takings to hold back, from when on, and for how long. */
export interface ReserveRuleRequest {
  type: 'rolling';
  rolling: RollingReserveRule;
  /** When the rule begins. Until then it can be changed. */
  valid_from: DateTime;
}

/** What an upcoming rule is to be instead. */
export interface UpdateReserveRuleRequest {
  type: 'rolling';
  rolling: RollingReserveRule;
  /** When the rule begins; as before when absent. */
  valid_from?: DateTime;
}

/** A part of every payment, held back for some weeks. */
export interface RollingReserveRule {
  /** Part of each payment, in per cent: `10` holds back a tenth. */
  percentage: number;
  holding_duration: HoldingDuration;
}

/** How long money is held back. */
export interface HoldingDuration {
  weeks: Integer;
}

/** A rule that holds back a part of what a sub-entity takes. */
export interface ReserveRule extends ReserveRuleRequest {
  /** `rsv_…` */
  id: Id<'reserve rule'>;
  _links?: Links;
}

/** The reserve rules of a sub-entity: past, present and upcoming ones. */
export interface ReserveRuleList {
  data?: ReserveRule[];
  _links?: Links;
}
