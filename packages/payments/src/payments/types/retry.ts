import type { DateTime, Integer } from '@cko/core';

/** Which declined payments Checkout.com tries again by itself. */
export interface PaymentRetryRequest {
  dunning?: DunningRetryRequest;
  downtime?: DowntimeRetryRequest;
  /** @deprecated Use `dunning.enabled`. */
  enabled?: boolean;
  /** @deprecated Use `dunning.max_attempts`. */
  max_attempts?: Integer;
  /** @deprecated Use `dunning.end_after_days`. */
  end_after_days?: Integer;
}

/** Retries over days, for a merchant-initiated payment that the issuer declined. */
export interface DunningRetryRequest {
  enabled: boolean;
  /**
   * Most attempts after the first one.
   *
   * @minimum 1
   * @maximum 15
   * @default 6
   */
  max_attempts?: Integer;
  /**
   * Days after which no further attempt is made.
   *
   * @minimum 1
   * @maximum 60
   * @default 30
   */
  end_after_days?: Integer;
}

/** Retries of a payment that failed because a party to it was down. */
export interface DowntimeRetryRequest {
  enabled: boolean;
}

/** How far the retries of a payment have come. */
export interface PaymentRetryDetails {
  enabled?: boolean;
  attempts_made?: Integer;
  /**
   * Most attempts after the first one.
   *
   * @minimum 1
   * @maximum 15
   * @default 6
   */
  max_attempts?: Integer;
  /** After this time no further attempt is made. */
  ends_on?: DateTime;
  next_attempt_on?: DateTime;
}
