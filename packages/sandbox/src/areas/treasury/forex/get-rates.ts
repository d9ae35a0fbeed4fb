import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { forexSources, rateOf, type ForexSource } from './rates.js';

/** The product of the reference's example. That no other is switched on is inferred. */
const enabledProduct = 'card_payouts';

/**
 * `GET /forex/rates`: the rate of each pair, and the pairs that have none; 403 for a product that is not on. [OPS, GO]
 */
export function getForexRates(world: World, { query }: Call): Reply {
  const { product, source, currency_pairs, processing_channel_id } = query;
  if (product !== enabledProduct) throw new Refusal(403);
  if (!isForexSource(source)) throw invalid('source_invalid');
  if (!world.settings.processingChannels.includes(processing_channel_id ?? '')) {
    throw invalid('processing_channel_id_invalid');
  }
  const found = (currency_pairs ?? '').split(',').map((pair) => ({ pair, rate: rateOf(source, pair) }));
  const invalidPairs = found.filter(({ rate }) => rate === undefined).map(({ pair }) => pair);
  return {
    status: 200,
    body: {
      product,
      source,
      rates: found
        .filter(({ rate }) => rate !== undefined)
        .map(({ pair, rate }) => ({ exchange_rate: rate, currency_pair: pair })),
      ...(invalidPairs.length > 0 && { invalid_currency_pairs: invalidPairs }),
    },
  };
}

function isForexSource(source: string | undefined): source is ForexSource {
  return forexSources.some((known) => known === source);
}

/** The codes are those of other services. [inferred] */
function invalid(code: string): Refusal {
  return new Refusal(422, [code]);
}
