import { responseSummaries } from './response-summaries.js';

/** The issuer, network or bank agrees, or agrees to less than was asked. */
export const approvedCode = '10000';
export const partlyApprovedCode = '10010';

/** A payout or refund finds too little in the balance that it is taken from. [docs response codes 2026-07-14] */
export const insufficientFunds = '50003';

/** The text beside a response code. */
export function responseSummary(code: string): string {
  return responseSummaries[code] ?? 'Other / Unidentified responses';
}

/** Whether a code can be told with its text. */
export function isKnownCode(code: string): boolean {
  return Object.hasOwn(responseSummaries, code);
}

/** Approvals begin with 10. */
export function isApproval(code: string): boolean {
  return code.startsWith('10');
}
