import type { ApiPromise, Id, IdResponse, PaymentId } from '@cko/core';
import { describe, expectTypeOf, it } from 'vitest';
import {
  webhookEventTypes,
  type WorkflowsClient,
  type EntityWorkflowCondition,
  type EventTypeName,
  type EventWorkflowCondition,
  type EventWorkflowConditionRequest,
  type ProcessingChannelWorkflowCondition,
  type ReflowRequest,
  type WebhookEventSource,
  type WebhookEventType,
  type WebhookWorkflowAction,
  type Workflow,
  type WorkflowCondition,
  type WorkflowConditionRequest,
  type WorkflowEvent,
} from '../src/index.js';

declare const workflows: WorkflowsClient;
const id = 'wf_c7svxlvo2bbuva4f6s3xu4f7wm';

describe('a condition', () => {
  const condition = {} as WorkflowCondition;

  it('is told by its type, each with values of its own', () => {
    switch (condition.type) {
      case 'event':
        expectTypeOf(condition).toEqualTypeOf<EventWorkflowCondition>();
        break;
      case 'entity':
        expectTypeOf(condition).toEqualTypeOf<EntityWorkflowCondition>();
        break;
      default:
        expectTypeOf(condition).toEqualTypeOf<ProcessingChannelWorkflowCondition>();
    }
    // @ts-expect-error not every condition is about entities
    void condition.entities;
  });

  it('takes the values of its own type only', () => {
    workflows.conditions.add(id, { type: 'entity', entities: ['ent_wxglze3wwywujg4nna5fb7ldli'] });
    workflows.conditions.add(id, {
      type: 'processing_channel',
      processing_channels: ['pc_axclravnqf5u5ejkweijnp5zc4'],
    });
    // @ts-expect-error events do not go with entities
    workflows.conditions.add(id, { type: 'entity', events: { gateway: ['payment_approved'] } });
    // @ts-expect-error there is no such type
    workflows.conditions.add(id, { type: 'amount', amounts: [1] });
  });

  it('has an id once it exists, and none before', () => {
    expectTypeOf(condition.id).toEqualTypeOf<Id<'workflow condition'>>();
    expectTypeOf<WorkflowConditionRequest>().not.toHaveProperty('id');
  });
});

describe('the events of a condition', () => {
  it('are known by source, and may be others', () => {
    const events: EventWorkflowConditionRequest['events'] = {
      gateway: ['payment_approved', 'an_event_of_tomorrow'],
      a_source_of_tomorrow: ['anything'],
    };
    expectTypeOf(events.dispute).not.toBeAny();
    expectTypeOf<'dispute_won'>().toExtend<NonNullable<typeof events.dispute>[number]>();
    // @ts-expect-error a list, although of one
    events.gateway = 'payment_approved';
  });

  it('may be all that are listed, or all of one source', () => {
    workflows.conditions.add(id, { type: 'event', events: webhookEventTypes });
    workflows.conditions.add(id, { type: 'event', events: { gateway: webhookEventTypes.gateway } });
    workflows.test(id, { event_types: webhookEventTypes.gateway });
  });

  it('have a name for every source that is listed', () => {
    type Named<Map> = keyof { [Key in keyof Map as string extends Key ? never : Key]: Map[Key] };
    expectTypeOf<Named<EventWorkflowConditionRequest['events']>>().toEqualTypeOf<WebhookEventSource>();
  });

  it('have names that are open', () => {
    expectTypeOf<WebhookEventType>().toExtend<EventTypeName>();
    expectTypeOf<'an_event_of_tomorrow'>().toExtend<EventTypeName>();
  });
});

describe('an action', () => {
  it('is a webhook, told by its type', () => {
    const [action] = ({} as Workflow).actions!;
    if (action?.type === 'webhook') expectTypeOf(action).toEqualTypeOf<WebhookWorkflowAction>();
  });

  it('needs an address, and a key where it is signed', () => {
    workflows.actions.add(id, { type: 'webhook', url: 'https://shop.example/webhooks', signature: { key: 'k' } });
    // @ts-expect-error no address
    workflows.actions.add(id, { type: 'webhook' });
    // @ts-expect-error no key
    workflows.actions.add(id, { type: 'webhook', url: 'https://shop.example', signature: { method: 'HMACSHA256' } });
  });

  it('gives its id when it is added', () => {
    const added = workflows.actions.add(id, { type: 'webhook', url: 'https://shop.example/webhooks' });
    expectTypeOf(added).toEqualTypeOf<ApiPromise<IdResponse>>();
  });
});

describe('events', () => {
  it('are read by their id, and listed by that of a payment, a dispute or anything else', () => {
    expectTypeOf(workflows.events.get('evt_az5sblvku4ge3dwpztvyizgcau')).toEqualTypeOf<ApiPromise<WorkflowEvent>>();
    workflows.events.list({} as PaymentId);
    workflows.events.list({} as Id<'dispute'>);
    // @ts-expect-error a payment is no event
    workflows.events.get({} as PaymentId);
  });

  it('are reflowed by themselves or by their subjects', () => {
    workflows.reflow.many({ events: ['evt_az5sblvku4ge3dwpztvyizgcau'] });
    workflows.reflow.many({ subjects: [{} as PaymentId], workflows: [id] });
    // @ts-expect-error neither events nor subjects
    const nothing: ReflowRequest = { workflows: [id] };
    void nothing;
  });

  it('are told apart from workflows where both are named', () => {
    // @ts-expect-error in the wrong order
    workflows.reflow.byEventAndWorkflow({} as Id<'workflow'>, {} as Id<'event'>);
  });
});
