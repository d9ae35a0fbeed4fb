import { describe, expectTypeOf, test } from 'vitest';
import {
  type ApiPromise,
  type BalanceList,
  createConfig,
  type CreateTransferResponse,
  type CurrencyAccountId,
  type EntityId,
  type FileDownload,
  type FinancialAction,
  type FinancialActionList,
  type ForexRates,
  type PagedList,
  type PaymentId,
  type Report,
  type ReportFile,
  type ReportId,
  type ReportList,
  type TopUpInstructions,
  type Transfer,
  type TransferId,
  TreasuryClient,
} from '../src/index.js';

const treasury = new TreasuryClient({ environment: 'sandbox', prefix: 'abcdefgh' });
declare const entityId: EntityId;
declare const currencyAccountId: CurrencyAccountId;

test('a client is made from options, from a shared configuration, or from environment variables alone', () => {
  expectTypeOf(TreasuryClient).toBeConstructibleWith({ secretKey: 'sk_sbox_' });
  expectTypeOf(TreasuryClient).toBeConstructibleWith(createConfig());
  expectTypeOf(TreasuryClient).toBeConstructibleWith();
});

describe('balances', () => {
  test('are those of an entity', () => {
    expectTypeOf(treasury.balances.get(entityId)).toEqualTypeOf<ApiPromise<BalanceList>>();
    // @ts-expect-error: a currency account is not an entity
    treasury.balances.get(currencyAccountId);
  });

  test('are filtered by the names of the wire', () => {
    treasury.balances.get(entityId, { withCurrencyAccountId: true });
    // @ts-expect-error: a misspelt filter is not sent
    treasury.balances.get(entityId, { with_currency_account_id: true });
  });

  test('lead to the instructions for a top-up', () => {
    const account = {} as BalanceList['data'][number];
    expectTypeOf(treasury.topUps.getInstructions(entityId, account.currency_account_id!)).toEqualTypeOf<
      ApiPromise<TopUpInstructions>
    >();
    // @ts-expect-error: the entity comes first
    treasury.topUps.getInstructions(currencyAccountId, entityId);
  });
});

describe('a transfer', () => {
  const source = { id: entityId, amount: 1099 };
  const destination = { id: entityId };

  test('is answered by its id, which it is read with', () => {
    expectTypeOf(treasury.transfers.create({ transfer_type: 'commission', source, destination })).toEqualTypeOf<
      ApiPromise<CreateTransferResponse>
    >();
    expectTypeOf<CreateTransferResponse['id']>().toEqualTypeOf<TransferId | undefined>();
    expectTypeOf(treasury.transfers.get({} as TransferId)).toEqualTypeOf<ApiPromise<Transfer>>();
  });

  test('takes an idempotency key, and does not ask for one', () => {
    const request = { transfer_type: 'commission', source, destination };
    treasury.transfers.create(request, { idempotencyKey: 'ORD-5023-4E89' });
    // @ts-expect-error: reading takes none
    treasury.transfers.get('tra_', { idempotencyKey: 'ORD-5023-4E89' });
  });

  test('refuses an amount as text, which is how decimal amounts slip in', () => {
    // @ts-expect-error: an amount is a number of minor units
    treasury.transfers.create({ transfer_type: 'refund', source: { id: entityId, amount: '10.99' }, destination });
  });

  test('accepts types and statuses that Checkout.com adds later', () => {
    expectTypeOf('bonus').toExtend<NonNullable<Transfer['transfer_type']>>();
    expectTypeOf('reversed').toExtend<NonNullable<Transfer['status']>>();
  });
});

test('exchange rates need product, source, pairs and channel', () => {
  const query = { product: 'card_payouts', source: 'visa', currency_pairs: 'GBPEUR', processing_channel_id: 'pc_' };
  expectTypeOf(treasury.forex.getRates(query)).toEqualTypeOf<ApiPromise<ForexRates>>();
  // @ts-expect-error: `processing_channel_id` is missing
  treasury.forex.getRates({ product: 'card_payouts', source: 'visa', currency_pairs: 'GBPEUR' });
});

describe('a list', () => {
  test('of financial actions is awaited by page and iterated by action', () => {
    const list = treasury.financialActions.list({ payment_id: {} as PaymentId });
    expectTypeOf(list).toEqualTypeOf<PagedList<FinancialActionList, FinancialAction>>();
    // @ts-expect-error: of which payment or action?
    treasury.financialActions.list();
  });

  test('of reports may be of all of them', () => {
    expectTypeOf(treasury.reports.list()).toEqualTypeOf<PagedList<ReportList, Report>>();
  });
});

test('a file of a report is read by the ids that the report gives, and is not JSON', () => {
  const [report, file] = [{} as Report, {} as ReportFile];
  expectTypeOf(treasury.reports.getFile(report.id!, file.id!)).toEqualTypeOf<ApiPromise<FileDownload>>();
  // @ts-expect-error: the report comes first
  treasury.reports.getFile(file.id!, {} as ReportId);
});
