import { cards } from './cards.js';
import { customers } from './customers.js';
import { disputes } from './disputes.js';
import { entities } from './entities.js';
import { events } from './events.js';
import type { RecordKind } from './kind.js';
import { payments } from './payments.js';
import { requests } from './requests.js';
import { transactions } from './transactions.js';

/** Every list that a person can look at, by the name in its address. */
export const recordKinds: Readonly<Record<string, RecordKind>> = {
  payments,
  disputes,
  customers,
  cards,
  transactions,
  entities,
  events,
  requests,
};
