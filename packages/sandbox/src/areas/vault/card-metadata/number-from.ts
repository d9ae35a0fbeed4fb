import { acceptedNumber, readCard, testCardNumbers } from '../../../cards/index.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { instrumentsOf } from '../../payments/sources/instruments.js';
import { tokensOf } from '../token-record.js';

export type MetadataSource =
  | { type: 'card'; number: string }
  | { type: 'bin'; bin: string }
  | { type: 'id'; id: string }
  | { type: 'token'; token: string };

/**
 * The number that facts are read from. A card that nothing is known of is 404 [OPS], and so is an instrument or token
 * that does not exist. Looking up by a token does not spend it (inferred from its metadata being readable).
 */
export function numberFrom(world: World, source: MetadataSource): string {
  switch (source.type) {
    case 'card':
      if (!acceptedNumber(source.number)) throw new Refusal(422, ['card_number_invalid']);
      return known(source.number);
    case 'bin':
      return known(withFirstDigits(source.bin));
    case 'id':
      return known(instrumentsOf(world).get(source.id)?.card?.number);
    case 'token':
      return known(tokensOf(world).get(source.token)?.card.number);
  }
}

/** A test card that begins so, for its facts, or else the digits themselves, which tell the scheme. */
function withFirstDigits(bin: string): string {
  return testCardNumbers().find((number) => number.startsWith(bin)) ?? bin;
}

function known(number: string | undefined): string {
  if (number === undefined || readCard(number).scheme === 'Unknown') throw new Refusal(404);
  return number;
}
