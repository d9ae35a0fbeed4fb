import { referenceAccount } from '../../../reference-account.js';
import type { World } from '../../../world.js';
import { actionProcessing } from '../../payments/answers/views.js';
import { responseSummary } from '../../payments/answers/response-codes.js';
import { majorUnits } from '../../payments/currencies.js';
import { paymentsOf, type ActionRecord, type PaymentRecord } from '../../payments/payment.js';
import { transfersOf } from '../transfers/transfer.js';
import { accountsIn } from '../books/balances.js';
import { findCurrencyAccount, isOwn } from '../books/currency-accounts.js';
import { entriesOf, type Entry, type Line } from '../books/journal.js';

/** What one entry of the journal did to one currency account, as answers tell it. */
export interface FinancialAction {
  payment_id?: string;
  action_id?: string;
  action_type: string;
  entity_id: string;
  sub_entity_id?: string;
  currency_account_id: string;
  payment_method?: string;
  processing_channel_id?: string;
  reference?: string;
  response_code?: string;
  response_description?: string;
  region?: 'Domestic' | 'International';
  card_type?: string;
  card_category?: string;
  issuer_country?: string;
  acquirer_reference_number?: string;
  account_funding_transaction?: boolean;
  processed_on: string;
  breakdown: Breakdown[];
}

export interface Breakdown {
  breakdown_type: string;
  /** In the currency's own unit, as in the example of the reference: negative for what was taken. */
  holding_currency_amount: number;
  holding_currency: string;
  processing_currency_amount: number;
  processing_currency: string;
  fx_rate_applied?: number;
  reserve_rate?: string;
  reserve_deducted_date?: string;
  reserve_release_date?: string;
}

/** All financial actions, oldest first. An entry is one for each currency account that it names a breakdown of. */
export function financialActions(world: World): (FinancialAction & { key: string })[] {
  return entriesOf(world).flatMap((entry) =>
    accountsIn(entry)
      .map((account) => financialAction(world, entry, account))
      .filter(({ breakdown }) => breakdown.length > 0),
  );
}

/** Those from one moment on and until before another, both ISO 8601. */
export function financialActionsBetween(world: World, from: string, to: string): FinancialAction[] {
  return financialActions(world).filter(({ processed_on }) => processed_on >= from && processed_on < to);
}

function financialAction(world: World, entry: Entry, account: string): FinancialAction & { key: string } {
  const holder = findCurrencyAccount(world, account)?.entityId ?? referenceAccount.entity;
  const { paymentId, actionId, transferId } = entry.about;
  const payment = paymentsOf(world).get(paymentId ?? '');
  const action = payment?.actions.find(({ id }) => id === actionId);
  const transferred = transfersOf(world).get(transferId ?? '')?.reference;
  return {
    key: `${entry.id} ${account}`,
    ...(paymentId !== undefined && { payment_id: paymentId }),
    ...(actionId !== undefined && { action_id: actionId }),
    action_type: entry.type,
    entity_id: referenceAccount.entity,
    ...(!isOwn(holder) && { sub_entity_id: holder }),
    currency_account_id: account,
    ...(transferred !== undefined && { reference: transferred }),
    ...(payment && paymentFacts(payment)),
    ...(payment && action && actionFacts(payment, action)),
    processed_on: entry.postedOn,
    breakdown: breakdownOf(entry, account),
  };
}

function paymentFacts({ card, otherSource, processingChannelId, echo }: PaymentRecord): Partial<FinancialAction> {
  const method = card?.facts.scheme ?? otherSource?.type;
  return {
    ...(method !== undefined && { payment_method: method.toUpperCase() }),
    processing_channel_id: processingChannelId,
    ...(card && {
      // The platform is British, as its currency account is. [inferred]
      region: card.facts.issuer_country === 'GB' ? 'Domestic' : 'International',
      card_type: capitalized(card.facts.card_type),
      card_category: capitalized(card.facts.card_category),
      issuer_country: card.facts.issuer_country,
    }),
    account_funding_transaction: echo.processing?.aft ?? false,
  };
}

function actionFacts(payment: PaymentRecord, action: ActionRecord): Partial<FinancialAction> {
  const reference = action.reference ?? payment.echo.reference;
  return {
    ...(reference !== undefined && { reference }),
    response_code: action.responseCode,
    response_description: responseSummary(action.responseCode),
    acquirer_reference_number: actionProcessing(payment, action)['acquirer_reference_number'] as string,
  };
}

function breakdownOf(entry: Entry, account: string): Breakdown[] {
  return entry.lines
    .filter((line) => 'account' in line && line.account === account && !isOtherHalf(line))
    .flatMap((line) => {
      if (line.breakdown === undefined) return [];
      const amount = majorUnits(line.amount, entry.currency);
      const { processed = { amount: line.amount, currency: entry.currency } } = line;
      const processedAmount = majorUnits(processed.amount, processed.currency);
      return {
        breakdown_type: line.breakdown,
        holding_currency_amount: amount,
        holding_currency: entry.currency,
        processing_currency_amount: processedAmount,
        processing_currency: processed.currency,
        ...(line.processed && { fx_rate_applied: Number((amount / processedAmount).toFixed(8)) }),
        ...(line.reserve && {
          reserve_rate: `${line.reserve.percentage}%`,
          reserve_deducted_date: entry.postedOn,
          reserve_release_date: line.reserve.releasedOn,
        }),
      };
    });
}

/** A reserve moves within one currency account: told is what it takes from or gives to what can be used. */
function isOtherHalf(line: Line): boolean {
  return 'account' in line && line.balance === 'collateral';
}

function capitalized(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
