import { expect } from 'vitest';
import type { Page, PageReply } from '../../src/area.js';
import { checkout as createCheckout } from '../../src/areas/checkout/index.js';
import { payments as createPayments } from '../../src/areas/payments/index.js';
import { vault as createVault } from '../../src/areas/vault/index.js';
import { Refusal } from '../../src/refusal.js';
import type { WorldSettings } from '../../src/world.js';
import { problemsOf } from '../payments/described.js';
import { baseUrl, PaymentsHarness, type Answer } from '../payments/world.js';

export interface CallInput {
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

/** The checkout area, with the payments and tokens that it works with, without HTTP. */
export class CheckoutHarness {
  readonly payments: PaymentsHarness;
  private readonly areas: ReturnType<typeof createCheckout>[];

  constructor(settings: Partial<WorldSettings> = {}) {
    this.payments = new PaymentsHarness(settings);
    const { world } = this.payments;
    this.areas = [createCheckout(world), createPayments(world), createVault(world)];
  }

  /** Calls an operation; a refusal is an answer too. Every other answer is checked against the description. */
  async call(operationId: string, { path = {}, query = {}, body }: CallInput = {}): Promise<Answer> {
    const handler = this.areas.map(({ handlers }) => handlers[operationId]).find((found) => found !== undefined);
    if (!handler) throw new Error(`There is no handler ${operationId}.`);
    try {
      const reply = await handler({ operationId, path, query, body: structuredClone(body), headers: {}, baseUrl });
      const answer = JSON.parse(JSON.stringify(reply)) as Answer;
      expect(problemsOf(operationId, answer.status, answer.body)).toEqual([]);
      return answer;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: error.status, body: { error_codes: [...error.codes] } };
    }
  }

  /** Opens a page like a browser, and goes where it is sent as long as that is in the sandbox. */
  async open(method: 'GET' | 'POST', address: string, form: Record<string, string> = {}): Promise<PageReply> {
    const { pathname } = new URL(address);
    const page = this.pages().find((candidate) => candidate.method === method && leadsTo(candidate, pathname));
    if (!page) throw new Error(`There is no page ${pathname}.`);
    const id = pathname.split('/').at(-1) ?? '';
    const reply = await page.handle({ path: { id }, query: {}, form, baseUrl });
    const isHere = 'redirect' in reply && reply.redirect.startsWith(baseUrl);
    return isHere ? this.open('GET', reply.redirect) : reply;
  }

  /** The text of a page that is shown. */
  async read(method: 'GET' | 'POST', address: string, form: Record<string, string> = {}): Promise<string> {
    const reply = await this.open(method, address, form);
    if (!('html' in reply)) throw new Error('The browser was sent away.');
    return reply.html;
  }

  /** Where the browser ends up outside the sandbox, without the query. */
  async sentTo(method: 'GET' | 'POST', address: string, form: Record<string, string> = {}): Promise<string> {
    const reply = await this.open(method, address, form);
    if (!('redirect' in reply)) throw new Error('The browser stayed on a page.');
    const { origin, pathname } = new URL(reply.redirect);
    return `${origin}${pathname}`;
  }

  private pages(): Page[] {
    return this.areas.flatMap(({ pages = [] }) => pages);
  }
}

function leadsTo({ path }: Page, pathname: string): boolean {
  const prefix = path.replace(':id', '');
  return pathname.startsWith(prefix) && !pathname.slice(prefix.length).includes('/');
}

/** Fields of the form as the page fills them in. */
export const filledIn = { number: '4242 4242 4242 4242', expiry: '12/2098', cvv: '100' };

export const billing = { address: { address_line1: '1 Street', city: 'London', zip: 'SW1A 1AA', country: 'GB' } };
