import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { account, arn } from './account.js';
import { ServiceError, type Service } from './json-protocol.js';

/** An event as a rule's target gets it. */
export interface BusEvent {
  version: '0';
  id: string;
  'detail-type': string;
  source: string;
  account: string;
  time: string;
  region: string;
  resources: string[];
  detail: unknown;
}

interface Entry {
  Source?: string;
  DetailType?: string;
  Detail?: string;
  Time?: number;
  Resources?: string[];
  EventBusName?: string;
}

/** EventBridge takes at most this many entries in one call … */
const mostEntries = 10;
/** … and this many bytes, all entries together. */
const mostBytes = 262_144;

/** Event buses. Each keeps what was published on it. */
export class EventBridge {
  private readonly buses = new Map<string, BusEvent[]>();
  private readonly publications = new EventEmitter();

  readonly service: Service = {
    PutEvents: ({ Entries }: { Entries: Entry[] }) => {
      if (Entries.length > mostEntries) {
        throw new ServiceError('ValidationException', `Member must have length less than or equal to ${mostEntries}`);
      }
      if (Entries.reduce((sum, { Detail = '' }) => sum + Buffer.byteLength(Detail), 0) > mostBytes) {
        throw new ServiceError('ValidationException', 'Total size of the entries in the request is over the limit.');
      }
      const results = Entries.map((entry) => this.publish(entry));
      return { FailedEntryCount: results.filter((result) => 'ErrorCode' in result).length, Entries: results };
    },
  };

  create(name: string): { arn: string } {
    this.buses.set(name, []);
    return { arn: arn('events', `event-bus/${name}`) };
  }

  /** What was published on a bus so far, the oldest first. */
  published(bus: string): readonly BusEvent[] {
    return this.buses.get(bus) ?? [];
  }

  /** The first event of a kind on any bus, whether it was published already or is still to come. */
  async first(wanted: (event: BusEvent) => boolean, signal?: AbortSignal): Promise<BusEvent> {
    for (;;) {
      const event = [...this.buses.values()].flat().find(wanted);
      if (event !== undefined) return event;
      await once(this.publications, 'published', { signal });
    }
  }

  /** Tells of each event from now on, as it is published. What is given back ends that. */
  subscribe(listener: (event: BusEvent, bus: string) => void): () => void {
    this.publications.on('published', listener);
    return () => this.publications.off('published', listener);
  }

  private publish(entry: Entry): { EventId: string } | { ErrorCode: string; ErrorMessage: string } {
    const bus = nameOf(entry.EventBusName ?? 'default');
    const events = this.buses.get(bus);
    if (events === undefined) return refused('ResourceNotFoundException', `Event bus ${bus} does not exist.`);
    for (const name of ['Source', 'DetailType', 'Detail'] as const) {
      if (!entry[name]) return refused('InvalidArgument', `Parameter ${name} is not valid. Reason: it is required.`);
    }
    const event = eventFrom(entry);
    if (event === undefined) return refused('MalformedDetail', 'Detail is malformed.');
    events.push(event);
    this.publications.emit('published', event, bus);
    return { EventId: event.id };
  }
}

function eventFrom({ Source = '', DetailType = '', Detail = '', Time, Resources = [] }: Entry): BusEvent | undefined {
  let detail: unknown;
  try {
    detail = JSON.parse(Detail);
  } catch {
    return undefined;
  }
  if (typeof detail !== 'object' || detail === null || Array.isArray(detail)) return undefined;
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': DetailType,
    source: Source,
    account: account.id,
    time: new Date(Time === undefined ? Date.now() : Time * 1000).toISOString().replace(/\.\d+Z$/, 'Z'),
    region: account.region,
    resources: Resources,
    detail,
  };
}

/** A bus is named by its name or by its ARN. */
function nameOf(bus: string): string {
  return bus.replace(/^arn:.*:event-bus\//, '');
}

function refused(ErrorCode: string, ErrorMessage: string) {
  return { ErrorCode, ErrorMessage };
}
