import type { SandboxOptions } from '../options.js';
import type { Sandbox } from '../sandbox.js';
import { workflowsOf, type WorkflowOptions } from '../webhooks/workflows.js';

/**
 * Goes on from a snapshot with options that a person has given for this start: they count, where the snapshot says
 * otherwise. Throws a SnapshotError when there is no going on.
 */
export async function goOn(
  sandbox: Sandbox,
  snapshot: unknown,
  { freeze = false, workflows = [] }: Pick<SandboxOptions, 'freeze' | 'workflows'>,
): Promise<void> {
  sandbox.restore(snapshot);
  // Before the clock is moved: what becomes due on the way is delivered too.
  for (const workflow of workflows) {
    if (!isThere(sandbox, workflow)) sandbox.addWorkflow(workflow);
  }
  if (freeze !== false) await sandbox.clock.freeze(freeze === true ? undefined : freeze);
}

/** The same command goes on from its own snapshot, in which its webhook is already. */
function isThere({ world }: Sandbox, { url, signatureKey }: WorkflowOptions): boolean {
  return workflowsOf(world)
    .newest()
    .some(({ actions }) => actions.some((action) => action.url === url && action.signature?.key === signatureKey));
}
