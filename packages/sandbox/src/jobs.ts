import type { Task } from './clock.js';
import type { Collection } from './store.js';
import type { World } from './world.js';

/**
 * Work on a record that is done later. What waits is data (the name of the job, the id of the record, and details that
 * can be saved as records can), so that it goes on after it was restored.
 */
export interface Job<Subject extends { id: string }, Details extends unknown[]> {
  readonly name: string;
  /** Does the work once `milliseconds` have passed on the world's clock, if the record is still there. */
  after(world: World, milliseconds: number, subject: Subject, ...details: Details): void;
}

/** What waits, as it is saved. */
export interface WaitingJob {
  job: string;
  /** Id of the record that the work is on. */
  subject: string;
  details: unknown[];
}

const jobs = new Map<string, (world: World, waiting: WaitingJob) => Task>();

/** Names a kind of work. A name is saved with what waits, so it stays as it is. */
export function defineJob<Subject extends { id: string }, Details extends unknown[]>(
  name: string,
  subjectsOf: (world: World) => Collection<Subject>,
  work: (world: World, subject: Subject, ...details: Details) => void | Promise<void>,
): Job<Subject, Details> {
  if (jobs.has(name)) throw new Error(`Two jobs are called ${name}.`);
  const taskOf = (world: World, waiting: WaitingJob): Task => ({
    waiting,
    run: () => {
      const subject = subjectsOf(world).get(waiting.subject);
      return subject && work(world, subject, ...(waiting.details as Details));
    },
  });
  jobs.set(name, taskOf);
  return {
    name,
    after: (world, milliseconds, { id }, ...details) =>
      world.clock.after(milliseconds, taskOf(world, { job: name, subject: id, details })),
  };
}

export function isJob(name: string): boolean {
  return jobs.has(name);
}

/** The names of all jobs. */
export function jobNames(): string[] {
  return [...jobs.keys()];
}

/** What waits as a task of a world again. */
export function resumeJob(world: World, waiting: WaitingJob): Task {
  const taskOf = jobs.get(waiting.job);
  if (taskOf === undefined) throw new Error(`There is no job ${waiting.job}.`);
  return taskOf(world, waiting);
}
