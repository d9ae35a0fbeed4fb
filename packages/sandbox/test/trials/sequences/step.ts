import fc from 'fast-check';
import { effort, seed } from '../runs.js';

/** One thing that a sequence may do: to the real one, and to a model that says how it should be after. */
export type Step<Model extends object, Real> = fc.AsyncCommand<Model, Real>;

/** A step that can be taken at any time: what is not allowed has to be refused. */
export function step<Model extends object, Real>(
  name: string,
  run: (model: Model, real: Real) => Promise<void>,
): Step<Model, Real> {
  return { check: () => true, run, toString: () => name };
}

/** Takes steps in random sequences, each from a fresh start. A failure names the shortest sequence that was found. */
export async function expectEveryWalk<Model extends object, Real>(
  steps: fc.Arbitrary<Step<Model, Real>>[],
  start: () => Promise<{ model: Model; real: Real }>,
  { runs = 20, length = 12 }: { runs?: number; length?: number } = {},
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: length, size: 'max' }), async (sequence) => {
      const begun = await start();
      await fc.asyncModelRun(() => begun, sequence);
    }),
    { seed, numRuns: runs * effort },
  );
}

/** The status of an answer, or of a refusal. */
export async function statusOf(call: {
  withResponse: () => Promise<{ response: { status: number } }>;
}): Promise<number> {
  try {
    return (await call.withResponse()).response.status;
  } catch (error) {
    const { status } = error as { status?: number };
    if (status === undefined) throw error;
    return status;
  }
}
