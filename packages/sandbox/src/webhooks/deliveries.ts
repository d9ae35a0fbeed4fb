import type { Clock, Task } from '../clock.js';
import type { Ids } from '../ids.js';
import type { WaitingJob } from '../jobs.js';
import type { Collection } from '../store.js';
import type { World } from '../world.js';
import type { RecordedEvent } from './events.js';
import { maskedHeaders } from './masking.js';
import { signatureOf } from './signature.js';
import type { WebhookAction, Workflow } from './workflows.js';

/** One event on its way to one webhook, with every try so far. */
export interface Delivery {
  id: string;
  /** Id of the event. */
  event: string;
  /** Id of the workflow. */
  workflow: string;
  /** Id of the workflow's action. */
  action: string;
  url: string;
  /** The action's headers, masked. */
  headers: Record<string, string>;
  state: 'pending' | 'successful' | 'failed';
  attempts: DeliveryAttempt[];
  /** When it is tried again, by the sandbox's clock. */
  nextAttemptOn?: string;
}

export interface DeliveryAttempt {
  /** `ivc_…` */
  id: string;
  /** When the attempt began, by the sandbox's clock. */
  startedOn: string;
  /** When the receiver answered, by the sandbox's clock. */
  answeredOn?: string;
  /** Status that the receiver answered with. */
  status?: number;
  /** Why there was no answer. */
  error?: string;
  succeeded: boolean;
}

/** Name of the work that waits to be tried. */
export const deliveryJob = 'webhooks.deliver';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Waits before each of the eight retries, each counted from the try before it (the latter inferred). [docs/workflows] */
const retryWaits: readonly number[] = [
  5 * minute,
  10 * minute,
  15 * minute,
  30 * minute,
  1 * hour,
  4 * hour,
  12 * hour,
  12 * hour,
];

/** Sends events to webhooks, again and again until one try succeeds or the schedule ends. */
export class Deliveries {
  private sending = new AbortController();

  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly events: Collection<RecordedEvent>,
    private readonly deliveries: Collection<Delivery>,
    /** Milliseconds in which a receiver must answer, in real time: the receiver lives outside the sandbox's clock. */
    private readonly timeout: number,
  ) {}

  /** Sends an event through an action, as reliably as the workflow's network is. */
  start(event: RecordedEvent, workflow: Workflow, action: WebhookAction): void {
    const { jitter = 0, duplicates = 0 } = workflow.network ?? {};
    const copies = duplicates > 0 && this.ids.draw('webhook duplicates') < duplicates ? 2 : 1;
    for (let copy = 0; copy < copies; copy++) {
      this.begin(event, workflow, action, jitter > 0 ? jitter * this.ids.draw('webhook jitter') : 0);
    }
  }

  /** Ends the tries under way and forgets them. */
  abandon(): void {
    this.sending.abort();
    this.sending = new AbortController();
  }

  /**
   * Begins a delivery. Even the first try waits for the current turn of the event loop, so that the answer to the call
   * which caused the event goes out first.
   */
  private begin(event: RecordedEvent, workflow: Workflow, action: WebhookAction, wait: number): void {
    const delivery = this.deliveries.add({
      id: this.ids.next('dlv'),
      event: event.id,
      workflow: workflow.id,
      action: action.id,
      url: action.url,
      headers: maskedHeaders(action.headers),
      state: 'pending',
      attempts: [],
    });
    // A copy: what was started is delivered as it was, whatever becomes of the workflow. [R22]
    this.tryAfter(wait, delivery, { ...action });
  }

  private tryAfter(wait: number, { id }: Delivery, action: WebhookAction): void {
    this.clock.after(wait, this.resume({ job: deliveryJob, subject: id, details: [action] }));
  }

  /** A try that waits, as a task. It is no job of the world's, because only this sender can make it. */
  resume(waiting: WaitingJob): Task {
    const [action] = waiting.details as [WebhookAction];
    return {
      waiting,
      run: () => {
        const delivery = this.deliveries.get(waiting.subject);
        const event = delivery && this.events.get(delivery.event);
        return event && this.attempt(delivery, event.body, action);
      },
    };
  }

  private async attempt(delivery: Delivery, body: string, action: WebhookAction): Promise<void> {
    const abandoned = this.sending.signal;
    const startedOn = this.clock.now().toISOString();
    // Before the receiver is asked: which of several answers first is not the same each time.
    const id = this.ids.next('ivc');
    delete delivery.nextAttemptOn;
    const outcome = await this.post(action, body, abandoned);
    if (abandoned.aborted) return;
    const succeeded = outcome.status !== undefined && outcome.status >= 200 && outcome.status < 300;
    delivery.attempts.push({ id, startedOn, ...outcome, succeeded });
    if (succeeded) delivery.state = 'successful';
    else this.retry(delivery, action);
  }

  private retry(delivery: Delivery, action: WebhookAction): void {
    const wait = action.retry?.enabled === false ? undefined : retryWaits[delivery.attempts.length - 1];
    if (wait === undefined) {
      delivery.state = 'failed';
      return;
    }
    delivery.nextAttemptOn = new Date(this.clock.now().getTime() + wait).toISOString();
    this.tryAfter(wait, delivery, action);
  }

  private async post(action: WebhookAction, body: string, abandoned: AbortSignal): Promise<PostOutcome> {
    // Not `AbortSignal.any` of a time-out: on Node 20 that may be collected as garbage before its time, which never comes.
    const ending = new AbortController();
    const end = () => ending.abort();
    abandoned.addEventListener('abort', end);
    const timer = setTimeout(() => ending.abort(new DOMException('', 'TimeoutError')), this.timeout).unref();
    try {
      const response = await fetch(action.url, {
        method: 'POST',
        headers: headersFor(action, body),
        body,
        // Whether Checkout.com follows redirects is not documented; inferred: no.
        redirect: 'manual',
        signal: ending.signal,
      });
      await response.body?.cancel();
      return { status: response.status, answeredOn: this.clock.now().toISOString() };
    } catch (error) {
      return { error: reasonOf(error) };
    } finally {
      clearTimeout(timer);
      abandoned.removeEventListener('abort', end);
    }
  }
}

/** The action's own headers, with one value each of those that every delivery has, whatever the case of letters. */
function headersFor({ headers: given, signature }: WebhookAction, body: string): Headers {
  const headers = new Headers(given);
  headers.set('Content-Type', 'application/json; charset=utf-8');
  if (signature) headers.set('Cko-Signature', signatureOf(body, signature.key));
  return headers;
}

export function deliveriesOf(world: Pick<World, 'collection'>): Collection<Delivery> {
  return world.collection('deliveries');
}

type PostOutcome = Pick<DeliveryAttempt, 'status' | 'answeredOn' | 'error'>;

/** `fetch` says only that it failed; what happened is in the cause. */
function reasonOf(error: unknown): string {
  const { name, cause } = error as Error;
  if (name === 'TimeoutError') return 'no answer in time';
  const { code, message } = (cause ?? {}) as { code?: string; message?: string };
  return code ?? message ?? name;
}
