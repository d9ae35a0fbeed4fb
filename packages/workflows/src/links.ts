import type { Link } from '@cko/core';

/** Where to go from a workflow or an event. */
export interface WorkflowLinks {
  self: Link;
  [relation: string]: Link;
}

/** Where to go from a part of a workflow. */
export interface WorkflowPartLinks {
  self?: Link;
  [relation: string]: Link | undefined;
}
