import type { Integer } from '@cko/core';

/** One reason for how a check came out. */
export interface IdentityResponseCode {
  /** Five digits, such as 10000 for approved. Checkout.com adds codes at any time. */
  code: Integer;
  /** The same in words. */
  summary: string;
}
