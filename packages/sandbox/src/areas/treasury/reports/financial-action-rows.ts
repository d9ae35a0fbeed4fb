import type { World } from '../../../world.js';
import { financialActionsBetween } from '../financial-actions/financial-action.js';
import type { Row, Table } from './csv.js';
import type { ReportRecord } from './report.js';

/**
 * Headings as far as they are documented; their choice is inferred.
 * [docs payouts-reports, docs financial-actions-by-payout-id-report 2025-09-24]
 */
const columns = [
  'Client Entity ID',
  'Sub Entity ID',
  'Payment ID',
  'Action ID',
  'Action Type',
  'Breakdown Type',
  'Reference',
  'Payment Method',
  'Card Type',
  'Issuer Country',
  'Processing Channel ID',
  'Response Code',
  'Response Description',
  'Processing Currency',
  'Processing Currency Amount',
  'Holding Currency',
  'Holding Currency Amount',
  'Currency Account ID',
  'Processed On',
] as const;

/** One row for each part of each financial action of the period, oldest first. */
export function financialActionRows(world: World, { from, to }: ReportRecord): Table {
  const rows = financialActionsBetween(world, from, to).flatMap(({ breakdown, ...action }) =>
    breakdown.map((part): Record<(typeof columns)[number], Row[string]> => ({
      'Client Entity ID': action.entity_id,
      'Sub Entity ID': action.sub_entity_id,
      'Payment ID': action.payment_id,
      'Action ID': action.action_id,
      'Action Type': action.action_type,
      'Breakdown Type': part.breakdown_type,
      Reference: action.reference,
      'Payment Method': action.payment_method,
      'Card Type': action.card_type,
      'Issuer Country': action.issuer_country,
      'Processing Channel ID': action.processing_channel_id,
      'Response Code': action.response_code,
      'Response Description': action.response_description,
      'Processing Currency': part.processing_currency,
      'Processing Currency Amount': part.processing_currency_amount,
      'Holding Currency': part.holding_currency,
      'Holding Currency Amount': part.holding_currency_amount,
      'Currency Account ID': action.currency_account_id,
      'Processed On': action.processed_on,
    })),
  );
  return { columns, rows };
}
