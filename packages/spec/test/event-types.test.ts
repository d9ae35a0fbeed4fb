import { webhookEventTypes } from '@cko/workflows';
import { expect, test } from 'vitest';
import { eventTypes } from '../src/index.js';

test('the event types are those that webhooks are typed by', () => {
  expect(eventTypes).toEqual(webhookEventTypes);
});
