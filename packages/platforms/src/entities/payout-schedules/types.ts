import type { Integer, Links } from '@cko/core';
import type { EntityPaymentInstrumentId } from '../../ids.js';

/**
 * When a sub-entity is to be paid out, by currency: `{ GBP: { … } }`.
 *
 * @minProperties 1
 */
export interface UpdatePayoutScheduleRequest {
  [currency: string]: UpdatePayoutSchedule;
}

/** When to pay out in one currency. Amounts are in minor units of it. */
export interface UpdatePayoutSchedule {
  /** Whether to pay out at all. */
  enabled: boolean;
  /** How often, and on which days. */
  recurrence: PayoutScheduleRecurrence;
  /**
   * Nothing is paid out while there is less than this.
   *
   * @minimum 0
   */
  threshold?: Integer;
  /** What stays in the balance, for sellers of a SaaS platform: only what is above is paid out. 0 when absent. */
  balance_minimum?: Integer;
  /** Whether what stays counts towards the next payout, for sellers of a SaaS platform. */
  carry_forward_enabled?: boolean;
  /** Verified bank account or card to pay out to; the default one when absent. */
  payment_instrument_id?: EntityPaymentInstrumentId;
}

/**
 * How often to pay out, and on which days.
 *
 * @discriminator frequency
 */
export type PayoutScheduleRecurrence = DailyPayoutRecurrence | WeeklyPayoutRecurrence | MonthlyPayoutRecurrence;

/** Payouts every day. */
export interface DailyPayoutRecurrence {
  frequency: 'daily';
}

/** Payouts on some days of every week. */
export interface WeeklyPayoutRecurrence {
  frequency: 'weekly';
  /**
   * The days, one at least.
   *
   * @minItems 1
   */
  by_day: DayOfWeek[];
}

/** Payouts on some days of every month. */
export interface MonthlyPayoutRecurrence {
  frequency: 'monthly';
  /**
   * The days, one at least.
   *
   * @minItems 1
   */
  by_month_day: DayOfMonth[];
}

/** Day of the week. */
export type DayOfWeek = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/**
 * Day of the month that every month has: 1 to 28.
 *
 * @minimum 1
 * @maximum 28
 */
export type DayOfMonth = Integer;

/** When a sub-entity is paid out, by currency, such as `schedules.GBP`. */
export type PayoutSchedules = { [currency: string]: PayoutSchedule } & { _links?: Links };

/**
 * When payouts are made in one currency. Amounts are in minor units of it.
 *
 * A schedule is read in another shape than it is written in: expect all of it inside `recurrence`, with the days in
 * `recurrence.schedule`. The shape that it is written in is described as well, as the answer may come so.
 */
export interface PayoutSchedule {
  enabled?: boolean;
  threshold?: Integer;
  recurrence?: PayoutScheduleRecurrenceDetails;
  payment_instrument_id?: EntityPaymentInstrumentId;
  _links?: Links;
}

/** Whether, when and where to payouts are made in one currency. Amounts are in minor units of it. */
export interface PayoutScheduleRecurrenceDetails extends PayoutScheduleTiming {
  /** Whether payouts are made at all. */
  enabled?: boolean;
  /** Nothing is paid out while there is less than this. */
  threshold?: Integer;
  /** How often, and on which days. */
  schedule?: PayoutScheduleTiming;
  /** Bank account or card that is paid out to. */
  payment_instrument_id?: EntityPaymentInstrumentId;
  /** What stays in the balance: only what is above is paid out. */
  balance_minimum?: Integer;
  /** Whether what stays counts towards the next payout. */
  carry_forward_enabled?: boolean;
}

/** How often payouts are made, and on which days. */
export interface PayoutScheduleTiming {
  frequency?: 'daily' | 'weekly' | 'monthly';
  /** Days of the week, or the only one. */
  by_day?: DayOfWeek[] | DayOfWeek;
  /** Days of the month. */
  by_month_day?: Integer[];
}
