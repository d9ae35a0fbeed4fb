import { expect } from 'vitest';
import type { Sandbox } from '../../src/index.js';
import { call, type Answer } from '../calls.js';
import { problemsOf } from '../payments/described.js';

/** Calls an operation over the network; an answer with a body is checked against its description. */
export async function callDescribed(
  sandbox: Sandbox,
  operationId: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const answer = await call(sandbox, method, path, { body });
  if (answer.status < 300 && answer.body !== undefined) {
    expect(problemsOf(operationId, answer.status, answer.body)).toEqual([]);
  }
  return answer;
}

/** The body of a workflow with one webhook, for events of these types. */
export function workflowBody(url: string, events: Record<string, string[]> = { gateway: ['payment_approved'] }) {
  return {
    name: 'Orders',
    conditions: [{ type: 'event' as const, events }],
    actions: [
      {
        type: 'webhook' as const,
        url,
        headers: { Authorization: 'secret words' },
        signature: { method: 'HMACSHA256' as const, key: 'signing key' },
      },
    ],
  };
}

/** Makes a workflow and gives its id. */
export async function created(sandbox: Sandbox, body: object): Promise<string> {
  const answer = await callDescribed(sandbox, 'createWorkflow', 'POST', '/workflows', body);
  expect(answer.status).toBe(201);
  return answer.body.id;
}

export async function read(sandbox: Sandbox, id: string): Promise<any> {
  const answer = await callDescribed(sandbox, 'getWorkflow', 'GET', `/workflows/${id}`);
  expect(answer.status).toBe(200);
  return answer.body;
}
