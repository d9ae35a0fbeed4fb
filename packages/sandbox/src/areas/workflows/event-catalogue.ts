import { eventTypes } from '@cko/spec';
import { checkEventTypes } from '../identity/checks/kinds.js';

/** A source of events, with the types it has. */
interface EventSource {
  description: string;
  /** Prefix of what its events are about. */
  subject: string;
  types: readonly string[];
}

/** What the events of a source are about. */
const sources: Readonly<Record<string, Omit<EventSource, 'types'>>> = {
  gateway: { description: 'Payments and what is done to them', subject: 'pay' },
  card_payout: { description: 'Payouts to cards', subject: 'pay' },
  fincrime: { description: 'Payments held up by a question of compliance', subject: 'pay' },
  dispute: { description: 'Disputes about payments', subject: 'dsp' },
  fraud: { description: 'Payments that an issuer reported as fraud', subject: 'pay' },
  authentication: { description: '3D Secure sessions', subject: 'sid' },
  real_time_account_updater: { description: 'Stored cards that their issuer replaced', subject: 'src' },
  issuing: { description: 'Cards that were issued, and what they were used for', subject: 'trx' },
  identities: { description: 'Checks of identities and documents', subject: 'idv' },
  accounts: { description: 'Sub-entities of a platform, with their instruments and payouts', subject: 'ent' },
};

/** Types that are told here beside those with a known name, by source. [inferred] */
const further: Readonly<Record<string, readonly string[]>> = { identities: checkEventTypes };

/** Every event type whose name is known or that is told here, by source. */
export const eventCatalogue: Readonly<Record<string, EventSource>> = Object.fromEntries(
  Object.entries(sources).map(([name, source]) => [name, { ...source, types: typesOf(name) }]),
);

function typesOf(source: string): string[] {
  return [...new Set([...(eventTypes[source] ?? []), ...(further[source] ?? [])])];
}
