import type { CardData } from '../../../cards/index.js';
import { Refusal } from '../../../refusal.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import type { PaymentCard } from '../payment.js';

/** A stored instrument, as the store keeps it. */
export interface InstrumentRecord {
  id: string;
  type: 'card' | 'bank_account' | 'sepa' | 'ach' | 'bacs';
  fingerprint?: string;
  /** Only of a card. */
  card?: CardData;
  /** Id of the customer it belongs to. */
  customer?: string;
  /** The wallet that a card came by. */
  wallet?: PaymentCard['wallet'];
  /** What it was stored with besides: the holder of a card, and all there is of a bank account. */
  details?: Record<string, unknown>;
  /** ISO 8601. */
  created_on?: string;
  /** ISO 8601. */
  modified_on?: string;
  /** Whether its use has ended, while its record is kept. */
  revoked?: boolean;
}

export function instrumentsOf(world: World): Collection<InstrumentRecord> {
  return world.collection<InstrumentRecord>('instruments');
}

/** The instrument with this id, or 422. One that was revoked is as good as unknown (inferred). */
export function findInstrument(world: World, id: string | undefined): InstrumentRecord {
  const instrument = id === undefined ? undefined : instrumentsOf(world).get(id);
  if (!instrument || instrument.revoked) throw new Refusal(422, ['source_id_unknown']);
  return instrument;
}

/**
 * Keeps a card for later payments and gives the id of its instrument. The same card of the same customer keeps its id
 * (inferred from the fingerprint being the same).
 */
export function keepCard(world: World, card: PaymentCard, customer: string | undefined): string {
  const known = instrumentsOf(world)
    .newest()
    .find((instrument) => isSameCard(instrument, card) && instrument.customer === customer);
  return known?.id ?? storeCard(world, card, customer);
}

/** Keeps a card that is known not to be kept yet, and gives the id of its instrument. */
export function storeCard(world: World, card: PaymentCard, customer: string | undefined): string {
  const { cvv: _notKept, ...data } = card.data;
  const instrument = instrumentsOf(world).add({
    id: world.ids.next('src'),
    type: 'card',
    fingerprint: card.facts.fingerprint,
    card: data,
    customer,
  });
  return instrument.id;
}

function isSameCard(instrument: InstrumentRecord, { data, facts }: PaymentCard): boolean {
  return (
    !instrument.revoked &&
    instrument.fingerprint === facts.fingerprint &&
    instrument.card?.expiry_month === data.expiry_month &&
    instrument.card.expiry_year === data.expiry_year
  );
}

/** The card as it is stored now: its expiry date may have been updated since the payment was requested. */
export function currentCard(world: World, card: PaymentCard): CardData {
  const stored = card.instrumentId === undefined ? undefined : instrumentsOf(world).get(card.instrumentId)?.card;
  return stored ? { ...card.data, expiry_month: stored.expiry_month, expiry_year: stored.expiry_year } : card.data;
}
