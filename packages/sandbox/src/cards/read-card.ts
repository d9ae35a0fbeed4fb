import { createHmac } from 'node:crypto';
import { schemeOf } from './scheme.js';
import { findTestCard, type TestCard } from './test-cards.js';

/** What can be told about a card without telling its number, by the names that answers use. */
export interface CardFacts {
  scheme: string;
  /** Domestic scheme of a co-badged card. */
  scheme_local?: string;
  local_schemes?: string[];
  /** First six digits. */
  bin: string;
  last4: string;
  /** The same for the same number, whoever sends it. */
  fingerprint: string;
  card_type: 'CREDIT' | 'DEBIT' | 'PREPAID';
  card_category: 'CONSUMER';
  issuer: string;
  issuer_country: string;
  product_id?: string;
  product_type?: string;
}

/**
 * The facts about a card. Type and country of a documented test card are the documented ones; other cards are British
 * credit cards of a bank that does not exist.
 */
export function readCard(number: string): CardFacts {
  const card = findTestCard(number) ?? {};
  const scheme = card.scheme ?? schemeOf(number) ?? 'Unknown';
  return {
    scheme,
    ...coBadge(card, scheme),
    bin: number.slice(0, 6),
    last4: number.slice(-4),
    fingerprint: fingerprint(number),
    card_type: cardTypes[card.type ?? 'credit'],
    card_category: 'CONSUMER',
    issuer: 'SANDBOX BANK',
    // 4242424242424242: token replies of 2026 say GB and Visa Classic, remote tests of earlier years US and
    // Visa Traditional.
    issuer_country: card.country ?? 'GB',
    ...products[scheme],
  };
}

const cardTypes = { credit: 'CREDIT', debit: 'DEBIT', prepaid: 'PREPAID' } as const;

const products: Record<string, { product_id: string; product_type: string }> = {
  Visa: { product_id: 'F', product_type: 'Visa Classic' },
  Mastercard: { product_id: 'MCS', product_type: 'Mastercard Standard' },
};

function coBadge(card: TestCard, scheme: string): Pick<CardFacts, 'scheme_local' | 'local_schemes'> {
  if (!card.localScheme) return {};
  return { scheme_local: card.localScheme, local_schemes: [card.localScheme, scheme.toLowerCase()] };
}

/** Keyed, so that it is not the plain digest of a number with few unknown digits. */
function fingerprint(number: string): string {
  return createHmac('sha256', 'sandbox fingerprint').update(number).digest('hex').toUpperCase();
}
