import { PaymentsClient, type PaymentId } from '@cko/payments';
import { WorkflowsClient, type EventId, type WorkflowId } from '@cko/workflows';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { startReceiver } from '../../webhook-receiver.js';
import { connected } from './connected.js';
import { expectEveryWalk, statusOf, step, type Step } from './step.js';

const receiver = await startReceiver();
afterAll(() => receiver.close());
const { sandbox, configuration } = await connected();
const workflows = new WorkflowsClient(configuration);
const payments = new PaymentsClient(configuration);

/** A workflow: what it is told of needs each list of types to name it, and goes to each of its actions. */
interface WorkflowModel {
  id: WorkflowId;
  isActive: boolean;
  conditions: string[][];
  actions: number;
}

interface EventModel {
  id: EventId;
  payment: PaymentId;
  type: string;
}

/** The workflows that there are, the events that happened, and who has to have been told of what, in any order. */
class WorkflowsModel {
  readonly workflows: WorkflowModel[] = [];
  readonly deleted: WorkflowModel[] = [];
  readonly events: EventModel[] = [];
  readonly told: string[] = [];

  send(event: EventModel, candidates = this.workflows): void {
    for (const { id, isActive, conditions, actions } of candidates) {
      const isWanted = isActive && conditions.every((types) => types.includes(event.type));
      if (isWanted) this.told.push(...Array<string>(actions).fill(`${event.id} to ${id}`));
    }
  }
}

type WorkflowStep = Step<WorkflowsModel, null>;

/** One of those that there are or were; undefined when there were none. */
function pick<T>(choices: readonly T[], index: number): T | undefined {
  return choices[index % choices.length];
}

/** A step with one of the workflows, deleted ones included: nothing is found of those. */
function withWorkflow(
  name: string,
  call: (workflow: WorkflowModel) => Parameters<typeof statusOf>[0],
  expected: (workflow: WorkflowModel, model: WorkflowsModel) => number,
): fc.Arbitrary<WorkflowStep> {
  return fc.nat(20).map((index) =>
    step(`${name} ${index}`, async (model) => {
      const workflow = pick([...model.workflows, ...model.deleted], index);
      if (workflow === undefined) return;
      const isThere = model.workflows.includes(workflow);
      expect(await statusOf(call(workflow))).toBe(isThere ? expected(workflow, model) : 404);
      await expectSame(model);
    }),
  );
}

/** A step with one of the events. */
function withEvent(
  name: string,
  run: (event: EventModel, model: WorkflowsModel, index: number) => Promise<void>,
): fc.Arbitrary<WorkflowStep> {
  return fc.nat(20).map((index) =>
    step(`${name} ${index}`, async (model) => {
      const event = pick(model.events, index);
      if (event === undefined) return;
      await run(event, model, index);
      await expectSame(model);
    }),
  );
}

async function expectSame(model: WorkflowsModel): Promise<void> {
  await sandbox.clock.advance(0);
  const { data = [] } = await workflows.list();
  const existing = model.workflows.map(({ id, isActive }) => ({ id, active: isActive }));
  expect(data.map(({ id, active }) => ({ id, active }))).toEqual(existing);
  for (const { id, conditions, actions } of model.workflows) {
    const read = await workflows.get(id);
    expect([read.conditions?.length, read.actions?.length]).toEqual([conditions.length, actions]);
  }
  const told = sandbox.events.deliveries().map(({ event, workflow }) => `${event} to ${workflow}`);
  expect(told.toSorted()).toEqual(model.told.toSorted());
  const received = receiver.received.map(({ body }) => (JSON.parse(body) as { id: string }).id);
  expect(received.toSorted()).toEqual(model.told.map((line) => line.replace(/ .*/, '')).toSorted());
}

const approvedCard = '4242424242424242';
const declinedCard = '4024007181869214';

const types = fc.subarray(['payment_approved', 'payment_declined', 'payment_captured'], { minLength: 1 });
const condition = (gateway: string[]) => ({ type: 'event' as const, events: { gateway } });
const action = () => ({ type: 'webhook' as const, url: receiver.url });

const steps: fc.Arbitrary<WorkflowStep>[] = [
  fc.record({ conditions: fc.array(types, { maxLength: 2 }), active: fc.boolean() }).map(({ conditions, active }) =>
    step(`create ${active} ${JSON.stringify(conditions)}`, async (model) => {
      const request = { active, conditions: conditions.map(condition), actions: [action()] };
      const isTaken = conditions.length > 0;
      if (isTaken) {
        const { id } = await workflows.create(request);
        model.workflows.push({ id, isActive: active, conditions, actions: 1 });
      } else expect(await statusOf(workflows.create(request))).toBe(422);
      await expectSame(model);
    }),
  ),
  withWorkflow(
    'delete',
    ({ id }) => workflows.delete(id),
    (workflow, model) => {
      model.deleted.push(...model.workflows.splice(model.workflows.indexOf(workflow), 1));
      return 204;
    },
  ),
  fc.boolean().chain((active) =>
    withWorkflow(
      `make active ${active}`,
      ({ id }) => workflows.update(id, { active }),
      (workflow) => {
        workflow.isActive = active;
        return 200;
      },
    ),
  ),
  fc.array(types, { maxLength: 2 }).chain((conditions) =>
    withWorkflow(
      `replace conditions ${JSON.stringify(conditions)}`,
      ({ id }) => workflows.update(id, { conditions: conditions.map(condition) }),
      (workflow) => {
        if (conditions.length === 0) return 422;
        workflow.conditions = conditions;
        return 200;
      },
    ),
  ),
  types.chain((wanted) =>
    withWorkflow(
      `add condition ${wanted.join()}`,
      ({ id }) => workflows.conditions.add(id, condition(wanted)),
      (workflow) => {
        workflow.conditions = [...workflow.conditions, wanted];
        return 201;
      },
    ),
  ),
  withWorkflow(
    'add action',
    ({ id }) => workflows.actions.add(id, action()),
    (workflow) => {
      workflow.actions += 1;
      return 201;
    },
  ),
  fc.nat(20).map((index) =>
    step('delete the first action', async (model) => {
      const workflow = pick(model.workflows, index);
      if (workflow === undefined) return;
      const { actions = [] } = await workflows.get(workflow.id);
      const isLast = workflow.actions === 1;
      expect(await statusOf(workflows.actions.delete(workflow.id, actions[0]!.id))).toBe(isLast ? 422 : 204);
      if (!isLast) workflow.actions -= 1;
      await expectSame(model);
    }),
  ),
  fc.constantFrom(approvedCard, approvedCard, declinedCard).map((number) =>
    step(`pay with ${number === approvedCard ? 'an approved' : 'a declined'} card`, async (model) => {
      const source = { type: 'card' as const, number, expiry_month: 12, expiry_year: 2098 };
      const { id: payment } = await payments.request({ source, amount: 1000, currency: 'GBP', capture: false });
      const { data: [told, ...others] = [] } = await workflows.events.list(payment);
      const type = number === approvedCard ? 'payment_approved' : 'payment_declined';
      expect([told?.type, others]).toEqual([type, []]);
      const event = { id: told?.id as EventId, payment, type };
      model.events.push(event);
      model.send(event);
      await expectSame(model);
    }),
  ),
  withEvent('reflow event', async (event, model) => {
    expect(await statusOf(workflows.reflow.byEvent(event.id))).toBe(202);
    model.send(event);
  }),
  withEvent('reflow subject', async (event, model) => {
    expect(await statusOf(workflows.reflow.bySubject(event.payment))).toBe(202);
    model.send(event);
  }),
  withEvent('reflow event for workflow', async (event, model, index) => {
    const workflow = pick([...model.workflows, ...model.deleted], index);
    if (workflow === undefined) return;
    const isThere = model.workflows.includes(workflow);
    expect(await statusOf(workflows.reflow.byEventAndWorkflow(event.id, workflow.id))).toBe(isThere ? 202 : 404);
    if (isThere) model.send(event, [workflow]);
  }),
];

test('an event reaches exactly the active workflows whose conditions hold, and again when it is reflowed', async () => {
  await expectEveryWalk(steps, start, { runs: 20, length: 20 });
}, 3_600_000);

async function start(): Promise<{ model: WorkflowsModel; real: null }> {
  sandbox.reset();
  receiver.received.length = 0;
  return { model: new WorkflowsModel(), real: null };
}
