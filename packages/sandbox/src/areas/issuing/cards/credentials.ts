import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { findCard } from './record.js';

/** `GET /issuing/cards/{cardId}/credentials`: those that are named, both when none is. [REF example] */
export function getCardCredentials(world: World, { path, query }: Call): Reply {
  const { number, cvc2 } = findCard(world, path.cardId).credentials;
  const named = query.credentials?.split(',').map((name) => name.trim()) ?? ['number', 'cvc2'];
  return {
    status: 200,
    headers: { 'cache-control': 'no-store' },
    body: { ...(named.includes('number') && { number }), ...(named.includes('cvc2') && { cvc2 }) },
  };
}
