import type { Task } from '../clock.js';
import type { WaitingJob } from '../jobs.js';
import type { Collection } from '../store.js';
import type { SandboxEvent, World } from '../world.js';
import { Deliveries, deliveriesOf, type Delivery } from './deliveries.js';
import { eventsOf, recordEvent, type RecordedEvent } from './events.js';
import { wants, workflowFrom, workflowsOf, type Workflow, type WorkflowOptions } from './workflows.js';

/** An event with its deliveries. */
export interface PublishedEvent extends RecordedEvent {
  deliveries: Delivery[];
}

/** What was published, and what became of it. */
export interface Webhooks {
  /** Events in the order they happened, also those that nobody was told of. */
  events(): PublishedEvent[];
  /** Deliveries in the order they began. */
  deliveries(): Delivery[];
}

/**
 * Every event that happened, the workflows that want them, and what became of each delivery. It keeps all
 * of it in the collections `workflows`, `events` and `deliveries`.
 */
export class Outbox implements Webhooks {
  private readonly workflowRecords: Collection<Workflow>;
  private readonly eventRecords: Collection<RecordedEvent>;
  private readonly deliveryRecords: Collection<Delivery>;
  private readonly sender: Deliveries;

  constructor(
    private readonly world: Pick<World, 'clock' | 'ids' | 'collection'>,
    /** Address of the sandbox, for links. */
    private readonly baseUrl: () => string,
    timeout: number,
  ) {
    this.workflowRecords = workflowsOf(world);
    this.eventRecords = eventsOf(world);
    this.deliveryRecords = deliveriesOf(world);
    this.sender = new Deliveries(world.clock, world.ids, this.eventRecords, this.deliveryRecords, timeout);
  }

  addWorkflow(options: WorkflowOptions): Workflow {
    return this.workflowRecords.add(workflowFrom(options, this.world.ids));
  }

  publish(event: SandboxEvent): void {
    this.send(this.record(event), this.workflowRecords.newest());
  }

  /** Keeps an event without telling anybody. */
  record(event: SandboxEvent): RecordedEvent {
    const { clock, ids } = this.world;
    return this.eventRecords.add(recordEvent(event, ids, clock.now(), this.baseUrl()));
  }

  /** Sends an event through those of the workflows that want it. */
  send(event: RecordedEvent, workflows: readonly Workflow[]): void {
    const facts = { ...event, type: event.envelope.type };
    for (const workflow of workflows) {
      if (wants(workflow, facts)) this.run(workflow, event);
    }
  }

  /** Sends an event through a workflow's actions, whatever its conditions. */
  run(workflow: Workflow, event: RecordedEvent): void {
    for (const action of workflow.actions) this.sender.start(event, workflow, action);
  }

  events(): PublishedEvent[] {
    const deliveries = this.deliveries();
    return this.eventRecords
      .newest()
      .reverse()
      .map((event) => ({ ...event, deliveries: deliveries.filter((delivery) => delivery.event === event.id) }));
  }

  deliveries(): Delivery[] {
    return this.deliveryRecords.newest().reverse();
  }

  /** A delivery that waits, as a task again. */
  resume(waiting: WaitingJob): Task {
    return this.sender.resume(waiting);
  }

  /** Ends what is being sent. */
  abandon(): void {
    this.sender.abandon();
  }
}
