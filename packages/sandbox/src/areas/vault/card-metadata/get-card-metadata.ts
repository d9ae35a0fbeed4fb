import type { Call, Reply } from '../../../area.js';
import { readCard } from '../../../cards/index.js';
import type { World } from '../../../world.js';
import { cardPayouts } from './card-payouts.js';
import { numberFrom, type MetadataSource } from './number-from.js';

interface MetadataBody {
  source: MetadataSource;
  format?: 'basic' | 'card_payouts';
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** `POST /metadata/card`: what is known of a card, by its number, first digits, token or instrument. [OPS] */
export function getCardMetadata(world: World, call: Call): Reply {
  const { source, format = 'basic' } = call.body as MetadataBody;
  const number = numberFrom(world, source);
  const { fingerprint: _, last4: __, local_schemes: ___, scheme, scheme_local, ...facts } = readCard(number);
  return {
    status: 200,
    body: {
      ...facts,
      bin: binOf(source.type === 'bin' ? source.bin : number),
      // In lower case here, unlike in payments. [OPS]
      scheme: scheme.toLowerCase(),
      scheme_local,
      local_schemes: scheme_local && [scheme_local],
      issuer_country_name: countryNames.of(facts.issuer_country),
      card_payouts: format === 'card_payouts' ? cardPayouts(number) : undefined,
    },
  };
}

/** Eight digits, or six where no more were asked with. [GO, NODE] */
function binOf(digits: string): string {
  return digits.slice(0, digits.length < 8 ? 6 : 8);
}
