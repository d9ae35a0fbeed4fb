import { programme } from '../../../src/areas/issuing/account.js';
import { referenceAccount } from '../../../src/reference-account.js';
import { examples, type Example } from './examples.js';

/** How the dashboard speaks of a kind of records. */
export interface KindWords {
  /** Of the list. */
  title: string;
  /** Of one record. */
  one: string;
  /** Heads of the columns that every record fills. */
  columns: { title: string; note: string };
  hasAmount: boolean;
  hasStatus: boolean;
  hasTime: boolean;
  /** Said while there is none. */
  empty: string;
  /** Calls that bring the first. */
  examples: readonly Example[];
}

const usual = { hasAmount: false, hasStatus: true, hasTime: true };

export const kinds: Readonly<Record<string, KindWords>> = {
  payments: {
    ...usual,
    title: 'Payments',
    one: 'Payment',
    columns: { title: 'Paid with', note: 'Reference' },
    hasAmount: true,
    empty: 'No payment was requested yet.',
    examples: [examples.payment, examples.challengedPayment],
  },
  disputes: {
    ...usual,
    title: 'Disputes',
    one: 'Dispute',
    columns: { title: 'Reason', note: 'Payment' },
    hasAmount: true,
    empty: 'Nothing was disputed yet. Raise a dispute on a captured payment, or pay with a card that asks for one.',
    examples: [examples.disputedPayment],
  },
  customers: {
    ...usual,
    title: 'Customers',
    one: 'Customer',
    columns: { title: 'Name', note: 'E-mail' },
    hasStatus: false,
    hasTime: false,
    empty: 'There is no customer yet. Each card payment brings one.',
    examples: [examples.customer],
  },
  cards: {
    ...usual,
    title: 'Cards',
    one: 'Card',
    columns: { title: 'Card', note: 'Cardholder' },
    empty: 'No card was issued yet.',
    examples: [examples.card],
  },
  transactions: {
    ...usual,
    title: 'Transactions',
    one: 'Transaction',
    columns: { title: 'Merchant', note: 'Card' },
    hasAmount: true,
    empty: 'Nothing was bought with an issued card yet. Simulate a purchase with one.',
    examples: [examples.card],
  },
  entities: {
    ...usual,
    title: 'Entities',
    one: 'Entity',
    columns: { title: 'Name', note: 'Reference' },
    empty: 'No sub-entity was onboarded yet.',
    examples: [examples.entity],
  },
  events: {
    ...usual,
    title: 'Events',
    one: 'Event',
    columns: { title: 'Type', note: 'About' },
    empty: 'Nothing happened yet. Events come with payments, disputes, cards and entities.',
    examples: [examples.webhook, examples.payment],
  },
  requests: {
    ...usual,
    title: 'Requests',
    one: 'Request',
    columns: { title: 'Request', note: 'Operation' },
    empty: 'The API was not called yet.',
    examples: [examples.payment],
  },
};

/** The kind that ids with this prefix belong to. */
const prefixes: Readonly<Record<string, string>> = {
  pay: 'payments',
  dsp: 'disputes',
  cus: 'customers',
  crd: 'cards',
  trx: 'transactions',
  ent: 'entities',
  evt: 'events',
};

/** Who the account itself is: not among the entities, which are its sub-entities. */
const ownEntities: readonly string[] = [referenceAccount.entity, programme.entity];

/** The kind of the record with this id, by the look of it. */
export function kindOfId(text: string): string | undefined {
  const [, prefix = ''] = /^([a-z]{3})_[a-z0-9]{26}$/.exec(text) ?? [];
  return Object.hasOwn(prefixes, prefix) && !ownEntities.includes(text) ? prefixes[prefix] : undefined;
}
