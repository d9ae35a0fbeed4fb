import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { programme } from '../account.js';
import { cardholdersOf, type CardholderDetails } from './record.js';
import { cardholderLinks } from './view.js';

interface CardholderBody extends CardholderDetails {
  type: string;
  entity_id: string;
  document?: unknown;
}

/** `POST /issuing/cardholders`: 201, `active` at once [GO]. Documents are taken and not kept: no answer shows them. */
export function createCardholder(world: World, { body, baseUrl }: Call): Reply {
  const { type, entity_id, document: _, ...details } = body as CardholderBody;
  const now = world.clock.now();
  const cardholder = cardholdersOf(world).add({
    id: world.ids.next('crh'),
    type,
    entityId: entity_id,
    details,
    createdOn: now,
    modifiedOn: now,
  });
  return {
    status: 201,
    body: {
      id: cardholder.id,
      client_id: programme.client,
      entity_id,
      type,
      status: 'active',
      reference: details.reference,
      created_date: now.toISOString(),
      last_modified_date: now.toISOString(),
      _links: cardholderLinks(baseUrl, cardholder),
    },
  };
}
