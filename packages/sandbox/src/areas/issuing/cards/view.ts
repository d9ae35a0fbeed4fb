import { programme } from '../account.js';
import type { CardRecord } from './record.js';
import { permits } from './status-table.js';

type Links = Record<string, { href: string }>;

/** A card as it is read. */
export function cardView(baseUrl: string, card: CardRecord): object {
  return {
    ...createdView(baseUrl, card),
    cardholder_id: card.cardholderId,
    card_product_id: card.productId,
    metadata: card.metadata,
    activation_date: card.activationDate,
    revocation_date: card.revocationDate,
    root_card_id: card.rootCardId,
    parent_card_id: card.parentCardId,
    ...(card.type === 'virtual' && { is_single_use: card.singleUse }),
  };
}

/** What is told of a card when it was issued. */
export function createdView(baseUrl: string, card: CardRecord): object {
  return {
    type: card.type,
    ...renewedView(baseUrl, card),
    scheme: programme.scheme,
    last_modified_date: card.modifiedOn.toISOString(),
  };
}

/** What every answer tells of a card. The number is shown by its last four digits. */
export function renewedView(baseUrl: string, card: CardRecord): object {
  return {
    id: card.id,
    client_id: programme.client,
    entity_id: card.entityId,
    display_name: card.displayName,
    last_four: card.credentials.number.slice(-4),
    expiry_month: card.expiryMonth,
    expiry_year: card.expiryYear,
    status: card.status,
    billing_currency: programme.billingCurrency,
    issuing_country: programme.issuingCountry,
    reference: card.reference,
    created_date: card.createdOn.toISOString(),
    _links: cardLinks(baseUrl, card),
  };
}

/** The card itself, and what can be done with it now. */
function cardLinks(baseUrl: string, card: CardRecord): Links {
  const self = addressOf(baseUrl, card);
  return {
    self: { href: self },
    credentials: { href: `${self}/credentials` },
    ...openTransitions(baseUrl, card),
    controls: { href: `${baseUrl}/issuing/controls?target_id=${card.id}` },
  };
}

/** Links of the answer to a change of status. */
export function transitionLinks(baseUrl: string, card: CardRecord): Links {
  const { credentials: _, ...links } = cardLinks(baseUrl, card);
  return links;
}

export function selfLink(baseUrl: string, card: CardRecord): Links {
  return { self: { href: addressOf(baseUrl, card) } };
}

function openTransitions(baseUrl: string, card: CardRecord): Links {
  const open = (['activate', 'suspend', 'revoke'] as const).filter((change) => permits(card.status, change));
  return Object.fromEntries(open.map((change) => [change, { href: `${addressOf(baseUrl, card)}/${change}` }]));
}

function addressOf(baseUrl: string, { id }: CardRecord): string {
  return `${baseUrl}/issuing/cards/${id}`;
}
