import { startKeeper, type Keeper } from './keeper.js';
import { createTaskFolders, type TaskFolders } from './task-folders.js';

/** A line that a function wrote, or that is said of it. */
export type LogListener = (functionName: string, line: string) => void;

/** What all functions share. */
export interface Surroundings {
  keeper: Keeper;
  tasks: TaskFolders;
  log: LogListener;
  /** Where programs are looked for. */
  path: string | undefined;
  /** To be called when every process has ended. */
  close(): void;
}

export function openSurroundings(log: LogListener, path: string | undefined): Surroundings {
  const tasks = createTaskFolders();
  const keeper = startKeeper(tasks.root);
  // The keeper removes the folder, as it does when this process ends without a word.
  return { keeper, tasks, log, path, close: () => keeper.close() };
}
