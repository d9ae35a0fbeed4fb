import { readCard, type CardData } from '../../../cards/index.js';
import type { World } from '../../../world.js';
import { customersOf } from '../../payments/sources/customers.js';
import type { InstrumentRecord } from '../../payments/sources/instruments.js';
import { networkTokenOf } from '../network-tokens/network-token-record.js';
import { shownFingerprint } from './fingerprints.js';

type View = Record<string, unknown>;

/** An instrument that was just stored. Of a bank account to debit no more than this is told. [R22] */
export function createdView(world: World, instrument: InstrumentRecord): View {
  const { card, details = {}, type } = instrument;
  const head = { ...headView(instrument), customer: customerView(world, instrument) };
  if (card) return { ...head, ...cardView(card), name: undefined };
  if (type !== 'bank_account') return head;
  const { bank, swift_bic, account_number, bank_code, iban } = details;
  return { ...head, bank, swift_bic, account_number, bank_code, iban };
}

/** A stored instrument, with the customer it is linked to. */
export function instrumentView(world: World, instrument: InstrumentRecord): View {
  return { ...ownView(world, instrument), customer: customerView(world, instrument) };
}

/** A stored instrument as its customer shows it: there is no need to say whose it is. */
export function ownView(world: World, instrument: InstrumentRecord): View {
  const { card, details = {}, type, wallet } = instrument;
  if (card) {
    return {
      ...headView(instrument),
      ...cardView(card),
      account_holder: details.account_holder,
      card_wallet_type: wallet,
      network_token: networkTokenView(world, card),
    };
  }
  if (type === 'bank_account') {
    const { processing_channel_id: _, ...account } = details;
    return { ...headView(instrument), ...account };
  }
  const { created_on, modified_on } = instrument;
  return { ...headView(instrument), created_on, modified_on, ...details };
}

/** What an update answers: which instrument it was, and no more. [R22] */
export function headView(instrument: InstrumentRecord): View {
  return { id: instrument.id, type: instrument.type, fingerprint: shownFingerprint(instrument) };
}

function cardView({ number, expiry_month, expiry_year, name }: CardData): View {
  const { fingerprint: _, local_schemes: __, scheme, ...facts } = readCard(number);
  // In capitals here, unlike in payments.
  return { expiry_month, expiry_year, name, scheme: scheme.toUpperCase(), ...facts };
}

function customerView(world: World, instrument: InstrumentRecord): View | undefined {
  const customer = instrument.customer === undefined ? undefined : customersOf(world).get(instrument.customer);
  if (!customer) return undefined;
  const { id, email, name, phone } = customer;
  return { id, email, name, phone, default: customer.default === instrument.id };
}

function networkTokenView(world: World, card: CardData): View | undefined {
  const token = networkTokenOf(world, card);
  return token && { id: token.id, state: token.state };
}
