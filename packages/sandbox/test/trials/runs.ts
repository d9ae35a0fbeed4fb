/* oxlint-disable node/no-process-env -- how hard to try is asked of a run from outside */

/** How many times as many runs as by default: `TRIALS=100` for a long one. */
export const effort = Number(process.env['TRIALS'] ?? 1);

/** What everything random begins from, so that a run can be had again. */
export const seed = Number(process.env['TRIALS_SEED'] ?? 20260902);
