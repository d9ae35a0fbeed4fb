import { made, type Tries } from './tries.js';

/** Nothing listens there, so nobody is told. */
const action = { type: 'webhook', url: 'http://127.0.0.1:9/webhooks' };

const condition = { type: 'event', events: { gateway: ['payment_approved'] } };

export const workflows: Tries = {
  'workflows.add': ({ key, ids }) =>
    made(
      ids,
      'workflow',
      key.workflows.add({ name: 'tells of approvals', conditions: [condition], actions: [action] }),
    ),
  'workflows.getAll': ({ key }) => key.workflows.getAll(),
  'workflows.get': async ({ key, ids }) => {
    const workflow = (await key.workflows.get(ids['workflow'] ?? '')) as Record<string, { id: string }[]>;
    ids['action'] = workflow['actions']?.[0]?.id ?? '';
    ids['condition'] = workflow['conditions']?.[0]?.id ?? '';
    return workflow;
  },
  'workflows.patch': ({ key, ids }) => key.workflows.patch(ids['workflow'] ?? '', { name: 'another name' }),
  'workflows.addAction': ({ key, ids }) =>
    made(ids, 'secondAction', key.workflows.addAction(ids['workflow'] ?? '', action)),
  'workflows.updateAction': ({ key, ids }) =>
    key.workflows.updateAction(ids['workflow'] ?? '', ids['action'] ?? '', action),
  'workflows.removeAction': ({ key, ids }) =>
    key.workflows.removeAction(ids['workflow'] ?? '', ids['secondAction'] ?? ''),
  'workflows.addCondition': ({ key, ids }) =>
    made(
      ids,
      'secondCondition',
      key.workflows.addCondition(ids['workflow'] ?? '', {
        type: 'processing_channel',
        processing_channels: [ids['channel'] ?? ''],
      }),
    ),
  'workflows.updateCondition': ({ key, ids }) =>
    key.workflows.updateCondition(ids['workflow'] ?? '', ids['condition'] ?? '', condition),
  'workflows.removeCondition': ({ key, ids }) =>
    key.workflows.removeCondition(ids['workflow'] ?? '', ids['secondCondition'] ?? ''),
  'workflows.test': ({ key, ids }) => key.workflows.test(ids['workflow'] ?? '', { event_types: ['payment_approved'] }),
  'workflows.getEventTypes': ({ key }) => key.workflows.getEventTypes(),
  'workflows.getSubjectEvents': async ({ key, ids, processed }) => {
    const source = { type: 'card', number: '4242424242424242', expiry_month: 6, expiry_year: 2040 };
    await made(ids, 'subject', key.payments.request({ source, amount: 1000, currency: 'GBP', capture: false }));
    await processed();
    const events = (await key.workflows.getSubjectEvents(ids['subject'] ?? '')) as { data: { id: string }[] };
    ids['event'] = events.data[0]?.id ?? '';
    return events;
  },
  'workflows.getEvent': ({ key, ids }) => key.workflows.getEvent(ids['event'] ?? ''),
  'workflows.getActionInvocations': ({ key, ids }) =>
    key.workflows.getActionInvocations(ids['event'] ?? '', ids['action'] ?? ''),
  'workflows.reflowByEvent': ({ key, ids }) => key.workflows.reflowByEvent(ids['event'] ?? ''),
  'workflows.reflowByEventAndWorkflow': ({ key, ids }) =>
    key.workflows.reflowByEventAndWorkflow(ids['event'] ?? '', ids['workflow'] ?? ''),
  'workflows.reflowEventsByEventAndWorkflowIds': ({ key, ids }) =>
    key.workflows.reflowEventsByEventAndWorkflowIds([ids['event'] ?? ''], [ids['workflow'] ?? '']),
  'workflows.reflowEventsBySubjectAndWorkflowIds': ({ key, ids }) =>
    key.workflows.reflowEventsBySubjectAndWorkflowIds([ids['subject'] ?? ''], [ids['workflow'] ?? '']),
  'workflows.reflowBySubject': ({ key, ids }) => key.workflows.reflowBySubject(ids['subject'] ?? ''),
  'workflows.reflowBySubjectAndWorkflow': ({ key, ids }) =>
    key.workflows.reflowBySubjectAndWorkflow(ids['subject'] ?? '', ids['workflow'] ?? ''),
  'workflows.remove': ({ key, ids }) => key.workflows.remove(ids['workflow'] ?? ''),
};
