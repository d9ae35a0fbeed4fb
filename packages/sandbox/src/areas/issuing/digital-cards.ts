import type { Call, Reply } from '../../area.js';
import { Refusal } from '../../refusal.js';
import type { Collection } from '../../store.js';
import type { World } from '../../world.js';
import { programme } from './account.js';
import { findCard } from './cards/record.js';

/**
 * A digital card in the collection `issuing_digital_cards`. Wallets make them, which no operation stands for: a test
 * adds the ones that it wants to read.
 */
interface DigitalCardRecord {
  /** `dcr_…` */
  id: string;
  cardId: string;
  status: 'inactive' | 'active' | 'deleted';
  lastFour: string;
  type?: 'secure_element' | 'host_card_emulation' | 'card_on_file' | 'e_commerce' | 'qr_code';
  requestor?: { id?: string; name?: string };
  device?: Record<string, string>;
  provisionedOn: Date;
}

export function digitalCardsOf(world: World): Collection<DigitalCardRecord> {
  return world.collection('issuing_digital_cards');
}

/** The digital card with this id, or 404. */
export function findDigitalCard(world: World, id: string | undefined): DigitalCardRecord {
  const record = digitalCardsOf(world).get(id ?? '');
  if (!record) throw new Refusal(404);
  return record;
}

/** `GET /issuing/digital-cards/{digitalCardId}`. */
export function getDigitalCard(world: World, { path, baseUrl }: Call): Reply {
  const record = findDigitalCard(world, path.digitalCardId);
  const card = findCard(world, record.cardId);
  return {
    status: 200,
    body: {
      id: record.id,
      card_id: card.id,
      client_id: programme.client,
      entity_id: card.entityId,
      last_four: record.lastFour,
      status: record.status,
      type: record.type,
      requestor: record.requestor,
      device: record.device,
      provisioned_on: record.provisionedOn.toISOString(),
      _links: {
        self: { href: `${baseUrl}/issuing/digital-cards/${record.id}` },
        card: { href: `${baseUrl}/issuing/cards/${card.id}` },
      },
    },
  };
}
