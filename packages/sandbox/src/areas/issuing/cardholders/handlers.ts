import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { cardsOf } from '../cards/record.js';
import { cardView } from '../cards/view.js';
import { findCardholder, type CardholderDetails } from './record.js';
import { cardholderLinks, cardholderView } from './view.js';

/** `GET /issuing/cardholders/{cardholderId}`. */
export function getCardholder(world: World, { path, baseUrl }: Call): Reply {
  return { status: 200, body: cardholderView(baseUrl, findCardholder(world, path.cardholderId)) };
}

/** `PATCH /issuing/cardholders/{cardholderId}`: what is absent stays as it was. [JAVA-M] */
export function updateCardholder(world: World, { path, body, baseUrl }: Call): Reply {
  const cardholder = findCardholder(world, path.cardholderId);
  const changes = (body ?? {}) as CardholderDetails;
  cardholder.details = { ...cardholder.details, ...changes };
  cardholder.modifiedOn = world.clock.now();
  return {
    status: 200,
    body: {
      last_modified_date: cardholder.modifiedOn.toISOString(),
      _links: cardholderLinks(baseUrl, cardholder),
    },
  };
}

/** Most cards that the list holds. [OPS] */
const mostCards = 150;

/** `GET /issuing/cardholders/{cardholderId}/cards`, newest first (inferred). */
export function listCardholderCards(world: World, { path, query, baseUrl }: Call): Reply {
  const { id } = findCardholder(world, path.cardholderId);
  const statuses = query.statuses?.split(',').map((status) => status.trim());
  const cards = cardsOf(world)
    .newest()
    .filter((card) => card.cardholderId === id && (statuses === undefined || statuses.includes(card.status)));
  return { status: 200, body: { cards: cards.slice(0, mostCards).map((card) => cardView(baseUrl, card)) } };
}
