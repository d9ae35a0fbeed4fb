import { Refusal } from '../../../refusal.js';
import type { PaymentRecord } from '../payment.js';
import { searchField, type SearchField } from './fields.js';
import type { Comparison, Query, Text } from './query.js';

/** Whether a payment answers a query. */
export type Matcher = (record: PaymentRecord) => boolean;

/** Turns a query into a test of payments, or refuses (422) a field or value that cannot be searched like that. */
export function matcher(query: Query): Matcher {
  switch (query.kind) {
    case 'and': {
      const parts = query.parts.map(matcher);
      return (record) => parts.every((matches) => matches(record));
    }
    case 'or': {
      const parts = query.parts.map(matcher);
      return (record) => parts.some((matches) => matches(record));
    }
    case 'not': {
      const matches = matcher(query.part);
      return (record) => !matches(record);
    }
    case 'equals': {
      const tests = query.values.map((value) => equality(query.field, value));
      return (record) => tests.some((matches) => matches(record));
    }
    case 'compares':
      return comparison(query.field, query.operator, query.value);
  }
}

function equality(name: string, value: Text): Matcher {
  const field = fieldNamed(name);
  if (field.kind !== 'text') {
    const wanted = magnitude(field, value.map((piece) => piece ?? '*').join(''));
    return (record) => field.values(record).includes(wanted);
  }
  const pattern = name.startsWith('metadata.') ? withWildcards(value) : withoutWildcards(value);
  return (record) => field.values(record).some((held) => held !== undefined && pattern.test(String(held)));
}

function comparison(name: string, operator: Comparison, value: string): Matcher {
  const field = fieldNamed(name);
  if (field.kind === 'text') throw rejected();
  const limit = magnitude(field, value);
  return (record) => field.values(record).some((held) => typeof held === 'number' && holds[operator](held, limit));
}

const holds: Record<Comparison, (held: number, limit: number) => boolean> = {
  '>': (held, limit) => held > limit,
  '>=': (held, limit) => held >= limit,
  '<': (held, limit) => held < limit,
  '<=': (held, limit) => held <= limit,
};

function fieldNamed(name: string): SearchField {
  const field = searchField(name);
  if (!field) throw rejected();
  return field;
}

function magnitude(field: SearchField, value: string): number {
  const number = field.kind === 'time' ? Date.parse(value) : Number(value);
  if (value === '' || Number.isNaN(number)) throw rejected();
  return number;
}

/** At most two wildcards, with something between them. [docs search-and-filter-payments, 2025-03-05] */
function withWildcards(value: Text): RegExp {
  const places = value.flatMap((piece, place) => (piece === null ? [place] : []));
  const areAdjacent = places.some((place, index) => places[index + 1] === place + 1);
  if (places.length > 2 || areAdjacent) throw rejected();
  return exactly(value.map((piece) => (piece === null ? '.*' : escaped(piece))).join(''));
}

function withoutWildcards(value: Text): RegExp {
  return exactly(value.map((piece) => escaped(piece ?? '*')).join(''));
}

/** Letter case does not matter: the reference writes the same status both ways. */
function exactly(source: string): RegExp {
  return new RegExp(`^${source}$`, 'is');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

function rejected(): Refusal {
  return new Refusal(422, ['query_invalid']);
}
