import { findTestCard, hasExpired } from '../../cards/index.js';
import { approvedCode, partlyApprovedCode } from './answers/response-codes.js';
import type { PaymentRecord } from './payment.js';

/** What an issuer answers. */
export interface Outcome {
  responseCode: string;
  /** Minor units that are approved, if any. */
  amount: number;
}

/** Amounts that the cards for partial authorization approve in part. */
const partialAmounts = [10000, 1000];

/** How a card's issuer answers an authorization or verification of this payment now. */
export function authorizationOutcome(record: PaymentRecord, now: Date): Outcome {
  const responseCode = declineCode(record, now);
  if (responseCode) return { responseCode, amount: record.amountRequested };
  if (isPartial(record)) {
    // By how much the sandbox reduces the amount is not known; half is a guess.
    return { responseCode: partlyApprovedCode, amount: Math.floor(record.amountRequested / 2) };
  }
  return { responseCode: approvedCode, amount: record.amountRequested };
}

function declineCode(record: PaymentRecord, now: Date): string | undefined {
  if (!record.card) return undefined;
  const { data } = record.card;
  const { decline, amounts } = findTestCard(data.number) ?? {};
  const amount = record.amountRequested;
  if (hasExpired(data, now)) return decline?.expired ?? '20054';
  return (
    decline?.always ??
    (amount > 0 ? decline?.payment : undefined) ??
    (record.echo.processing?.aft ? decline?.aft : decline?.notAft) ??
    (isAuthenticated(record) ? undefined : decline?.without3ds) ??
    amounts?.[amount]
  );
}

function isAuthenticated(record: PaymentRecord): boolean {
  return record.authentication !== undefined && !record.authentication.downgraded;
}

function isPartial(record: PaymentRecord): boolean {
  const card = findTestCard(record.card?.data.number ?? '');
  return record.partialAuthorization && card?.partial === true && partialAmounts.includes(record.amountRequested);
}

/** How the issuer answers a request to raise the authorization. */
export function incrementOutcome(record: PaymentRecord): string {
  return findTestCard(record.card?.data.number ?? '')?.decline?.increment ?? approvedCode;
}

/** How the network answers a capture or void of a payment by card; refunds of test cards go through. */
export function actionOutcome(record: PaymentRecord, type: 'Capture' | 'Void' | 'Refund'): string {
  const decline = findTestCard(record.card?.data.number ?? '')?.decline;
  return (type === 'Refund' ? undefined : decline?.action) ?? approvedCode;
}

/** How a payout to a card ends. */
export function cardPayoutOutcome(number: string): string {
  const decline = findTestCard(number)?.decline;
  return decline?.payout ?? decline?.always ?? approvedCode;
}
