import type { PostalAddress } from '../../../cards/index.js';
import type { PaymentCard, PaymentRecord } from '../payment.js';

/** The source as answers tell it. An entity that pays out has no form there. */
export function sourceView(record: PaymentRecord): Record<string, unknown> | undefined {
  if (record.otherSource) return record.otherSource.type === 'entity' ? undefined : record.otherSource;
  return record.card && cardView(record.card);
}

/** A card without its number. */
function cardView(card: PaymentCard): Record<string, unknown> {
  return {
    type: 'card',
    id: card.instrumentId,
    billing_address: card.data.billing_address,
    phone: card.data.phone,
    expiry_month: card.data.expiry_month,
    expiry_year: card.data.expiry_year,
    name: card.data.name,
    ...card.facts,
    card_wallet_type: card.wallet,
    avs_check: card.avsCheck,
    cvv_check: card.cvvCheck,
    account_holder: card.accountHolder,
  };
}

/** Where a payout goes: the card that receives it, or what was told of the account. */
export function destinationView(record: PaymentRecord): Record<string, unknown> | undefined {
  if (!record.destination || !record.card) return record.destination;
  const { data, facts, instrumentId } = record.card;
  return {
    ...record.destination,
    id: instrumentId,
    expiry_month: data.expiry_month,
    expiry_year: data.expiry_year,
    name: data.name,
    last4: facts.last4,
    fingerprint: facts.fingerprint,
    bin: facts.bin,
    card_type: facts.card_type,
    card_category: facts.card_category,
    issuer: facts.issuer,
    issuer_country: facts.issuer_country,
    product_id: facts.product_id,
    product_type: facts.product_type,
  };
}

/** The card as webhooks tell it: capitals, `last_4`, and other names in the address. */
export function cardInEvent(card: PaymentCard): Record<string, unknown> {
  const { facts } = card;
  return {
    id: card.instrumentId,
    type: 'card',
    billing_address: addressInEvent(card.data.billing_address),
    phone: card.data.phone,
    expiry_month: card.data.expiry_month,
    expiry_year: card.data.expiry_year,
    name: card.data.name,
    scheme: facts.scheme.toUpperCase(),
    last_4: facts.last4,
    fingerprint: facts.fingerprint,
    bin: facts.bin,
    card_type: facts.card_type,
    card_category: facts.card_category,
    card_wallet_type: card.wallet?.toUpperCase(),
    issuer: facts.issuer,
    issuer_country: facts.issuer_country,
    product_id: facts.product_id,
    product_type: facts.product_type,
    avs_check: card.avsCheck,
    cvv_check: card.cvvCheck,
  };
}

function addressInEvent(address: PostalAddress | undefined): Record<string, unknown> | undefined {
  return (
    address && {
      line1: address.address_line1,
      line2: address.address_line2,
      town_city: address.city,
      state: address.state,
      zip: address.zip,
      country: address.country,
    }
  );
}
