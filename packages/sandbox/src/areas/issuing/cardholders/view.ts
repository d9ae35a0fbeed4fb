import { programme } from '../account.js';
import type { CardholderRecord } from './record.js';

/** A cardholder as it is read. */
export function cardholderView(baseUrl: string, cardholder: CardholderRecord): object {
  return {
    id: cardholder.id,
    client_id: programme.client,
    entity_id: cardholder.entityId,
    type: cardholder.type,
    status: 'active',
    ...cardholder.details,
    account_entity_id: programme.entity,
    parent_sub_entity_id: programme.entity,
    created_date: cardholder.createdOn.toISOString(),
    last_modified_date: cardholder.modifiedOn.toISOString(),
    _links: cardholderLinks(baseUrl, cardholder),
  };
}

export function cardholderLinks(baseUrl: string, { id }: CardholderRecord): Record<string, { href: string }> {
  const self = `${baseUrl}/issuing/cardholders/${id}`;
  return { self: { href: self }, cards: { href: `${self}/cards` } };
}
