import type { Ids } from '../ids.js';
import type { Collection } from '../store.js';
import type { SandboxEvent, World } from '../world.js';

/** What a webhook receives. */
export interface EventEnvelope {
  /** `evt_…` */
  id: string;
  type: string;
  version: string;
  created_on: string;
  data: Record<string, unknown>;
  _links: Record<string, { href: string }>;
}

/** An event that happened, kept whether or not anybody was told. */
export interface RecordedEvent {
  id: string;
  source: string;
  type: string;
  subject: string;
  entities?: readonly string[];
  processingChannel?: string;
  envelope: EventEnvelope;
  /** The envelope as it is sent: every attempt sends and signs the same bytes. */
  body: string;
}

/** Schema versions of event data by source, as seen in documented examples. [docs event types] */
const versions: Record<string, string> = {
  gateway: '1.0.29',
  authentication: '1.0.1',
  dispute: '1.2.0',
  fincrime: '1.0.3',
  issuing: '2.0.0',
  identities: '1.2.0',
  accounts: '1.0.0',
};

/** Wraps an event in its envelope. `baseUrl` has no trailing slash. */
export function recordEvent(event: SandboxEvent, ids: Ids, now: Date, baseUrl: string): RecordedEvent {
  const id = ids.next('evt');
  const envelope: EventEnvelope = {
    id,
    type: event.type,
    version: versions[event.source] ?? '1.0.0',
    created_on: now.toISOString(),
    data: event.data,
    _links: {
      self: { href: `${baseUrl}/workflows/events/${id}` },
      subject: { href: `${baseUrl}/workflows/events/subject/${event.subject}` },
      ...event.links,
    },
  };
  const body = JSON.stringify(envelope);
  const { source, type, subject, entities, processingChannel } = event;
  return {
    id,
    source,
    type,
    subject,
    ...(entities !== undefined && { entities }),
    ...(processingChannel !== undefined && { processingChannel }),
    body,
    // Read from what is sent, so that it cannot change with the payment it tells of; most events nobody looks at.
    get envelope() {
      return JSON.parse(body) as EventEnvelope;
    },
  };
}

export function eventsOf(world: Pick<World, 'collection'>): Collection<RecordedEvent> {
  return world.collection('events');
}
