import { expect } from 'vitest';
import { AccessTokens } from '../../src/access-tokens.js';
import type { Page, PageReply, PageRequest, Reply } from '../../src/area.js';
import { payments as createPayments } from '../../src/areas/payments/index.js';
import { paymentsOf, type PaymentRecord } from '../../src/areas/payments/payment.js';
import { SandboxClock } from '../../src/clock.js';
import { SeededIds } from '../../src/ids.js';
import { Refusal } from '../../src/refusal.js';
import { Store } from '../../src/store.js';
import type { SandboxEvent, World, WorldSettings } from '../../src/world.js';
import { problemsOf } from './described.js';

export const channel = 'pc_q4dbxom5jbgudnjzjpz7j2z6uq';
export const baseUrl = 'http://sandbox.test';
export const processingDelay = 1000;
export const minute = 60_000;
export const day = 24 * 60 * minute;

/** An answer as it crosses the wire: what is undefined is not there. */
export interface Answer {
  status: number;
  body: any;
}

/** The payments area over a small world of its own, without HTTP. */
export class PaymentsHarness {
  readonly clock = new SandboxClock();
  readonly events: SandboxEvent[] = [];
  readonly world: World;
  private readonly area: ReturnType<typeof createPayments>;

  constructor(settings: Partial<WorldSettings> = {}) {
    const store = new Store();
    this.world = {
      clock: this.clock,
      ids: new SeededIds('payments'),
      collection: (name) => store.collection(name),
      emit: (event) => this.events.push(structuredClone(event)),
      settings: { processingDelay, processingChannels: [channel], signingKey: 'signing key', ...settings },
      accessKeys: [],
      accessTokens: new AccessTokens(this.clock, 'signing key', 3600),
    };
    this.area = createPayments(this.world);
  }

  /** Calls an operation; a refusal is an answer too. Every other answer is checked against the description. */
  async call(
    operationId: string,
    input: { id?: string; path?: Record<string, string>; body?: unknown; query?: Record<string, string> } = {},
  ): Promise<Answer> {
    const handler = this.area.handlers[operationId];
    if (!handler) throw new Error(`There is no handler ${operationId}.`);
    try {
      const answer = wire(
        await handler({
          operationId,
          path: input.id === undefined ? (input.path ?? {}) : { id: input.id },
          query: input.query ?? {},
          body: structuredClone(input.body),
          headers: {},
          baseUrl,
        }),
      );
      if (answer.body !== undefined) expect(problemsOf(operationId, answer.status, answer.body)).toEqual([]);
      return answer;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: error.status, body: { error_codes: [...error.codes] } };
    }
  }

  request(body: object): Promise<Answer> {
    return this.call('requestPayment', { body: { ...cardPayment, ...body } });
  }

  /** The id of a payment that is authorized and not captured. */
  async authorized(body: object = {}): Promise<string> {
    const answer = await this.request({ capture: false, ...body });
    return answer.body.id;
  }

  /** The id of a payment whose whole amount is captured. */
  async captured(body: object = {}): Promise<string> {
    const id = await this.authorized(body);
    await this.call('capturePayment', { id });
    await this.processed();
    return id;
  }

  async read(id: string): Promise<any> {
    return (await this.call('getPayment', { id })).body;
  }

  async actions(id: string): Promise<any[]> {
    return (await this.call('listPaymentActions', { id })).body;
  }

  /** Lets what was accepted be done. */
  processed(): Promise<void> {
    return this.clock.advance(processingDelay);
  }

  record(id: string): PaymentRecord {
    const record = paymentsOf(this.world).get(id);
    if (!record) throw new Error(`There is no payment ${id}.`);
    return record;
  }

  eventTypes(subject?: string): string[] {
    return this.events.filter((event) => subject === undefined || event.subject === subject).map((event) => event.type);
  }

  /** The data of the last event of a type, as it crosses the wire. */
  eventData(type: string): any {
    const event = this.events.findLast((candidate) => candidate.type === type);
    if (!event) throw new Error(`There was no event ${type}.`);
    return JSON.parse(JSON.stringify(event.data));
  }

  /** Opens the page at an address that an answer gave, like a browser. */
  async open(method: 'GET' | 'POST', address: string, form: Record<string, string> = {}): Promise<PageReply> {
    const { pathname } = new URL(address);
    for (const page of this.area.pages ?? []) {
      const id = page.method === method ? match(page, pathname) : undefined;
      if (id !== undefined) {
        const request: PageRequest = { path: { id }, query: {}, form, baseUrl };
        return page.handle(request);
      }
    }
    throw new Error(`There is no page ${pathname}.`);
  }
}

function match(page: Page, pathname: string): string | undefined {
  const prefix = page.path.replace(':id', '');
  return pathname.startsWith(prefix) ? pathname.slice(prefix.length) : undefined;
}

function wire(reply: Reply): Answer {
  return { status: reply.status, body: reply.body && JSON.parse(JSON.stringify(reply.body)) };
}

/** A card source; the number may be any test card's. */
export function card(number = '4242424242424242', more: object = {}): object {
  return {
    type: 'card',
    number,
    expiry_month: 12,
    expiry_year: 2098,
    name: 'Bruce Wayne',
    cvv: '100',
    billing_address: { address_line1: '1 Street', city: 'London', zip: 'SW1A 1AA', country: 'GB' },
    ...more,
  };
}

const cardPayment = { source: card(), amount: 1000, currency: 'GBP', reference: 'ORDER-1' };

/** A card of each scheme that approves. */
export const approving = {
  visa: '4242424242424242',
  mastercard: '5436031030606378',
  amex: '345678901234564',
  jcb: '3566027046765007',
};
