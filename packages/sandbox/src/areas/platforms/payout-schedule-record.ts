import type { Collection } from '../../store.js';
import type { World } from '../../world.js';

/** When a sub-entity is paid out in one currency, as it is written. */
export interface ScheduleBody {
  enabled: boolean;
  threshold?: number;
  recurrence: { frequency: string; by_day?: string[]; by_month_day?: number[] };
  payment_instrument_id?: string;
  balance_minimum?: number;
  carry_forward_enabled?: boolean;
}

/** The schedules of a sub-entity, under its id in the collection `payout schedules`. */
interface SchedulesRecord {
  id: string;
  byCurrency: Record<string, PayoutSchedule>;
}

/** A schedule that names the instrument it pays out to. */
export type PayoutSchedule = ScheduleBody & { payment_instrument_id: string };

export function schedulesOf(world: World): Collection<SchedulesRecord> {
  return world.collection('payout schedules');
}

/** The schedules of all sub-entities that have some. */
export function payoutSchedules(world: World): SchedulesRecord[] {
  return schedulesOf(world).newest().reverse();
}
