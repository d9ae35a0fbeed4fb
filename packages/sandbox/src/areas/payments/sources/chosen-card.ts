import { acceptedNumber, expiryYear, findTestCard, hasExpired, readCard, type CardData } from '../../../cards/index.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import type { TokenRecord } from '../../vault/token-record.js';
import type { SourceBody } from '../payment-body.js';
import type { PaymentCard } from '../payment.js';
import { findCustomer } from './customers.js';
import { findInstrument, instrumentsOf, type InstrumentRecord } from './instruments.js';
import { findToken } from './tokens.js';

/** The card that a source leads to, before anything is written down. */
export interface ChosenCard {
  card: PaymentCard;
  /** Id of the customer it belongs to, where that is known. */
  customer?: string;
  /** Whether the request lets it be stored. */
  keep: boolean;
  /** The token it came by, to be spent with the payment. */
  token?: TokenRecord;
}

/** Sources that lead to a card. `id` and `customer` do when the stored instrument is one. */
export function leadsToCard(world: World, source: SourceBody): boolean {
  if (source.type === 'id') return findInstrument(world, source.id).type === 'card';
  return ['card', 'token', 'customer', 'network_token'].includes(source.type);
}

/** Finds the card of a source, or refuses with the code documented for what is wrong with it. */
export function chooseCard(world: World, source: SourceBody): ChosenCard {
  const chosen = cardOf(world, source);
  refuseExpired(world, source, chosen.card.data);
  return chosen;
}

/** The same for what does not pay: the card may have expired. */
export function cardOf(world: World, source: SourceBody): ChosenCard {
  switch (source.type) {
    case 'token':
      return fromToken(world, source);
    case 'id':
      return fromInstrument(findInstrument(world, source.id), source);
    case 'customer':
      return fromInstrument(instrumentOfCustomer(world, source.id), source);
    case 'network_token':
      return { card: paymentCard(networkTokenData(source), source, 'dpan'), keep: false };
    default:
      return { card: paymentCard(rawCardData(source), source), keep: source.store_for_future_use ?? true };
  }
}

function fromToken(world: World, source: SourceBody): ChosenCard {
  const token = findToken(world, source.token);
  const wallet = token.type === 'card' ? undefined : token.type;
  // A wallet hands over a number of its own, not the card's.
  const card = paymentCard(withOverrides(token.card, source), source, wallet ? 'dpan' : 'fpan');
  card.wallet = wallet;
  // What a merchant may charge once is not theirs to keep. [inferred]
  return { card, token, keep: (source.store_for_future_use ?? true) && !token.allowance };
}

function fromInstrument(instrument: InstrumentRecord, source: SourceBody): ChosenCard {
  if (!instrument.card) throw new Refusal(422, ['card_not_found']);
  const card = paymentCard(withOverrides(instrument.card, source), source);
  card.instrumentId = instrument.id;
  return { card, customer: instrument.customer, keep: false };
}

/** The customer's default instrument, or the newest card if none was made the default. */
function instrumentOfCustomer(world: World, customerId: string | undefined): InstrumentRecord {
  const customer = findCustomer(world, customerId);
  if (customer.default !== undefined) return findInstrument(world, customer.default);
  const card = instrumentsOf(world)
    .newest()
    .find(({ customer: owner, type, revoked }) => owner === customer.id && type === 'card' && !revoked);
  if (!card) throw new Refusal(422, ['card_not_found']);
  return card;
}

function rawCardData(source: SourceBody): CardData {
  const data = cardData(source.number, source);
  if (!acceptedNumber(data.number)) throw new Refusal(422, ['card_number_invalid']);
  refuseBadMonth(data);
  return data;
}

/** The description leaves the month open in some of the places where a card is told. */
function refuseBadMonth({ expiry_month: month }: CardData): void {
  if (month < 1 || month > 12) throw new Refusal(422, ['card_expiry_month_invalid']);
}

/** A raw card past its expiry is refused, and so is a network token; test cards for expiry decline instead. [AM] */
function refuseExpired(world: World, { type }: SourceBody, data: CardData): void {
  const isRaw = type === 'card' || type === 'network_token';
  const declines = type === 'card' && findTestCard(data.number)?.decline?.expired !== undefined;
  if (isRaw && !declines && hasExpired(data, world.clock.now())) throw new Refusal(422, ['card_expired']);
}

/** Each test card's number is a network token as well. */
function networkTokenData(source: SourceBody): CardData {
  const data = cardData(source.token, source);
  if (!acceptedNumber(data.number)) throw new Refusal(422, ['source_token_invalid']);
  refuseBadMonth(data);
  return data;
}

function cardData(number: string | undefined, source: SourceBody): CardData {
  return {
    number: number ?? '',
    expiry_month: source.expiry_month ?? 0,
    expiry_year: expiryYear(source.expiry_year ?? 0),
    name: source.name,
    cvv: source.cvv,
    billing_address: source.billing_address,
    phone: source.phone,
  };
}

function withOverrides(data: CardData, source: SourceBody): CardData {
  return {
    ...data,
    cvv: source.cvv ?? data.cvv,
    billing_address: source.billing_address ?? data.billing_address,
    phone: source.phone ?? data.phone,
  };
}

function paymentCard(data: CardData, source: SourceBody, panType: PaymentCard['panType'] = 'fpan'): PaymentCard {
  const { cvv, ...kept } = data;
  const facts = readCard(data.number);
  return {
    data: kept,
    facts,
    panType,
    // S where the issuer is in the United States and G elsewhere. [AM]
    avsCheck: data.billing_address && (facts.issuer_country === 'US' ? 'S' : 'G'),
    cvvCheck: cvvCheck(data.number, cvv),
    accountHolder: source.account_holder,
  };
}

/** The digits that pick other results are lost in the sources: a CVV matches, and its absence shows on two cards. */
function cvvCheck(number: string, cvv: string | undefined): string | undefined {
  if (cvv !== undefined) return 'Y';
  return findTestCard(number)?.cvvCheck ? 'D' : undefined;
}
