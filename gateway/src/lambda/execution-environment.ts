import type { ChildProcess } from 'node:child_process';
import type { FunctionDefinition } from './function-definition.js';
import { startFunctionProcess } from './function-process.js';
import { failed, type InvocationFailure, type InvocationResult } from './invocation-result.js';
import { openRuntimeApi, type Invocation } from './runtime-api.js';
import type { Surroundings } from './surroundings.js';

/** Lambda gives a function this long to load, in milliseconds, whatever its own timeout is. */
const initTimeout = 10_000;
/** Lambda takes results of at most this many bytes. */
const mostBytes = 6 * 1024 * 1024;

export interface EnvironmentListener {
  /** It can take an invocation. */
  onIdle(environment: ExecutionEnvironment): void;
  /** Its process has ended, whether by itself or not. */
  onEnd(environment: ExecutionEnvironment, reason: InvocationFailure): void;
}

/** One process of a function, which serves one invocation at a time. */
export class ExecutionEnvironment {
  /** Where it is between two invocations: it has answered one, but not asked for the next yet, while it `returns`. */
  state: 'loads' | 'idle' | 'runs' | 'returns' = 'loads';
  private readonly process: ChildProcess;
  private frozen = false;
  private running: { requestId: string; settle: (result: InvocationResult) => void } | undefined;
  /** Ends the process when it fires: it takes too long to load, or over an invocation and what follows. */
  private timer: NodeJS.Timeout;
  /** Why the process is being ended. */
  private reason: InvocationFailure | undefined;

  static async start(
    definition: FunctionDefinition,
    surroundings: Surroundings,
    listener: EnvironmentListener,
  ): Promise<ExecutionEnvironment> {
    const api = await openRuntimeApi({
      onNext: () => environment.next(),
      onResponse: (requestId, payload) => environment.respond(requestId, payload),
      onError: (requestId, payload) => environment.settle(requestId, failureFrom(payload)),
      onInitError: (payload) => environment.end(failureFrom(payload)),
    });
    const environment = new ExecutionEnvironment(definition, surroundings, listener, api);
    return environment;
  }

  private constructor(
    private readonly definition: FunctionDefinition,
    private readonly surroundings: Surroundings,
    private readonly listener: EnvironmentListener,
    private readonly api: Awaited<ReturnType<typeof openRuntimeApi>>,
  ) {
    this.process = startFunctionProcess(definition, api.address, surroundings, (how) => this.finish(how));
    this.timer = this.endAfter(initTimeout, `Init timed out after ${(initTimeout / 1000).toFixed(2)} seconds`);
  }

  get pid(): number | undefined {
    return this.process.pid;
  }

  /** Runs one invocation; it must be idle. Ends the process when it takes longer than the function may. */
  invoke(invocation: Pick<Invocation, 'requestId' | 'traceId' | 'payload'>): Promise<InvocationResult> {
    const { timeout, arn } = this.definition;
    const milliseconds = timeout * 1000;
    this.state = 'runs';
    this.thaw();
    this.timer = this.endAfter(milliseconds, `Task timed out after ${timeout.toFixed(2)} seconds`);
    return new Promise((settle) => {
      this.running = { requestId: invocation.requestId, settle };
      this.api.hand({ ...invocation, functionArn: arn, deadline: Date.now() + milliseconds });
    });
  }

  /** Stops the process until it is invoked: timers stand still, connections stay open and unattended. */
  freeze(): void {
    this.frozen = this.process.kill('SIGSTOP');
  }

  /** Ends the process at once. */
  end(reason: InvocationFailure): void {
    this.reason ??= reason;
    this.process.kill('SIGKILL');
  }

  private thaw(): void {
    if (this.frozen) this.process.kill('SIGCONT');
    this.frozen = false;
  }

  private next(): void {
    clearTimeout(this.timer);
    this.state = 'idle';
    this.listener.onIdle(this);
  }

  private respond(requestId: string, payload: Buffer): void {
    const fits = payload.byteLength <= mostBytes;
    const tooLarge = () => failed('Function.ResponseSizeTooLarge', `The response has more than ${mostBytes} bytes.`);
    this.settle(requestId, fits ? { outcome: 'returned', payload } : tooLarge());
  }

  private settle(requestId: string, result: InvocationResult): void {
    if (this.running?.requestId !== requestId) return;
    const { settle } = this.running;
    this.running = undefined;
    this.state = 'returns';
    settle(result);
  }

  private endAfter(milliseconds: number, message: string): NodeJS.Timeout {
    return setTimeout(() => {
      this.surroundings.log(this.definition.name, message);
      this.end(failed('Sandbox.Timedout', message));
    }, milliseconds);
  }

  private finish(how: string): void {
    clearTimeout(this.timer);
    this.api.close();
    const reason = this.reason ?? failed('Runtime.ExitError', `The process ended: ${how}`);
    if (this.running !== undefined) this.settle(this.running.requestId, reason);
    this.listener.onEnd(this, reason);
  }
}

/** The runtime client reports an error as JSON. */
function failureFrom(payload: Buffer): InvocationFailure {
  const { errorType = 'Error', errorMessage = '' } = JSON.parse(payload.toString()) as Partial<InvocationFailure>;
  return failed(errorType, errorMessage);
}
