import type { Call } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { findCard } from '../cards/record.js';
import { findDigitalCard } from '../digital-cards.js';
import { findDispute } from '../disputes/record.js';
import { findTransaction } from '../transactions/record.js';

/**
 * Holds the access token of a cardholder to what is theirs. What belongs to somebody else is as good as unknown, and
 * what belongs to no cardholder is not for them. [inferred]
 */
export function heldToOwnRecords(world: World, call: Call): Call {
  const own = call.caller?.kind === 'token' ? call.caller.cardholderId : undefined;
  if (own === undefined) return call;
  if (call.operationId === 'listIssuingTransactions' && call.query.cardholder_id === undefined) {
    return { ...call, query: { ...call.query, cardholder_id: own } };
  }
  const owner = ownerOf(world, call);
  if (owner === undefined) throw new Refusal(403);
  if (owner !== own) throw new Refusal(404);
  return call;
}

/** The cardholder whose record a call is about, if it is about such a one. */
function ownerOf(world: World, { path, query }: Call): string | undefined {
  const cardholderId = path.cardholderId ?? query.cardholder_id;
  if (cardholderId !== undefined) return cardholderId;
  const transactionId = path.disputeId ? findDispute(world, path.disputeId).transactionId : path.transactionId;
  if (transactionId !== undefined) return findTransaction(world, transactionId).cardholderId;
  const cardId = path.digitalCardId
    ? findDigitalCard(world, path.digitalCardId).cardId
    : (path.cardId ?? cardIn(query));
  return cardId === undefined ? undefined : findCard(world, cardId).cardholderId;
}

/** The card whose controls are listed. */
function cardIn({ target_id }: Call['query']): string | undefined {
  return target_id?.startsWith('crd_') ? target_id : undefined;
}
