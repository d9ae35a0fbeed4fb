import type { Problem } from './problems.js';

/** Fields with a documented `<name>_required`. [docs error codes 2024-12-11; the SDKs' live tests] */
const namedRequired = new Set([
  'actions',
  'billing_descriptor_city',
  'billing_descriptor_name',
  'card_expiry_month',
  'card_expiry_year',
  'card_number',
  'cardholder_type',
  'conditions',
  'currency',
  'email',
  'first_name',
  'last_name',
  'merchant_category_code',
  'payment_source',
  'processing_channel_id',
  'product',
  'recipient_account_number',
  'recipient_dob',
  'recipient_last_name',
  'recipient_zip',
  'reference',
  'risk_enabled',
  'source_currency',
  'source_email',
  'source_id',
  'source_token',
  'source_token_type',
  'source_type',
  'success_url',
  'token',
  'token_type',
  'url',
]);

/** Fields with a documented `<name>_invalid`. [docs error codes 2024-12-11; the SDKs' live tests] */
const namedInvalid = new Set([
  '3ds_version',
  'address',
  'amount',
  'billing_descriptor_city',
  'billing_descriptor_name',
  'card_expiry_month',
  'card_expiry_year',
  'card_holder',
  'card_number',
  'city',
  'country',
  'country_address',
  'country_phone_code',
  'currency',
  'customer_email',
  'customer_id',
  'cvv',
  'email',
  'event_id',
  'event_ids',
  'fail_url',
  'ip_address',
  'payment_type',
  'percentage',
  'phone_number',
  'previous_payment_id',
  'processing_channel_id',
  'recipient_account_number',
  'recipient_zip',
  'reference',
  'source',
  'source_email',
  'source_id',
  'source_token',
  'source_token_type',
  'success_url',
  'token_data',
  'token_type',
  'workflow_ids',
  'zip',
]);

/** Fields whose codes use another name, by the end of their place in the body. The most exact entry comes first. */
const aliases: readonly (readonly [field: string, name: string])[] = [
  ['source.number', 'card_number'],
  ['destination.number', 'card_number'],
  ['source.name', 'card_holder'],
  ['phone.country_code', 'country_phone_code'],
  ['address.country', 'country_address'],
  ['billing_address.country', 'country_address'],
  ['expiry_month', 'card_expiry_month'],
  ['expiry_year', 'card_expiry_year'],
  ['failure_url', 'fail_url'],
  ['payment_ip', 'ip_address'],
];

/** Fields of one operation, by their place in the body, whose codes name what the field is there. */
const operationAliases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  requestPayment: { source: 'payment_source', 'source.type': 'payment_source_type' },
  createPaymentContext: { source: 'payment_source', 'source.type': 'payment_source_type' },
  requestToken: { type: 'token_type', number: 'card_number', name: 'card_holder' },
  createCardholder: { type: 'cardholder_type' },
  reflowEvents: { events: 'event_ids', workflows: 'workflow_ids' },
};

/** Codes that say more than that a value is bad. [docs error codes 2024-12-11] */
const exactCodes: Readonly<Record<string, string>> = {
  'country_phone_code length': 'country_phone_code_length_invalid',
  'phone_number length': 'phone_number_length_invalid',
  'amount_allocations count': 'sub_entities_count_invalid',
  'amount_allocations required': 'sub_entities_count_invalid',
  'destination required': 'source_or_destination_required',
  'payment_source invalid': 'source_invalid',
  // Live answer to a payment from a kind of source that does not exist. [GO, NET]
  'payment_source_type invalid': 'payment_method_not_supported',
  'limit invalid': 'paging_limit_invalid',
};

/**
 * The error code of a problem. Documented codes name some fields alone (`city_invalid`) and some with what they belong
 * to (`customer_email_invalid`): the longest documented name wins. A field without one is named by itself.
 */
export function errorCodeOf({ field, rule }: Problem, operationId: string): string {
  const names = namesOf(withinMetadata(field), operationId);
  const kind = rule === 'required' ? 'required' : 'invalid';
  const documented = kind === 'required' ? namedRequired : namedInvalid;
  const exact = names.map((name) => exactCodes[`${name} ${rule}`]).find((code) => code !== undefined);
  if (exact !== undefined) return exact;
  const name = names.find((candidate) => documented.has(candidate)) ?? names.at(-1);
  return name === undefined ? 'request_invalid' : `${name}_${kind}`;
}

/** Names that a field may go by, from the most exact to the plain one. None for the body itself. */
function namesOf(field: readonly string[], operationId: string): string[] {
  const alias = aliasOf(field, operationId);
  return [...(alias === undefined ? [] : [alias]), ...field.map((_, start) => field.slice(start).join('_'))];
}

function aliasOf(field: readonly string[], operationId: string): string | undefined {
  const place = field.join('.');
  const own = operationAliases[operationId]?.[place];
  if (own !== undefined) return own;
  return aliases.find(([end]) => place === end || place.endsWith(`.${end}`))?.[1];
}

/** Keys inside metadata are the caller's own words, which no code repeats. */
function withinMetadata(field: readonly string[]): readonly string[] {
  const metadata = field.indexOf('metadata');
  return metadata === -1 ? field : field.slice(0, metadata + 1);
}
