import { beforeEach, describe, expect, test } from 'vitest';
import { channel } from '../payments/world.js';
import { TreasuryHarness, type Answer } from './world.js';

let harness: TreasuryHarness;
beforeEach(async () => {
  harness = await TreasuryHarness.start();
});

function rates(query: Record<string, string>): Promise<Answer> {
  const documented = { product: 'card_payouts', source: 'visa', processing_channel_id: channel };
  return harness.call('getForexRates', { query: { ...documented, ...query } });
}

describe('exchange rates', () => {
  test('are those of the reference for its example', async () => {
    const { body } = await rates({ currency_pairs: 'GBPEUR,USDGBP,JPNCAD' });
    expect(body).toEqual({
      product: 'card_payouts',
      source: 'visa',
      rates: [
        { exchange_rate: 1.14208777, currency_pair: 'GBPEUR' },
        { exchange_rate: 0.83708142, currency_pair: 'USDGBP' },
      ],
      invalid_currency_pairs: ['JPNCAD'],
    });
  });

  test('differ by scheme, and are one for a currency itself', async () => {
    const [visa, mastercard] = [
      (await rates({ currency_pairs: 'GBPEUR,EUREUR' })).body.rates,
      (await rates({ currency_pairs: 'GBPEUR,EUREUR', source: 'mastercard' })).body.rates,
    ];
    expect(mastercard[0].exchange_rate).toBeLessThan(visa[0].exchange_rate);
    expect([visa[1].exchange_rate, mastercard[1].exchange_rate]).toEqual([1, 1]);
  });

  test('name no invalid pairs where there are none', async () => {
    expect((await rates({ currency_pairs: 'USDJPY' })).body).not.toHaveProperty('invalid_currency_pairs');
  });

  test.each([
    ['a source that is no scheme', { source: 'amex' }, 'source_invalid'],
    [
      'a channel of another account',
      { processing_channel_id: 'pc_aaaaaaaaaaaaaaaaaaaaaaaaaa' },
      'processing_channel_id_invalid',
    ],
  ])('are refused for %s', async (_, query: Record<string, string>, code) => {
    const refused = { status: 422, body: { error_type: 'processing_error', error_codes: [code] } };
    expect(await rates({ currency_pairs: 'GBPEUR', ...query })).toMatchObject(refused);
  });

  test('are refused without a body for a product that is not switched on', async () => {
    expect(await rates({ currency_pairs: 'GBPEUR', product: 'other' })).toEqual({ status: 403, body: undefined });
  });
});
