import type { Area, Call, Handler, Reply } from '../../area.js';
import type { Outbox } from '../../webhooks/outbox.js';
import type { World } from '../../world.js';
import { addWorkflowAction, deleteWorkflowAction, updateWorkflowAction } from './actions.js';
import { addWorkflowCondition, deleteWorkflowCondition, updateWorkflowCondition } from './conditions.js';
import { listEventTypes } from './event-types.js';
import { getEvent, listSubjectEvents } from './events.js';
import { getActionInvocations } from './invocations.js';
import {
  reflowEvent,
  reflowEventForWorkflow,
  reflowEvents,
  reflowSubject,
  reflowSubjectForWorkflow,
} from './reflow.js';
import { testWorkflow } from './test-workflow.js';
import { createWorkflow, deleteWorkflow, getWorkflow, listWorkflows, updateWorkflow } from './workflows.js';

/** Workflows, the events that they run for, and what became of each. Reflow and test send, so they have the outbox. */
export function workflows(world: World, outbox: Outbox): Area {
  const send: Outbox['send'] = (event, through) => outbox.send(event, through);
  return {
    name: 'workflows',
    inferred: [
      'listWorkflows',
      'createWorkflow',
      'getWorkflow',
      'updateWorkflow',
      'addWorkflowCondition',
      'updateWorkflowCondition',
      'deleteWorkflowCondition',
      'deleteWorkflowAction',
      'getEvent',
      'getActionInvocations',
      'listEventTypes',
      'reflowEvent',
      'reflowEventForWorkflow',
      'reflowSubject',
      'reflowSubjectForWorkflow',
      'reflowEvents',
      'testWorkflow',
    ],
    handlers: {
      ...handlersIn(world, {
        listWorkflows,
        createWorkflow,
        getWorkflow,
        updateWorkflow,
        deleteWorkflow,
        addWorkflowCondition,
        updateWorkflowCondition,
        deleteWorkflowCondition,
        addWorkflowAction,
        updateWorkflowAction,
        deleteWorkflowAction,
        getEvent,
        listSubjectEvents,
        getActionInvocations,
        listEventTypes,
      }),
      reflowEvent: (call) => reflowEvent(world, call, send),
      reflowEventForWorkflow: (call) => reflowEventForWorkflow(world, call, send),
      reflowSubject: (call) => reflowSubject(world, call, send),
      reflowSubjectForWorkflow: (call) => reflowSubjectForWorkflow(world, call, send),
      reflowEvents: (call) => reflowEvents(world, call, send),
      testWorkflow: (call) => testWorkflow(world, call, outbox),
    },
  };
}

function handlersIn(
  world: World,
  operations: Record<string, (world: World, call: Call) => Reply>,
): Record<string, Handler> {
  return Object.fromEntries(
    Object.entries(operations).map(([operationId, run]) => [operationId, (call: Call) => run(world, call)]),
  );
}
