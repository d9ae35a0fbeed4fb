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
      // In lower case here, unlike in payments. [OPS]
      scheme: scheme.toLowerCase(),
      scheme_local,
      local_schemes: scheme_local && [scheme_local],
      issuer_country_name: countryNames.of(facts.issuer_country),
      card_payouts: format === 'card_payouts' ? cardPayouts(number) : undefined,
    },
  };
}
