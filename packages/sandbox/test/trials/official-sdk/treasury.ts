import type { Checkout } from 'checkout-sdk-node';
import { made, refused, unknown, type Tries } from './tries.js';

/** Its type declarations leave the key out. */
function initiate({ transfers }: Checkout): (body: object, key: string) => Promise<unknown> {
  return transfers.initiate.bind(transfers);
}

const platform = 'ent_w4jelhppmfiufdnatam37wrfc4';

export const treasury: Tries = {
  'balances.retrieve': ({ key }) => key.balances.retrieve(platform, { withCurrencyAccountId: true }),
  'balances.retrieveTopUpInstructions': ({ key }) =>
    key.balances.retrieveTopUpInstructions(platform, 'ca_y3oqhf46pyzuxjbcn2giaqnb44'),
  'transfers.initiate': ({ key, ids }) =>
    made(
      ids,
      'transfer',
      initiate(key)(
        {
          transfer_type: 'commission',
          source: { id: platform, amount: 100, currency: 'GBP' },
          destination: { id: ids['entity'] ?? platform },
        },
        'transfer 1',
      ),
    ),
  'transfers.retrieve': ({ key, ids }) => key.transfers.retrieve(ids['transfer'] ?? ''),
  'forex.getRates': ({ token, ids }) =>
    token.forex.getRates({
      product: 'card_payouts',
      source: 'visa',
      currency_pairs: 'GBPEUR',
      processing_channel_id: ids['channel'],
    }),
  'financial.query': ({ key, ids }) => key.financial.query({ payment_id: ids['payment'], limit: 5 }),
  'reports.getAllReports': ({ key }) => key.reports.getAllReports({ limit: 5 }),
  'reports.getReportDetails': ({ key }) => refused(404, key.reports.getReportDetails(`rpt_${unknown}`)),
  'reports.getReportFile': ({ key }) => refused(404, key.reports.getReportFile(`rpt_${unknown}`, `file_${unknown}`)),
};
