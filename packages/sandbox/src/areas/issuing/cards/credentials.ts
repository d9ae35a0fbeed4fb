import type { Call, Reply } from '../../../area.js';
import { invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import type { Credentials } from './made-up-credentials.js';
import { findCard, type CardRecord } from './record.js';

/** What a card can be asked to tell. */
const credentialNames = ['number', 'cvc2'] as const;

export type CredentialName = (typeof credentialNames)[number];

/**
 * `GET /issuing/cards/{cardId}/credentials`: those that are named, both when none is. [REF example] No other names are
 * documented; that they are refused is inferred.
 */
export function getCardCredentials(world: World, { path, query }: Call): Reply {
  const card = findCard(world, path.cardId);
  const named = query.credentials?.split(',').map((name) => name.trim()) ?? credentialNames;
  if (!named.every(isCredential)) throw invalid('credentials_invalid');
  return {
    status: 200,
    headers: { 'cache-control': 'no-store' },
    body: namedCredentials(card, named),
  };
}

function isCredential(name: string): name is CredentialName {
  return credentialNames.some((known) => known === name);
}

/** The credentials of a card by their names. */
export function namedCredentials({ credentials }: CardRecord, names: readonly CredentialName[]): Partial<Credentials> {
  const { number, cvc2 } = credentials;
  return { ...(names.includes('number') && { number }), ...(names.includes('cvc2') && { cvc2 }) };
}
