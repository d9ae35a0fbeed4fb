import type { Call, Reply } from '../../../area.js';
import { readCard } from '../../../cards/index.js';
import type { World } from '../../../world.js';
import { instrumentsOf, type InstrumentRecord } from '../../payments/sources/instruments.js';
import { findToken } from '../../payments/sources/tokens.js';
import { enriched } from '../bank-accounts/enrichment.js';
import { refuseBadAccount } from '../bank-accounts/refuse-bad-account.js';
import { spendForCard } from './card-from-token.js';
import { accountFingerprint } from './fingerprints.js';
import type { CreateInstrumentBody } from './instrument-body.js';
import { ownerOf, setDefault } from './owner.js';
import { createdView } from './views.js';

/** `POST /instruments`: 201, and one more instrument each time (inferred). */
export function createInstrument(world: World, call: Call): Reply {
  const body = call.body as CreateInstrumentBody;
  const instrument = instrumentsOf(world).add(body.type === 'token' ? newCard(world, body) : newAccount(world, body));
  setDefault(world, instrument, body.customer?.default);
  return { status: 201, body: createdView(world, instrument) };
}

function newCard(world: World, body: CreateInstrumentBody): InstrumentRecord {
  const token = findToken(world, body.token);
  const customer = ownerOf(world, body.customer);
  const card = spendForCard(token, body.account_holder);
  return {
    ...newRecord(world, 'card', customer),
    card,
    fingerprint: readCard(card.number).fingerprint,
    wallet: token.type === 'card' ? undefined : token.type,
    details: { account_holder: body.account_holder },
  };
}

function newAccount(world: World, body: CreateInstrumentBody): InstrumentRecord {
  const { type, customer, ...details } = body;
  if (type === 'bank_account') refuseBadAccount(details);
  return {
    ...newRecord(world, type as InstrumentRecord['type'], ownerOf(world, customer)),
    fingerprint: accountFingerprint(details),
    details: enriched(details),
  };
}

function newRecord(world: World, type: InstrumentRecord['type'], customer: string | undefined): InstrumentRecord {
  const now = world.clock.now().toISOString();
  return { id: world.ids.next('src'), type, customer, created_on: now, modified_on: now };
}
