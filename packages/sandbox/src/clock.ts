import { Heap } from 'heap-js';
import type { WaitingJob } from './jobs.js';
import { ImpossibleMoveError, isWithinReach, readMoment, timesInReach } from './moments.js';
import { isSavable, revive, save, type Json } from './saved-values.js';

/** The one clock of a sandbox. It runs with real time, can be moved ahead by a test, and can be stopped. */
export interface Clock {
  now(): Date;
  /**
   * Runs `task` once `milliseconds` have passed on this clock, by waiting or by `advance`. Throws a RangeError when no
   * time is so far away.
   */
  after(milliseconds: number, task: Task): void;
  /**
   * Moves time ahead and runs what became due, in order; resolves when asynchronous work it caused has settled. A clock
   * that was stopped stays so, at its new time. Work that fails keeps nothing from being run: the move goes on to its
   * end, and rejects with what failed first. Rejects with a RangeError, and changes nothing, when it would lead back or
   * beyond the year 9999.
   */
  advance(milliseconds: number): Promise<void>;
  /**
   * Stops time, now or at another time. On the way to a later one what becomes due is run, as by `advance`; nothing is
   * undone on the way to an earlier one. Rejects with a RangeError, and changes nothing, when `at` is no time from 1970
   * to 9999.
   */
  freeze(at?: Date | string): Promise<void>;
  /** Lets time run on, from where it stands. */
  resume(): void;
  /** Whether time was stopped. */
  readonly frozen: boolean;
}

/** What waits on a clock: what it is, as data that can be saved, and how it is done. */
export interface Task {
  readonly waiting: WaitingJob;
  /** A promise it gives is work that `advance` waits for. */
  run(): void | Promise<void>;
}

/** A clock as it is saved. */
export interface SavedClock {
  /** ISO 8601. */
  now: string;
  frozen: boolean;
  waiting: (Omit<WaitingJob, 'details'> & {
    /** ISO 8601. */
    due: string;
    details: Json[];
  })[];
}

interface DueTask {
  /** Milliseconds since 1970 on this clock. */
  due: number;
  /** Those due at once are run in the order they were asked for. */
  turn: number;
  task: Task;
}

function byTime(one: DueTask, other: DueTask): number {
  return one.due - other.due || one.turn - other.turn;
}

/** Timers hold a signed 32-bit count of milliseconds; a longer wait is taken in parts. */
export const longestTimer = 2 ** 31 - 1;

export class SandboxClock implements Clock {
  /** Milliseconds that this clock is ahead of real time. */
  private ahead = 0;
  /** Where it was stopped. */
  private frozenAt: number | undefined;
  /** While it is moved the clock stands, so that what is asked for at once is due within the move. */
  private standing: number | undefined;
  /** A heap, since an account under load has an expiry waiting for each of its payments. */
  private readonly tasks = new Heap(byTime);
  private turns = 0;
  private timer: NodeJS.Timeout | undefined;
  private readonly running = new Map<Promise<void>, WaitingJob>();
  /** What has failed in the move under way. */
  private defects: unknown[] = [];
  /** The last move: they take turns. */
  private turn: Promise<void> = Promise.resolve();
  /** How often the clock was set: a move that was under way then has nothing left to do. */
  private resets = 0;
  private stopped = false;

  constructor(
    /** Where it stands from the start; it runs with real time without. */
    private readonly start?: Date,
    /** Told when the time was moved, when work was planned, and when it is done. */
    private readonly onChange: () => void = () => {},
  ) {
    this.frozenAt = start?.getTime();
  }

  get frozen(): boolean {
    return this.frozenAt !== undefined;
  }

  now(): Date {
    return new Date(this.standing ?? this.frozenAt ?? Date.now() + this.ahead);
  }

  after(milliseconds: number, task: Task): void {
    const due = this.now().getTime() + milliseconds;
    // It would never be due, would keep what waits behind it from being run, and could not be saved.
    if (!isSavable(due)) throw new RangeError('Nothing waits for a time that is none.');
    if (this.stopped) return;
    this.wait(due, task);
    this.schedule();
  }

  advance(milliseconds: number): Promise<void> {
    if (!(milliseconds >= 0)) return Promise.reject(new ImpossibleMoveError('The clock moves ahead only.'));
    return this.takeTurn(() => this.moveAhead(milliseconds));
  }

  freeze(at?: Date | string): Promise<void> {
    const time = at === undefined ? undefined : readMoment(at);
    if (time !== undefined && !isWithinReach(time)) {
      return Promise.reject(new ImpossibleMoveError(`A clock is stopped at a time ${timesInReach}.`));
    }
    return this.takeTurn(() => this.stopAt(time));
  }

  resume(): void {
    if (this.frozenAt === undefined) return;
    this.ahead = this.frozenAt - Date.now();
    this.frozenAt = undefined;
    this.schedule();
  }

  /** Back to how it started, with nothing waiting. */
  reset(): void {
    this.set(this.start?.getTime() ?? Date.now(), this.start !== undefined);
  }

  /** Forgets what is waiting and takes no more. */
  stop(): void {
    this.stopped = true;
    this.reset();
  }

  /** What is under way is saved as due: it is done again, since it may not have been done. */
  save(): SavedClock {
    const now = this.now().toISOString();
    const saved = (due: string, { details, ...waiting }: WaitingJob) => ({
      due,
      ...waiting,
      details: details.map(save),
    });
    const begun = [...this.running.values()].map((waiting) => saved(now, waiting));
    const inOrder = this.tasks.toArray().sort(byTime);
    const later = inOrder.map(({ due, task }) => saved(new Date(due).toISOString(), task.waiting));
    return { now, frozen: this.frozen, waiting: [...begun, ...later] };
  }

  /** Goes on where a clock was saved; `resume` makes a task of what waited. */
  restore(saved: SavedClock, resume: (waiting: WaitingJob) => Task): void {
    const tasks = saved.waiting.map(({ due, details, ...waiting }) => ({
      due: Date.parse(due),
      task: resume({ ...waiting, details: details.map(revive) }),
    }));
    this.set(Date.parse(saved.now), saved.frozen);
    for (const { due, task } of tasks) this.wait(due, task);
    this.schedule();
  }

  private set(time: number, frozen: boolean): void {
    this.resets += 1;
    this.ahead = time - Date.now();
    this.frozenAt = frozen ? time : undefined;
    if (this.standing !== undefined) this.standing = time;
    this.tasks.clear();
    this.running.clear();
    this.schedule();
  }

  private wait(due: number, task: Task): void {
    this.turns += 1;
    this.tasks.push({ due, turn: this.turns, task });
  }

  private takeTurn(move: () => Promise<void>): Promise<void> {
    const turn = this.turn.then(move);
    this.turn = turn.catch(() => {});
    return turn;
  }

  private async stopAt(at: number | undefined): Promise<void> {
    const now = this.now().getTime();
    const { resets } = this;
    this.frozenAt = now;
    this.schedule();
    if (at === undefined) return;
    try {
      await this.moveAhead(Math.max(0, at - now));
    } finally {
      if (resets === this.resets) this.frozenAt = at;
    }
  }

  private async moveAhead(milliseconds: number): Promise<void> {
    const target = this.now().getTime() + milliseconds;
    // Work that is under way is waited for wherever the clock stands.
    if (milliseconds > 0 && !isWithinReach(target)) {
      throw new ImpossibleMoveError('The clock moves no further than to the end of the year 9999.');
    }
    const { resets } = this;
    this.standing = this.now().getTime();
    this.defects = [];
    this.schedule();
    await this.settle();
    while (resets === this.resets) {
      const next = this.take(target);
      this.moveTo(next?.due ?? target);
      if (next === undefined) break;
      this.run(next.task);
      await this.settle();
    }
    if (resets === this.resets) this.keep(this.now().getTime());
    this.standing = undefined;
    this.schedule();
    if (this.defects.length > 0) throw this.defects[0];
  }

  private moveTo(time: number): void {
    this.standing = Math.max(time, this.now().getTime());
  }

  /** Stays where a move has led to. */
  private keep(time: number): void {
    this.ahead = time - Date.now();
    if (this.frozen) this.frozenAt = time;
  }

  private take(until: number): DueTask | undefined {
    const next = this.tasks.peek();
    return next !== undefined && next.due <= until ? this.tasks.pop() : undefined;
  }

  /** Never fails: whoever waits for other work, or for none, is not to be kept from it. */
  private run(task: Task): void {
    const work = this.begin(task);
    if (work === undefined) return;
    const tracked = work
      .catch((error: unknown) => this.report(error))
      .finally(() => {
        this.running.delete(tracked);
        this.onChange();
      });
    this.running.set(tracked, task.waiting);
  }

  private begin(task: Task): void | Promise<void> {
    try {
      return task.run();
    } catch (error) {
      this.report(error);
    }
  }

  /** A defect of the sandbox. Its stack is for the person who runs it; no request data is in it. */
  private report(error: unknown): void {
    console.error(error);
    if (this.standing !== undefined) this.defects.push(error);
  }

  private async settle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running.keys());
  }

  /** Arms one timer for the task that is due first. It never keeps the process alive. */
  private schedule(): void {
    this.onChange();
    clearTimeout(this.timer);
    const next = this.tasks.peek();
    if (next === undefined || this.standing !== undefined) return;
    const wait = Math.min(Math.max(0, next.due - this.now().getTime()), longestTimer);
    // On a clock that stands nothing else becomes due by waiting.
    if (this.frozen && wait > 0) return;
    this.timer = setTimeout(() => this.runDue(), wait).unref();
  }

  private runDue(): void {
    const now = this.now().getTime();
    for (let next = this.take(now); next !== undefined; next = this.take(now)) this.run(next.task);
    this.schedule();
  }
}
