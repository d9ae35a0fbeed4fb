import type { Collection } from '../store.js';
import type { Delivery } from './deliveries.js';
import type { RecordedEvent } from './events.js';

/** An event with its deliveries. */
export interface PublishedEvent extends RecordedEvent {
  /** Oldest first. */
  deliveries: Delivery[];
}

/** What happened, and who was told. */
export interface Events {
  /** Events in the order they happened, also those that nobody was told of. */
  all(): PublishedEvent[];
  /** Events of one type, in the order they happened. */
  of(type: string): PublishedEvent[];
  /**
   * The oldest event of a type that no `next` has given yet, as soon as there is one: one that happened before the call
   * is not missed, and none is given twice. Time is not moved: what is waiting on the clock comes by `clock.advance` or
   * by itself.
   *
   * Rejects with an EventTimeoutError, which lists what did happen.
   */
  next(type: string, options?: NextEventOptions): Promise<PublishedEvent>;
  /** Deliveries in the order they began. */
  deliveries(): Delivery[];
  /** Sends an event again to the workflows that want it, as it was: same id, same bytes. Throws when there is none. */
  resend(id: string): void;
}

export interface NextEventOptions {
  /** Milliseconds of real time. @default 3000 */
  timeout?: number;
  /** Whether it is the one that is waited for. @default every event of the type is */
  where?: (event: RecordedEvent) => boolean;
}

/** An event that was waited for did not happen in time. */
export class EventTimeoutError extends Error {
  override readonly name = 'EventTimeoutError';
}

interface Waiting {
  fits: (event: RecordedEvent) => boolean;
  resolve: (event: RecordedEvent) => void;
  reject: (error: Error) => void;
}

const usualTimeout = 3000;

/** Events that a message about what happened names at most. */
const longestAccount = 30;

/** The events of a sandbox, and those who wait for one. */
export class EventLog implements Events {
  private readonly waiting = new Set<Waiting>();
  /** Ids of events that `next` has given. */
  private readonly given = new Set<string>();

  constructor(
    private readonly eventRecords: Collection<RecordedEvent>,
    private readonly deliveryRecords: Collection<Delivery>,
    private readonly send: (event: RecordedEvent) => void,
  ) {}

  all(): PublishedEvent[] {
    return this.published(this.eventRecords.newest().reverse());
  }

  of(type: string): PublishedEvent[] {
    const records = this.eventRecords.newest().reverse();
    return this.published(records.filter((event) => event.type === type));
  }

  deliveries(): Delivery[] {
    return this.deliveryRecords.newest().reverse();
  }

  resend(id: string): void {
    const event = this.eventRecords.get(id);
    if (event === undefined) throw new RangeError(`There is no event ${id}.`);
    this.send(event);
  }

  async next(type: string, { timeout = usualTimeout, where }: NextEventOptions = {}): Promise<PublishedEvent> {
    const fits = (event: RecordedEvent) => event.type === type && !this.given.has(event.id) && (where?.(event) ?? true);
    const happened = this.eventRecords.newest().findLast(fits);
    if (happened) this.given.add(happened.id);
    const event = happened ?? (await this.wait(type, fits, timeout));
    // What is sent for it was begun by now.
    const [published] = this.published([event]);
    return published as PublishedEvent;
  }

  add(event: RecordedEvent): RecordedEvent {
    this.eventRecords.add(event);
    const waiting = [...this.waiting].find(({ fits }) => fits(event));
    if (waiting) {
      this.waiting.delete(waiting);
      this.given.add(event.id);
      waiting.resolve(event);
    }
    return event;
  }

  /** Begins anew: what is there by now is not given by `next`, and those who wait are told why. */
  restart(why: string): void {
    this.given.clear();
    for (const { id } of this.eventRecords.newest()) this.given.add(id);
    for (const { reject } of this.waiting) reject(new Error(why));
  }

  private async wait(type: string, fits: Waiting['fits'], milliseconds: number): Promise<RecordedEvent> {
    let timer: NodeJS.Timeout | undefined;
    let waiting: Waiting | undefined;
    try {
      return await new Promise((resolve, reject) => {
        timer = setTimeout(() => reject(this.timeoutError(type, milliseconds)), milliseconds);
        waiting = { fits, resolve, reject };
        this.waiting.add(waiting);
      });
    } finally {
      clearTimeout(timer);
      if (waiting) this.waiting.delete(waiting);
    }
  }

  private timeoutError(type: string, milliseconds: number): EventTimeoutError {
    const events = this.eventRecords.newest().slice(0, longestAccount).reverse();
    const lines = events.map((event) => {
      const note = this.given.has(event.id) ? ', given before' : '';
      return `\n  ${event.type} of ${event.subject}${note}`;
    });
    const account = lines.length === 0 ? 'Nothing happened.' : `What happened:${lines.join('')}`;
    return new EventTimeoutError(`No event ${type} that was waited for happened within ${milliseconds} ms. ${account}`);
  }

  private published(events: readonly RecordedEvent[]): PublishedEvent[] {
    const published = new Map(events.map((event) => [event.id, { ...event, deliveries: [] as Delivery[] }]));
    for (const delivery of this.deliveries()) published.get(delivery.event)?.deliveries.push(delivery);
    return [...published.values()];
  }
}
