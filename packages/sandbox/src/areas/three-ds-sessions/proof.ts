import { eciOf } from '../../cards/index.js';
import { cryptogram, uuid } from '../payments/answers/reference-numbers.js';
import { isProven, isWaiting, type SessionRecord } from './record.js';

/** Schemes as sessions name them. */
const schemeNames: Readonly<Record<string, string>> = {
  'American Express': 'amex',
  'Diners Club International': 'diners',
  Discover: 'discover',
  JCB: 'jcb',
  Mastercard: 'mastercard',
  UnionPay: 'upi',
  Visa: 'visa',
};

/** The scheme that the card is authenticated with: of a co-badged card the one that was asked for. */
export function schemeName({ card, echo }: SessionRecord): string {
  const wanted = echo['scheme'];
  if (wanted === 'cartes_bancaires' && card.facts.scheme_local === wanted) return wanted;
  return schemeNames[card.facts.scheme] ?? card.facts.scheme.toLowerCase();
}

/** How strongly the cardholder was authenticated; nothing while that is open. */
export function eciOfSession(session: SessionRecord): string | undefined {
  if (isWaiting(session)) return undefined;
  const result = ({ approved: 'Y', attempted: 'A' } as const)[session.status as string] ?? 'N';
  return eciOf(result, session.card.facts.scheme);
}

/** The proof that a payment is made with. */
export function cryptogramOfSession(session: SessionRecord): string | undefined {
  return isProven(session) ? cryptogram(session.id) : undefined;
}

export function xidOfSession(session: SessionRecord): string | undefined {
  return isProven(session) ? uuid('xid', session.id) : undefined;
}
