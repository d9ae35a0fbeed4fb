import { describe, expect, test } from 'vitest';
import type {
  BalanceOperations,
  FinancialActionOperations,
  ForexOperations,
  ReportOperations,
  TopUpOperations,
  TransferOperations,
  TreasuryClient,
} from '../src/index.js';
import { authorizedBy, clientOf, connect, serve } from './treasury-server.js';

type OperationId =
  | keyof BalanceOperations
  | keyof TopUpOperations
  | keyof TransferOperations
  | keyof ForexOperations
  | keyof FinancialActionOperations
  | keyof ReportOperations;

interface Exchange {
  call: (treasury: TreasuryClient) => PromiseLike<unknown>;
  line: string;
  /** Which of all credentials the call takes; the secret key when absent. */
  by?: keyof typeof authorizedBy;
  /** What is sent as JSON. */
  sent?: unknown;
  idempotencyKey?: string;
}

/** No real id needs encoding; this one shows that none can lead to another resource. */
const id = 'id_a/b?c';
const encoded = 'id_a%2Fb%3Fc';

const paymentId = 'pay_mbabizu24mvu3mela5njyhpit4';
const idempotencyKey = 'ORD-5023-4E89';
const transfer = {
  transfer_type: 'commission',
  source: { id: 'ent_w4jelhppmfiufdnatam37wrfc4', amount: 1099 },
  destination: { id: 'ent_azsiyswl7bwe2ynjzujy7lcjca' },
};

/** Every operation but `getReportFile`, which answers with a file and has tests of its own. */
const exchanges: Record<Exclude<OperationId, 'getReportFile'>, Exchange> = {
  getBalances: {
    call: (treasury) =>
      treasury.balances.get(id, {
        query: 'currency:EUR',
        withCurrencyAccountId: true,
        balancesAt: '2026-11-01T00:00:00Z',
      }),
    line: `GET /balances/${encoded}?query=currency%3AEUR&withCurrencyAccountId=true&balancesAt=2026-11-01T00%3A00%3A00Z`,
  },
  getTopUpInstructions: {
    call: (treasury) => treasury.topUps.getInstructions(id, 'ca_a/b'),
    line: `GET /entities/${encoded}/currency-accounts/ca_a%2Fb/top-up-instructions`,
  },
  createTransfer: {
    call: (treasury) => treasury.transfers.create(transfer, { idempotencyKey }),
    line: 'POST /transfers',
    sent: transfer,
    idempotencyKey,
  },
  getTransfer: { call: (treasury) => treasury.transfers.get(id), line: `GET /transfers/${encoded}` },
  getForexRates: {
    call: (treasury) =>
      treasury.forex.getRates({
        product: 'card_payouts',
        source: 'visa',
        currency_pairs: 'GBPEUR,USDGBP',
        processing_channel_id: 'pc_vxt6yftthv4e5flqak6w2i7rim',
      }),
    line:
      'GET /forex/rates?product=card_payouts&source=visa&currency_pairs=GBPEUR%2CUSDGBP' +
      '&processing_channel_id=pc_vxt6yftthv4e5flqak6w2i7rim',
    by: 'oauth',
  },
  listFinancialActions: {
    call: (treasury) => treasury.financialActions.list({ payment_id: paymentId, limit: 5 }),
    line: `GET /financial-actions?payment_id=${paymentId}&limit=5`,
  },
  listReports: {
    call: (treasury) => treasury.reports.list({ created_after: '2026-11-01T00:00:00Z' }),
    line: 'GET /reports?created_after=2026-11-01T00%3A00%3A00Z',
  },
  getReport: { call: (treasury) => treasury.reports.get(id), line: `GET /reports/${encoded}` },
};

describe('a call sends its request and gives the answer', () => {
  test.each(Object.entries(exchanges))('%s', async (_, { call, line, by = 'secretKey', sent, idempotencyKey: key }) => {
    const answer = { id: 'tra_y3oqhf46pyzuxjbcn2giaqnb4', data: [] };
    const { treasury, received } = await connect({ status: 200, body: answer });
    expect(await call(treasury)).toEqual(answer);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({
      line,
      headers: { authorization: authorizedBy[by] },
      body: sent === undefined ? '' : JSON.stringify(sent),
    });
    expect(received[0]?.headers['cko-idempotency-key']).toBe(key);
  });
});

test('hosts of their own are used for balances with their top-ups, and for transfers', async () => {
  const answer = { status: 200, body: { data: [] } };
  const [account, balances, transfers] = [await serve(answer), await serve(answer), await serve(answer)];
  const treasury = clientOf(account.url, { hosts: { balances: balances.url, transfers: transfers.url } });
  await treasury.balances.get('ent_1');
  await treasury.topUps.getInstructions('ent_1', 'ca_1');
  await treasury.transfers.create(transfer);
  await treasury.transfers.get('tra_1');
  await treasury.reports.list();
  expect(balances.received.map(({ line }) => line)).toEqual([
    'GET /balances/ent_1',
    'GET /entities/ent_1/currency-accounts/ca_1/top-up-instructions',
  ]);
  expect(transfers.received.map(({ line }) => line)).toEqual(['POST /transfers', 'GET /transfers/tra_1']);
  expect(account.received.map(({ line }) => line)).toEqual(['GET /reports']);
});
