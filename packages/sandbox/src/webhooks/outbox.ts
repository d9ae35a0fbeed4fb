import type { Task } from '../clock.js';
import type { WaitingJob } from '../jobs.js';
import type { Collection } from '../store.js';
import type { SandboxEvent, World } from '../world.js';
import { Deliveries, deliveriesOf } from './deliveries.js';
import { EventLog } from './event-log.js';
import { eventsOf, recordEvent, type RecordedEvent } from './events.js';
import { checkWorkflow } from './workflow-checks.js';
import { wants, workflowFrom, workflowsOf, type Workflow, type WorkflowOptions } from './workflows.js';

/**
 * Every event that happened, the workflows that want them, and what became of each delivery. It keeps all
 * of it in the collections `workflows`, `events` and `deliveries`.
 */
export class Outbox {
  readonly log: EventLog;
  private readonly workflowRecords: Collection<Workflow>;
  private readonly sender: Deliveries;

  constructor(
    private readonly world: Pick<World, 'clock' | 'ids' | 'collection'>,
    /** Address of the sandbox, for links. */
    private readonly baseUrl: () => string,
    timeout: number,
  ) {
    this.workflowRecords = workflowsOf(world);
    const [events, deliveries] = [eventsOf(world), deliveriesOf(world)];
    this.sender = new Deliveries(world.clock, world.ids, events, deliveries, timeout);
    this.log = new EventLog(events, deliveries, (event) => this.send(event, this.workflowRecords.newest()));
  }

  /** Throws a TypeError when the workflow could not deliver what it is to. */
  addWorkflow(options: WorkflowOptions): Workflow {
    checkWorkflow(options);
    return this.workflowRecords.add(workflowFrom(options, this.world.ids));
  }

  publish(event: SandboxEvent): void {
    this.send(this.record(event), this.workflowRecords.newest());
  }

  /** Keeps an event without telling anybody. */
  record(event: SandboxEvent): RecordedEvent {
    const { clock, ids } = this.world;
    return this.log.add(recordEvent(event, ids, clock.now(), this.baseUrl()));
  }

  /** Sends an event through those of the workflows that want it. */
  send(event: RecordedEvent, workflows: readonly Workflow[]): void {
    for (const workflow of workflows) {
      if (wants(workflow, event)) this.run(workflow, event);
    }
  }

  /** Sends an event through a workflow's actions, whatever its conditions. */
  run(workflow: Workflow, event: RecordedEvent): void {
    for (const action of workflow.actions) this.sender.start(event, workflow, action);
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
