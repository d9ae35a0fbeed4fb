import type { Authentication } from '../three-ds.js';
import { cryptogram, uuid } from './reference-numbers.js';

/** `3ds` in the answer to a payment request. */
export function enrollmentView(authentication: Authentication | undefined): Record<string, unknown> | undefined {
  return authentication && { downgraded: authentication.downgraded, enrolled: authentication.enrolled };
}

/** `3ds` where a payment is read, and in events. Cryptogram and transaction id come with an authentication. */
export function authenticationView(
  authentication: Authentication | undefined,
  paymentId: string,
): Record<string, unknown> | undefined {
  if (!authentication) return undefined;
  const isProven = authentication.result === 'Y' || authentication.result === 'A';
  return {
    ...enrollmentView(authentication),
    authentication_response: authentication.result === 'error' ? undefined : authentication.result,
    // What an issuer says that did not believe the cardholder. [docs diagnose-authentication-failures]
    authentication_status_reason: authentication.result === 'N' ? '01' : undefined,
    cryptogram: authentication.cryptogram ?? (isProven ? cryptogram(paymentId) : undefined),
    xid: authentication.xid ?? (isProven ? uuid('xid', paymentId) : undefined),
    eci: authentication.eci,
    version: authentication.version,
    exemption: authentication.exemption,
    challenged: authentication.challenged,
  };
}
