import { readFileSync } from 'node:fs';
import type { Checkout } from 'checkout-sdk-node';
import { expect } from 'vitest';

/** The official SDK against a sandbox, and what earlier tries have made. */
export interface Given {
  /** Under the secret and the public key. */
  key: Checkout;
  /** Under an access token of every scope. Another one each time: with a token in hand, some methods send an object. */
  readonly token: Checkout;
  /** Ids by what they are of. */
  ids: Record<string, string>;
  /** Lets time pass until what was accepted is done. */
  processed: () => Promise<void>;
}

/** One method, tried. What it gives back is its answer. */
export type Try = (given: Given) => Promise<unknown>;

/** Tries by `api.method`, in the order in which they build on each other. */
export type Tries = Record<string, Try>;

/** The request body of the reference's example, with changes. */
export function example(operationId: string, changes: object = {}): Record<string, unknown> {
  const file = new URL(`../../../../../reference/examples/${operationId}.json`, import.meta.url);
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as { request: object }).request, ...changes };
}

/** Notes the id of what a call makes. */
export async function made(ids: Record<string, string>, name: string, answer: Promise<unknown>): Promise<unknown> {
  const { id } = (await answer) as { id: string };
  ids[name] = id;
  return answer;
}

/** Expects the refusal that is documented for what is not there, or not so. */
export async function refused(status: number, answer: Promise<unknown>): Promise<void> {
  await expect(answer).rejects.toMatchObject({ http_code: status });
}

export const unknown = 'a'.repeat(26);
