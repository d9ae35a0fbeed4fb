import type { WaitingJob } from './jobs.js';

/** The one clock of a sandbox. It runs with real time and can be moved ahead by a test. */
export interface Clock {
  now(): Date;
  /** Runs `task` once `milliseconds` have passed on this clock, by waiting or by `advance`. */
  after(milliseconds: number, task: Task): void;
  /** Moves time ahead and runs what became due, in order; resolves when asynchronous work it caused has settled. */
  advance(milliseconds: number): Promise<void>;
}

/** What waits on a clock: what it is, as data that can be saved, and how it is done. */
export interface Task {
  readonly waiting: WaitingJob;
  /** A promise it gives is work that `advance` waits for. */
  run(): void | Promise<void>;
}

interface DueTask {
  /** Milliseconds since 1970 on this clock. */
  due: number;
  task: Task;
}

/** Timers hold a signed 32-bit count of milliseconds; a longer wait is taken in parts. */
const longestTimer = 2 ** 31 - 1;

export class SandboxClock implements Clock {
  /** Milliseconds that this clock is ahead of real time. */
  private ahead = 0;
  /** While it is moved the clock stands, so that what is asked for at once is due within the move. */
  private standing: number | undefined;
  /** By due time; those due at once in the order they were asked for. */
  private tasks: DueTask[] = [];
  private timer: NodeJS.Timeout | undefined;
  private readonly running = new Set<Promise<void>>();
  /** The last `advance`: they take turns. */
  private turn: Promise<void> = Promise.resolve();
  /** How often the clock was reset: a move that was under way then has nothing left to do. */
  private resets = 0;
  private stopped = false;

  now(): Date {
    return new Date(this.standing ?? Date.now() + this.ahead);
  }

  after(milliseconds: number, task: Task): void {
    if (this.stopped) return;
    const due = this.now().getTime() + milliseconds;
    const later = this.tasks.findIndex((other) => other.due > due);
    this.tasks.splice(later === -1 ? this.tasks.length : later, 0, { due, task });
    this.schedule();
  }

  advance(milliseconds: number): Promise<void> {
    if (!(milliseconds >= 0)) return Promise.reject(new RangeError('The clock moves ahead only.'));
    const turn = this.turn.then(() => this.moveAhead(milliseconds));
    this.turn = turn.catch(() => {});
    return turn;
  }

  /** Back to real time, with nothing waiting. */
  reset(): void {
    this.resets += 1;
    this.ahead = 0;
    if (this.standing !== undefined) this.standing = Date.now();
    this.tasks = [];
    this.schedule();
  }

  /** Forgets what is waiting and takes no more. */
  stop(): void {
    this.stopped = true;
    this.reset();
  }

  private async moveAhead(milliseconds: number): Promise<void> {
    const target = this.now().getTime() + milliseconds;
    const { resets } = this;
    this.standing = this.now().getTime();
    this.schedule();
    try {
      await this.settle();
      while (resets === this.resets) {
        const next = this.take(target);
        this.moveTo(next?.due ?? target);
        if (next === undefined) break;
        this.run(next.task);
        await this.settle();
      }
    } finally {
      if (resets === this.resets) this.ahead = this.now().getTime() - Date.now();
      this.standing = undefined;
      this.schedule();
    }
  }

  private moveTo(time: number): void {
    this.standing = Math.max(time, this.now().getTime());
  }

  private take(until: number): DueTask | undefined {
    const [next] = this.tasks;
    return next !== undefined && next.due <= until ? this.tasks.shift() : undefined;
  }

  private run(task: Task): void {
    const work = task.run();
    if (work === undefined) return;
    const tracked = work.finally(() => this.running.delete(tracked));
    this.running.add(tracked);
  }

  private async settle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  /** Arms one timer for the task that is due first. It never keeps the process alive. */
  private schedule(): void {
    clearTimeout(this.timer);
    const [next] = this.tasks;
    if (next === undefined || this.standing !== undefined) return;
    const wait = Math.min(Math.max(0, next.due - this.now().getTime()), longestTimer);
    this.timer = setTimeout(() => this.runDue(), wait).unref();
  }

  private runDue(): void {
    const now = this.now().getTime();
    for (let next = this.take(now); next !== undefined; next = this.take(now)) this.run(next.task);
    this.schedule();
  }
}
