import type { Call, Reply } from '../../../area.js';
import { invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { refuseDisplayName } from './display-name.js';
import { expiryAfter } from './expiry.js';
import { madeUpCredentials } from './made-up-credentials.js';
import { cardsOf, findCard, type CardRecord } from './record.js';
import { renewedView } from './view.js';

interface RenewalBody {
  display_name?: string;
  reference?: string;
  metadata?: Record<string, string>;
}

/**
 * `POST /issuing/cards/{cardId}/renew`: a new card that waits to be activated. [OPS] A revoked card, and one whose
 * renewal is waiting already, are not renewed. [inferred]
 */
export function renewCard(world: World, { path, body, baseUrl }: Call): Reply {
  const parent = findCard(world, path.cardId);
  if (parent.status === 'revoked') throw invalid('card_revoked');
  if (isBeingRenewed(world, parent)) throw invalid('card_already_renewed');
  const request = (body ?? {}) as RenewalBody;
  refuseDisplayName(request.display_name);
  const card = cardsOf(world).add(renewalOf(world, parent, request));
  return {
    status: 201,
    body: {
      type: card.type,
      ...renewedView(baseUrl, card),
      parent_card_id: parent.id,
      cardholder_id: card.cardholderId,
    },
  };
}

function isBeingRenewed(world: World, parent: CardRecord): boolean {
  return cardsOf(world)
    .newest()
    .some((card) => card.parentCardId === parent.id && card.status !== 'revoked');
}

/** What the request does not say is as on the card before. [inferred] */
function renewalOf(world: World, parent: CardRecord, body: RenewalBody): CardRecord {
  const id = world.ids.next('crd');
  const now = world.clock.now();
  return {
    id,
    type: parent.type,
    status: 'inactive',
    entityId: parent.entityId,
    cardholderId: parent.cardholderId,
    productId: parent.productId,
    credentials: madeUpCredentials(id),
    ...expiryAfter(now),
    displayName: body.display_name ?? parent.displayName,
    reference: body.reference ?? parent.reference,
    metadata: body.metadata ?? parent.metadata,
    singleUse: parent.singleUse,
    rootCardId: parent.rootCardId ?? parent.id,
    parentCardId: parent.id,
    profiles: [],
    createdOn: now,
    modifiedOn: now,
  };
}
