import type { CardData } from '../../../cards/index.js';
import type { World } from '../../../world.js';
import { newCryptogram } from '../network-tokens/cryptogram.js';
import { networkTokenOf } from '../network-tokens/network-token-record.js';
import type { ForwardBody } from './forward-body.js';
import { secretsOf } from './secrets/secret-record.js';

/** What stands for each placeholder, by its name. */
export type Placeholders = ReadonlyMap<string, string>;

/**
 * The values behind the placeholders of a request. One whose value is not known is emptied.
 * [docs forward-stored-payment-credentials]
 */
export function placeholdersOf(world: World, card: CardData, options: ForwardBody['network_token']): Placeholders {
  return new Map<string, string>([
    ...cardValues(card),
    ...addressValues(card.billing_address),
    ...(options?.enabled ? networkTokenValues(world, card, options.request_cryptogram) : []),
    ...secretValues(world),
  ]);
}

/** A text with its placeholders filled in. Those of other names are the third party's own and stay. */
export function fillIn(text: string, values: Placeholders): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (placeholder, name: string) => values.get(name) ?? placeholder);
}

type Values = [name: string, value: string][];

function cardValues({ number, cvv, name, expiry_month, expiry_year }: CardData): Values {
  return [
    ['card_number', number],
    ['card_cvv', cvv ?? ''],
    ['cardholder_name', name ?? ''],
    ['card_expiry_month', String(expiry_month)],
    ['card_expiry_month_mm', String(expiry_month).padStart(2, '0')],
    ['card_expiry_year_yy', String(expiry_year).slice(-2)],
    ['card_expiry_year_yyyy', String(expiry_year)],
  ];
}

function addressValues(address: CardData['billing_address'] = {}): Values {
  return [
    ['billing_address_line1', address.address_line1 ?? ''],
    ['billing_address_line2', address.address_line2 ?? ''],
    ['billing_address_city', address.city ?? ''],
    ['billing_address_state', address.state ?? ''],
    ['billing_address_zip', address.zip ?? ''],
    ['billing_address_country', address.country ?? ''],
  ];
}

/** A card without an active network token goes by its own number. [docs forward-stored-payment-credentials] */
function networkTokenValues(world: World, card: CardData, withCryptogram = false): Values {
  const token = networkTokenOf(world, card);
  const active = token?.state === 'active' ? token : undefined;
  const proof = active && withCryptogram ? newCryptogram(world) : undefined;
  const { expiry_month, expiry_year } = active?.card ?? card;
  return [
    ['network_token_number', active?.number ?? card.number],
    ['network_token_type', active?.type ?? ''],
    ['network_token_expiry_month', String(expiry_month).padStart(2, '0')],
    ['network_token_expiry_year_yy', String(expiry_year).slice(-2)],
    ['network_token_expiry_year_yyyy', String(expiry_year)],
    ['network_token_cryptogram', proof?.cryptogram ?? ''],
    ['network_token_eci', proof?.eci ?? ''],
  ];
}

function secretValues(world: World): Values {
  return secretsOf(world)
    .newest()
    .map(({ id, value }) => [`secret_${id}`, value]);
}
