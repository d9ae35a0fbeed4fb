import type { Call, Reply } from '../../../area.js';
import { expiryYear, readCard, type CardData } from '../../../cards/index.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { instrumentsOf, type InstrumentRecord } from '../../payments/sources/instruments.js';
import { cardUpdateOf, type CardUpdate } from './card-update.js';
import { emitCardUpdate } from './events.js';

interface SourceOptions {
  card?: CardData;
  instrument?: { id: string };
}

/** `POST /account-updater/cards`: 200, also when there is nothing new. [OPS, JAVA] */
export function getUpdatedCardCredentials(world: World, call: Call): Reply {
  const { card, instrument } = (call.body as { source_options: SourceOptions }).source_options;
  // It takes the one or the other; the code is inferred.
  if ((card === undefined) === (instrument === undefined)) throw new Refusal(422, ['source_options_invalid']);
  const stored = instrument && storedCard(world, instrument.id);
  const asked = stored?.card ?? card;
  if (!asked) throw new Refusal(422, ['card_not_found']);
  const original = { ...asked, expiry_year: expiryYear(asked.expiry_year) };
  const update = cardUpdateOf(original, world.clock.now());
  if (stored && 'card' in update) keepUpdate(world, stored, update.card);
  if (stored) emitCardUpdate(world, stored, original, update);
  return { status: 200, body: updateView(update) };
}

function storedCard(world: World, id: string): InstrumentRecord {
  const instrument = instrumentsOf(world).get(id);
  if (!instrument) throw new Refusal(404);
  return instrument;
}

/** A stored card is kept as it is now, so that payments with it go on (inferred). */
function keepUpdate(world: World, instrument: InstrumentRecord, card: CardData): void {
  instrument.card = card;
  instrument.fingerprint = readCard(card.number).fingerprint;
  instrument.modified_on = world.clock.now().toISOString();
}

function updateView(update: CardUpdate): Record<string, unknown> {
  if (update.status === 'UPDATE_FAILED') {
    return { account_update_status: update.status, account_update_failure_code: update.reason };
  }
  return { account_update_status: update.status, card: 'card' in update ? cardView(update.card) : undefined };
}

function cardView({ number, expiry_month, expiry_year }: CardData): Record<string, unknown> {
  const { bin, last4, fingerprint } = readCard(number);
  return { expiry_month, expiry_year, bin, last4, fingerprint };
}
