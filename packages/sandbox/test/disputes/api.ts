import { expect } from 'vitest';
import type { Sandbox } from '../../src/index.js';
import { call, type Answer } from '../calls.js';
import { problemsOf } from '../payments/described.js';

export const minute = 60_000;
export const day = 24 * 60 * minute;

/** Test cards of the documented table. */
export const cards = { visa: '4242424242424242', mastercard: '5436031030606378', amex: '345678901234564' };

/** Minor units that ask for a Visa dispute which waits for evidence. */
const disputedAmount = 1040;

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

/** Makes a payment of the documented kind, captured by itself, and gives its id. */
export async function paid(sandbox: Sandbox, amount = disputedAmount, more: object = {}): Promise<string> {
  const source = { type: 'card', number: cards.visa, expiry_month: 1, expiry_year: 2099 };
  const body = { source, amount, currency: 'GBP', reference: 'ORDER-1', ...more };
  const answer = await call(sandbox, 'POST', '/payments', { body });
  expect(answer.status).toBe(201);
  return answer.body.id;
}

/** The id of a dispute that has just been raised. */
export async function disputed(sandbox: Sandbox, amount = disputedAmount, more: object = {}): Promise<string> {
  await paid(sandbox, amount, more);
  await sandbox.clock.advance(minute + 1500);
  const [dispute] = (await listed(sandbox)).data;
  return dispute.id;
}

export async function listed(sandbox: Sandbox, query = ''): Promise<any> {
  return (await callDescribed(sandbox, 'listDisputes', 'GET', `/disputes${query}`)).body;
}

export async function read(sandbox: Sandbox, id: string): Promise<any> {
  return (await callDescribed(sandbox, 'getDispute', 'GET', `/disputes/${id}`)).body;
}

/** Types of the events about a dispute, oldest first. */
export function told(sandbox: Sandbox, id: string): string[] {
  return sandbox.events
    .all()
    .filter(({ subject }) => subject === id)
    .map(({ type }) => type);
}
