import { actionProcessing } from '../answers/views.js';
import type { PaymentRecord } from '../payment.js';

/** A field that can be searched: what a payment has there. */
export interface SearchField {
  kind: 'text' | 'number' | 'time';
  values: (record: PaymentRecord) => (string | number | undefined)[];
}

/**
 * The searchable fields. Spellings of id, reference, status, currency and amount are from live tests; those of the
 * others are lost in the sources and follow the alphabetical order of the documented list.
 */
const fields: Record<string, SearchField> = {
  amount: number((record) => record.amount),
  bin: text((record) => record.card?.facts.bin, firstEightDigits),
  currency: text((record) => record.currency),
  email: text((record) => record.customer?.email),
  id: text((record) => record.id),
  issuer: text((record) => record.card?.facts.issuer),
  issuer_country: text((record) => record.card?.facts.issuer_country),
  last4: text((record) => record.card?.facts.last4),
  name: text((record) => record.customer?.name),
  payment_arn: { kind: 'text', values: acquirerReferences },
  payment_method: text((record) => (record.card && record.kind === 'payment' ? 'card' : record.otherSource?.type)),
  payment_type: text((record) => record.echo.payment_type),
  reference: text((record) => record.echo.reference),
  requested_on: { kind: 'time', values: (record) => [record.requestedOn.getTime()] },
  scheme: text((record) => record.card?.facts.scheme),
  status: text((record) => record.status),
};

/** The field of this name, if there is one; `metadata.name` reads one entry of the metadata. */
export function searchField(name: string): SearchField | undefined {
  if (Object.hasOwn(fields, name)) return fields[name];
  const entry = /^metadata\.(.+)$/.exec(name)?.[1];
  return entry === undefined ? undefined : text((record) => metadataEntry(record, entry));
}

function text(...read: ((record: PaymentRecord) => string | undefined)[]): SearchField {
  return { kind: 'text', values: (record) => read.map((one) => one(record)) };
}

function number(read: (record: PaymentRecord) => number): SearchField {
  return { kind: 'number', values: (record) => [read(record)] };
}

function metadataEntry(record: PaymentRecord, name: string): string | undefined {
  const metadata = record.echo.metadata ?? {};
  return Object.hasOwn(metadata, name) ? String(metadata[name]) : undefined;
}

/** A BIN can be searched by six or eight digits. */
function firstEightDigits(record: PaymentRecord): string | undefined {
  return record.card?.data.number.slice(0, 8);
}

function acquirerReferences(record: PaymentRecord): (string | undefined)[] {
  return record.actions.map((action) => actionProcessing(record, action)['acquirer_reference_number'] as string);
}
