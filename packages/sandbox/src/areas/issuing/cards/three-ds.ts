import type { Call, Reply } from '../../../area.js';
import { Refusal, invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { findCard, type CardRecord, type ThreeDsEnrollment } from './record.js';
import { selfLink } from './view.js';

type ContactBody = Pick<ThreeDsEnrollment, 'locale' | 'phone_number'>;

/** `POST /issuing/cards/{cardId}/3ds-enrollment`: 202. [GO, JAVA] That it is done once is inferred. */
export function enrollCardThreeDs(world: World, { path, body, baseUrl }: Call): Reply {
  const card = findCard(world, path.cardId);
  if (card.status === 'revoked') throw invalid('card_revoked');
  if (card.threeDs) throw invalid('card_already_enrolled');
  const now = world.clock.now();
  const { locale, phone_number } = body as ContactBody;
  card.threeDs = { locale, phone_number, createdOn: now, modifiedOn: now };
  world.emit({
    source: 'issuing',
    type: '3ds_card_enrolled',
    subject: card.id,
    entities: [card.entityId],
    data: { card: { id: card.id }, cardholder: { id: card.cardholderId } },
  });
  return { status: 202, body: { created_date: now.toISOString(), _links: links(baseUrl, card) } };
}

/** `GET /issuing/cards/{cardId}/3ds-enrollment`: 404 of a card that is not enrolled. */
export function getCardThreeDsEnrollment(world: World, { path, baseUrl }: Call): Reply {
  const card = findCard(world, path.cardId);
  const { createdOn, modifiedOn, ...contact } = enrollmentOf(card);
  return {
    status: 200,
    body: {
      ...contact,
      created_date: createdOn.toISOString(),
      last_modified_date: modifiedOn.toISOString(),
      _links: links(baseUrl, card),
    },
  };
}

/** `PATCH /issuing/cards/{cardId}/3ds-enrollment`: 202. [GO, JAVA] */
export function updateCardThreeDsEnrollment(world: World, { path, body, baseUrl }: Call): Reply {
  const card = findCard(world, path.cardId);
  const enrollment = enrollmentOf(card);
  const { locale, phone_number } = (body ?? {}) as ContactBody;
  enrollment.locale = locale ?? enrollment.locale;
  enrollment.phone_number = phone_number ?? enrollment.phone_number;
  enrollment.modifiedOn = world.clock.now();
  return {
    status: 202,
    body: { last_modified_date: enrollment.modifiedOn.toISOString(), _links: links(baseUrl, card) },
  };
}

function enrollmentOf(card: CardRecord): ThreeDsEnrollment {
  if (!card.threeDs) throw new Refusal(404);
  return card.threeDs;
}

function links(baseUrl: string, card: CardRecord): Record<string, { href: string }> {
  const { self } = selfLink(baseUrl, card);
  return { self: { href: `${self?.href}/3ds-enrollment` } };
}
