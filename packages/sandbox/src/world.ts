import type { AccessKey, AccessTokens } from './access-tokens.js';
import type { Clock } from './clock.js';
import type { Ids } from './ids.js';
import type { Collection } from './store.js';

/** Everything the areas share: one clock, one store, one source of ids, one outbox of events. */
export interface World {
  clock: Clock;
  ids: Ids;
  /** Records of one kind, by id; made on first use and emptied by a reset. */
  collection<T extends { id: string }>(name: string): Collection<T>;
  /** Publishes an event to every workflow that wants it. */
  emit(event: SandboxEvent): void;
  settings: WorldSettings;
  /** OAuth access keys of the account. */
  accessKeys: readonly AccessKey[];
  accessTokens: AccessTokens;
}

/** An event before it is wrapped in its envelope. */
export interface SandboxEvent {
  /** Workflow source, such as `gateway`. */
  source: string;
  type: string;
  /** Id of the payment, dispute or entity that the event is about. */
  subject: string;
  /** Ids of the entities that the event belongs to, where there are some. */
  entities?: readonly string[];
  /** Id of the processing channel that the event belongs to, where there is one. */
  processingChannel?: string;
  data: Record<string, unknown>;
  /** Links of the envelope besides `self` and `subject`. */
  links?: Record<string, { href: string }>;
}

/** What a test may set about the account. */
export interface WorldSettings {
  /** Milliseconds from a capture, refund or void being accepted to it being done. */
  processingDelay: number;
  /** Processing channels of the account; with more than one, a payment must name its channel. */
  processingChannels: string[];
  /** Key that requests for delegated payments are signed with. */
  signingKey: string;
}
