import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import type { Credentials } from './made-up-credentials.js';
import { findCard, type CardRecord } from './record.js';

/** `GET /issuing/cards/{cardId}/credentials`: those that are named, both when none is. [REF example] */
export function getCardCredentials(world: World, { path, query }: Call): Reply {
  const named = query.credentials?.split(',').map((name) => name.trim()) ?? ['number', 'cvc2'];
  return {
    status: 200,
    headers: { 'cache-control': 'no-store' },
    body: namedCredentials(findCard(world, path.cardId), named),
  };
}

/** What a card can be asked to tell. */
export type CredentialName = 'number' | 'cvc2';

/** The credentials of a card by their names; other names have none. */
export function namedCredentials({ credentials }: CardRecord, names: readonly string[]): Partial<Credentials> {
  const { number, cvc2 } = credentials;
  return { ...(names.includes('number') && { number }), ...(names.includes('cvc2') && { cvc2 }) };
}
