import type { AddressInfo } from 'node:net';
import { AccessTokens } from './access-tokens.js';
import { raiseOnRequest, type DisputeRequest, type RaisedDispute } from './areas/disputes/raise-on-request.js';
import { areas } from './areas/index.js';
import { workflows } from './areas/workflows/index.js';
import { Changes } from './changes.js';
import { SandboxClock, type Clock } from './clock.js';
import { Engine } from './http/engine.js';
import type { Faults } from './http/faults.js';
import type { Requests } from './http/ledger.js';
import { SeededIds, seededText } from './ids.js';
import { isJob, resumeJob } from './jobs.js';
import { listOperations, type ListedOperation } from './listed-operations.js';
import { isLoopback } from './loopback.js';
import { settingsFrom, type Credentials, type SandboxOptions, type Settings } from './options.js';
import { PortInUseError } from './port-in-use.js';
import { createServer } from './server.js';
import { readSnapshot, snapshotFormat, type Snapshot } from './snapshots/snapshot.js';
import { Store } from './store.js';
import { deliveryJob } from './webhooks/deliveries.js';
import type { Events } from './webhooks/event-log.js';
import { Outbox } from './webhooks/outbox.js';
import type { Workflow, WorkflowOptions } from './webhooks/workflows.js';
import type { World } from './world.js';

/** A running sandbox. */
export interface Sandbox {
  /** Where it listens, without a trailing slash: the `baseUrl` of a client. */
  readonly url: string;
  /** The keys that it takes. */
  readonly credentials: Credentials;
  /** Runs with real time; `advance` moves it ahead. */
  readonly clock: Clock;
  /** The records behind the API, for a test to look into. */
  readonly world: World;
  /** What was called, with which effect. */
  readonly requests: Requests;
  /** Every operation of the API, and how far its answers can be relied on. */
  readonly operations: readonly ListedOperation[];
  /** What is to go wrong. */
  readonly faults: Faults;
  /** What happened, and who was told of it. `await clock.advance(0)` waits for deliveries that are under way. */
  readonly events: Events;
  /** Delivers events to a webhook from now on. Throws a TypeError when it could not deliver what it is to. */
  addWorkflow(options: WorkflowOptions): Workflow;
  /**
   * Disputes a captured payment at once, whatever its card and amount. Throws a TypeError on what could not be disputed.
   */
  raiseDispute(request: DisputeRequest): RaisedDispute;
  /**
   * Back to how it started: no records, requests, faults or added workflows, the clock at real time, ids from the
   * beginning. Keys and access tokens stay good.
   */
  reset(): void;
  /** All that it knows, as JSON. */
  snapshot(): Snapshot;
  /**
   * Goes on from a snapshot, in place of all that it knows: with the same ids, at the time when it was taken. What was
   * called and who waits for events is not in it, and is forgotten. Throws a SnapshotError, and changes nothing, when
   * the snapshot is damaged, of another format, or was taken with another seed.
   */
  restore(snapshot: unknown): void;
  /** Stops at once: connections are cut, what is waiting is dropped. */
  close(): Promise<void>;
}

/**
 * Starts a sandbox in this process. Rejects with a PortInUseError when its port is taken, and with a TypeError that names
 * an option which it could not go by.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = new LocalSandbox(settingsFrom(options));
  try {
    await sandbox.listen();
  } catch (error) {
    await sandbox.close();
    throw error;
  }
  return sandbox;
}

/** What `operations` of a sandbox tells, without one that runs. */
export function actedOperations(): readonly ListedOperation[] {
  return new LocalSandbox(settingsFrom({})).operations;
}

class LocalSandbox implements Sandbox {
  url = '';
  readonly credentials: Credentials;
  readonly clock: SandboxClock;
  readonly world: World;
  readonly requests: Requests;
  readonly operations: readonly ListedOperation[];
  readonly faults: Faults;
  readonly events: Events;
  private readonly outbox: Outbox;
  private readonly changes = new Changes();
  private readonly store = new Store();
  private readonly ids: SeededIds;
  private readonly engine: Engine;
  private readonly server: ReturnType<typeof createServer>;
  private readonly closing = new AbortController();
  private closed: Promise<void> | undefined;

  constructor(private readonly settings: Settings) {
    this.credentials = settings.credentials;
    this.clock = new SandboxClock(settings.freeze, () => this.changes.note());
    this.ids = new SeededIds(settings.seed);
    this.world = this.createWorld();
    this.outbox = new Outbox(this.world, () => this.url, settings.webhookTimeout);
    this.events = this.outbox.log;
    // Unlike the others, this area sends what was published before, so it needs the outbox itself.
    const created = [...areas.map((create) => create(this.world)), workflows(this.world, this.outbox)];
    this.engine = new Engine(settings, this.world, this.ids, created, this.closing.signal);
    this.operations = listOperations(created);
    this.requests = this.engine.ledger;
    this.faults = this.engine.faults;
    this.server = createServer(this.engine, created, this, this.changes);
    this.addConfiguredWorkflows();
  }

  async listen(): Promise<void> {
    const { host, port } = this.settings;
    await this.server.listen({ host, port }).catch((error: unknown) => {
      throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? new PortInUseError(port, error) : error;
    });
    if (!isLoopback(host)) console.error(`cko-sandbox: ${openToOthers}`);
    const { port: actual } = this.server.server.address() as AddressInfo;
    this.url = `http://${reachableHost(host)}:${actual}`;
  }

  addWorkflow(options: WorkflowOptions): Workflow {
    return this.outbox.addWorkflow(options);
  }

  raiseDispute(request: DisputeRequest): RaisedDispute {
    return raiseOnRequest(this.world, request);
  }

  reset(): void {
    this.outbox.abandon();
    this.clock.reset();
    this.store.clear();
    this.ids.restart();
    this.engine.reset();
    this.outbox.log.restart('The sandbox was reset.');
    this.addConfiguredWorkflows();
  }

  snapshot(): Snapshot {
    return {
      format: snapshotFormat,
      seed: this.settings.seed,
      clock: this.clock.save(),
      ids: this.ids.save(),
      records: this.store.save(),
      idempotency: this.engine.idempotency.save(),
      faults: this.engine.faults.all(),
    };
  }

  restore(snapshot: unknown): void {
    const { clock, ids, records, ...kept } = readSnapshot(snapshot, {
      seed: this.settings.seed,
      isJob: (name) => name === deliveryJob || isJob(name),
      checkFault: (fault) => this.engine.faults.check(fault),
    });
    this.outbox.abandon();
    this.store.restore(records);
    this.ids.restore(ids);
    this.engine.restore(kept);
    this.outbox.log.restart('The sandbox went on from a snapshot.');
    this.clock.restore(clock, (waiting) =>
      waiting.job === deliveryJob ? this.outbox.resume(waiting) : resumeJob(this.world, waiting),
    );
  }

  close(): Promise<void> {
    this.closed ??= this.stop();
    return this.closed;
  }

  private async stop(): Promise<void> {
    this.clock.stop();
    this.outbox.abandon();
    this.outbox.log.restart('The sandbox was closed.');
    await this.server.close();
    this.closing.abort();
  }

  private createWorld(): World {
    const { seed, accessTokenLifetime, processingDelay, processingChannels, credentials } = this.settings;
    return {
      clock: this.clock,
      ids: this.ids,
      collection: (name) => this.store.collection(name),
      emit: (event) => this.outbox.publish(event),
      settings: { processingDelay, processingChannels, signingKey: credentials.signingKey },
      accessKeys: this.credentials.accessKeys,
      accessTokens: new AccessTokens(this.clock, seededText(seed, 'access tokens', 32), accessTokenLifetime),
    };
  }

  private addConfiguredWorkflows(): void {
    for (const workflow of this.settings.workflows) this.addWorkflow(workflow);
  }
}

const openToOthers =
  'it listens to other machines too. Whoever reaches it can call it with its keys; the endpoints under /_sandbox answer this machine only.';

/** An address to call: a sandbox that listens to every network is called on this machine. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
