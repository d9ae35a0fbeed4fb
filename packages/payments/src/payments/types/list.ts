import type { Integer } from '@cko/core';
import type { Payment } from './payment.js';

/** Which payments to list, and which part of them. */
export interface ListPaymentsQuery {
  /** The `reference` that the payments were requested with. */
  reference: string;
  /**
   * Most payments on a page.
   *
   * @minimum 1
   * @maximum 100
   * @default 10
   */
  limit?: Integer;
  /**
   * Payments to leave out, counted from the newest.
   *
   * @minimum 0
   * @maximum 999999999
   * @default 0
   */
  skip?: Integer;
}

/** One page of the payments that share a reference, newest first. */
export interface PaymentList {
  limit?: Integer;
  skip?: Integer;
  /** Payments that share the reference, on all pages together. */
  total_count?: Integer;
  data: Payment[];
}
