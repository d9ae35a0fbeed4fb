import type { Call, Reply } from '../../../area.js';
import { expiryYear, readCard, type CardData } from '../../../cards/index.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { findCustomer } from '../../payments/sources/customers.js';
import type { InstrumentRecord } from '../../payments/sources/instruments.js';
import { findToken } from '../../payments/sources/tokens.js';
import { refuseBadAccount } from '../bank-accounts/refuse-bad-account.js';
import { spendForCard, withHolder } from './card-from-token.js';
import { accountFingerprint } from './fingerprints.js';
import type { UpdateInstrumentBody } from './instrument-body.js';
import { changeOwner } from './owner.js';
import { instrumentAt } from './read.js';
import { headView } from './views.js';

/** `PATCH /instruments/{id}`: 200. What is absent stays as it is. [R22] */
export function updateInstrument(world: World, call: Call): Reply {
  const instrument = instrumentAt(world, call);
  const body = call.body as UpdateInstrumentBody;
  // An instrument keeps its type; a card is changed as one or by a token (the refusal of others is inferred).
  const changed = body.type === 'token' ? 'card' : body.type;
  if (changed !== instrument.type) throw new Refusal(422, ['type_invalid']);
  // What was revoked pays for nobody, so that it is not made anyone's either (inferred).
  if (body.customer && instrument.revoked) throw new Refusal(422, ['source_id_unknown']);
  if (body.customer?.id !== undefined) findCustomer(world, body.customer.id);
  if (instrument.card) changeCard(world, instrument, instrument.card, body);
  else changeAccount(instrument, body);
  if (body.customer) changeOwner(world, instrument, body.customer);
  instrument.modified_on = world.clock.now().toISOString();
  return { status: 200, body: headView(instrument) };
}

function changeCard(world: World, instrument: InstrumentRecord, card: CardData, body: UpdateInstrumentBody): void {
  if (body.type === 'token') {
    if (body.token !== undefined) replaceCard(world, instrument, body.token);
    return;
  }
  const { expiry_month = card.expiry_month, expiry_year = card.expiry_year, name = card.name, account_holder } = body;
  // A date that is past is taken: the documented request has one, and payments then decline.
  instrument.card = withHolder({ ...card, expiry_month, expiry_year: expiryYear(expiry_year), name }, account_holder);
  if (account_holder) instrument.details = { ...instrument.details, account_holder };
}

function replaceCard(world: World, instrument: InstrumentRecord, tokenId: string): void {
  const token = findToken(world, tokenId);
  instrument.card = spendForCard(token, undefined);
  instrument.wallet = token.type === 'card' ? undefined : token.type;
  instrument.fingerprint = readCard(token.card.number).fingerprint;
}

function changeAccount(instrument: InstrumentRecord, body: UpdateInstrumentBody): void {
  const { type: _, customer: __, ...changes } = body;
  const details = merged(instrument.details ?? {}, changes);
  if (instrument.type === 'bank_account') refuseBadAccount(details);
  instrument.details = details;
  instrument.fingerprint = accountFingerprint(details);
}

/** The account, its holder and its bank each keep the fields that the change does not name. */
function merged(details: Record<string, unknown>, changes: Record<string, unknown>): Record<string, unknown> {
  const result = { ...details };
  for (const [name, value] of Object.entries(changes)) {
    const old = details[name];
    result[name] = isObject(old) && isObject(value) ? { ...old, ...value } : value;
  }
  return result;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
