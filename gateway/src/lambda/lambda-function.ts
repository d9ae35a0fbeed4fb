import { randomBytes, randomUUID } from 'node:crypto';
import { ExecutionEnvironment } from './execution-environment.js';
import type { FunctionDefinition } from './function-definition.js';
import { failed, type InvocationFailure, type InvocationResult } from './invocation-result.js';
import type { Surroundings } from './surroundings.js';

interface Waiting {
  payload: string;
  settle: (result: InvocationResult) => void;
}

const closed = failed('Sandbox.Closed', 'The gateway was closed.');

/**
 * A function with its processes: one for each invocation at one time, started when it is first needed and kept. Where
 * Lambda would start processes by the hundred, invocations wait here for one of `mostProcesses`.
 */
export class LambdaFunction {
  /** A promise for each process, from the decision to start it until it has ended. */
  private readonly lifetimes = new Set<Promise<void>>();
  private readonly environments = new Set<ExecutionEnvironment>();
  /** The one that was used last is used next, so that a quiet function keeps to one process. */
  private readonly idle: ExecutionEnvironment[] = [];
  private readonly waiting: Waiting[] = [];
  private invocations = 0;
  private isClosed = false;

  constructor(
    readonly definition: FunctionDefinition,
    private readonly surroundings: Surroundings,
    private readonly mostProcesses: number,
  ) {}

  /** Ids of its processes. */
  get pids(): number[] {
    return [...this.environments].flatMap(({ pid }) => (pid === undefined ? [] : [pid]));
  }

  /** Invokes the function with JSON, and waits for what becomes of it. */
  async invoke(payload: string): Promise<InvocationResult> {
    const { reservedConcurrency = Infinity } = this.definition;
    if (this.isClosed) return closed;
    if (this.invocations >= reservedConcurrency) return { outcome: 'throttled' };
    this.invocations++;
    try {
      return await new Promise((settle) => {
        this.waiting.push({ payload, settle });
        this.dispatch();
      });
    } finally {
      this.invocations--;
    }
  }

  /** Ends every process, and waits until they have ended. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const { settle } of this.waiting.splice(0)) settle(closed);
    for (const environment of this.environments) environment.end(closed);
    await Promise.all(this.lifetimes);
  }

  private dispatch(): void {
    for (;;) {
      const environment = this.waiting.length > 0 ? this.idle.pop() : undefined;
      const next = environment && this.waiting.shift();
      if (next === undefined) break;
      void environment?.invoke(invocationOf(next.payload)).then(next.settle);
    }
    const running = [...this.environments].filter(({ state }) => state === 'runs').length;
    const soonIdle = this.lifetimes.size - running;
    const missing = Math.min(this.waiting.length - soonIdle, this.mostProcesses - this.lifetimes.size);
    for (let count = 0; count < missing; count++) this.start();
  }

  private start(): void {
    const lifetime = new Promise<void>((ended) => {
      const listener = {
        onIdle: (environment: ExecutionEnvironment) => this.take(environment),
        onEnd: (environment: ExecutionEnvironment, reason: InvocationFailure) => {
          this.lifetimes.delete(lifetime);
          this.drop(environment, reason);
          ended();
        },
      };
      ExecutionEnvironment.start(this.definition, this.surroundings, listener).then(
        (environment) => {
          this.environments.add(environment);
          if (this.isClosed) environment.end(closed);
        },
        (error: unknown) => {
          this.lifetimes.delete(lifetime);
          this.waiting.shift()?.settle(failed('Sandbox.NotStarted', String(error)));
          ended();
        },
      );
    });
    this.lifetimes.add(lifetime);
  }

  private take(environment: ExecutionEnvironment): void {
    this.idle.push(environment);
    this.dispatch();
    if (environment.state === 'idle') environment.freeze();
  }

  private drop(environment: ExecutionEnvironment, reason: InvocationFailure): void {
    this.environments.delete(environment);
    const index = this.idle.indexOf(environment);
    if (index >= 0) this.idle.splice(index, 1);
    // A function that cannot be loaded fails the invocation that it was loaded for.
    if (environment.state === 'loads') this.waiting.shift()?.settle(reason);
    this.dispatch();
  }
}

function invocationOf(payload: string) {
  const [epoch, rest] = [Math.floor(Date.now() / 1000).toString(16), randomBytes(12).toString('hex')];
  const traceId = `Root=1-${epoch}-${rest};Parent=${randomBytes(8).toString('hex')};Sampled=0`;
  return { requestId: randomUUID(), traceId, payload };
}
