import { expect } from 'vitest';
import { AccessTokens } from '../../src/access-tokens.js';
import type { Handler, Reply } from '../../src/area.js';
import { disputes } from '../../src/areas/disputes/index.js';
import { payments } from '../../src/areas/payments/index.js';
import { platforms } from '../../src/areas/platforms/index.js';
import { openingBalance } from '../../src/areas/treasury/books/currency-accounts.js';
import { treasury } from '../../src/areas/treasury/index.js';
import { SandboxClock } from '../../src/clock.js';
import { refusalReply } from '../../src/http/answer.js';
import { SeededIds } from '../../src/ids.js';
import { referenceAccount } from '../../src/reference-account.js';
import { Refusal } from '../../src/refusal.js';
import { Store } from '../../src/store.js';
import type { SandboxEvent, World } from '../../src/world.js';
import { pathOf, problemsOf } from '../payments/described.js';
import { card, channel } from '../payments/world.js';
import { bankAccount, complete } from '../platforms/world.js';

const baseUrl = 'http://sandbox.test';
const processingDelay = 1000;
export const hour = 60 * 60 * 1000;
export const day = 24 * hour;
export const platform: string = referenceAccount.entity;
export const float = openingBalance;

/** A Monday, at noon. */
const start = '2026-01-05T12:00:00.000Z';

export interface Answer {
  status: number;
  /** As it crosses the wire; of a file, its text. */
  body: any;
}

interface Input {
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

/** The areas that money goes through, over a small world of their own, without HTTP, on a clock that stands. */
export class TreasuryHarness {
  readonly clock = new SandboxClock();
  readonly events: SandboxEvent[] = [];
  readonly world: World;
  private readonly handlers: Record<string, Handler>;

  private constructor() {
    const store = new Store();
    this.world = {
      clock: this.clock,
      ids: new SeededIds('treasury'),
      collection: (name) => store.collection(name),
      emit: (event) => this.events.push(structuredClone(event)),
      settings: { processingDelay, processingChannels: [channel], signingKey: 'signing key' },
      accessKeys: [],
      accessTokens: new AccessTokens(this.clock, 'signing key', 3600),
    };
    const areas = [payments, disputes, platforms, treasury].map((create) => create(this.world));
    this.handlers = Object.assign({}, ...areas.map(({ handlers }) => handlers)) as Record<string, Handler>;
  }

  static async start(): Promise<TreasuryHarness> {
    const harness = new TreasuryHarness();
    await harness.clock.freeze(start);
    return harness;
  }

  /** Calls an operation; a refusal is an answer too. Every 2xx of the area is checked against the description. */
  async call(operationId: string, { path = {}, query = {}, body }: Input = {}): Promise<Answer> {
    const handler = this.handlers[operationId];
    if (!handler) throw new Error(`There is no handler ${operationId}.`);
    try {
      const input = { operationId, path, query, body: structuredClone(body), headers: {}, baseUrl };
      const answer = wire(await handler(input));
      if (typeof answer.body === 'object') expect(problems(operationId, answer)).toEqual([]);
      return answer;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return wire(refusalReply(error, pathOf(operationId)));
    }
  }

  /** Lets what was accepted be done. */
  processed(): Promise<void> {
    return this.clock.advance(processingDelay);
  }

  /** Lets the day end, so that what is pending settles. */
  async midnight(): Promise<void> {
    const now = this.clock.now().getTime();
    await this.clock.advance(day - (now % day));
  }

  /** The id of a payment that was captured. */
  async captured(amount = 1000, more: object = {}): Promise<string> {
    const id = await this.authorized(amount, more);
    await this.call('capturePayment', { path: { id } });
    await this.processed();
    return id;
  }

  /** The id of a payment that waits to be captured. */
  async authorized(amount = 1000, more: object = {}): Promise<string> {
    const body = { source: card(), amount, currency: 'GBP', capture: false, reference: 'ORDER-1', ...more };
    const answer = await this.call('requestPayment', { body });
    expect(answer.status).toBe(201);
    return answer.body.id;
  }

  async refund(id: string, amount: number, more: object = {}): Promise<void> {
    const answer = await this.call('refundPayment', { path: { id }, body: { amount, ...more } });
    expect(answer.status).toBe(202);
    await this.processed();
  }

  /** The id of a payout to a bank account that is on its way. */
  async payout(amount: number, more: object = {}): Promise<string> {
    const body = {
      source: { type: 'currency_account', id: referenceAccount.currencyAccount.id },
      destination: { type: 'bank_account', country: 'GB', account_number: '55555555', bank_code: '202015' },
      amount,
      currency: 'GBP',
      ...more,
    };
    const answer = await this.call('requestPayment', { body });
    expect(answer.status).toBe(202);
    return answer.body.id;
  }

  /** The id of a sub-entity that can take payments and be paid out to. */
  async seller(reference = 'seller-1'): Promise<string> {
    const { body } = await this.call('onboardEntity', { body: { ...complete, reference } });
    await this.processed();
    const instrument = { ...bankAccount, default: true };
    await this.call('createEntityPaymentInstrument', { path: { id: body.id }, body: instrument });
    await this.processed();
    return body.id;
  }

  /** The balances of an entity's pound account, or none where it has no such account. */
  async balances(entity = platform, query: Record<string, string> = {}): Promise<any> {
    const answer = await this.call('getBalances', { path: { id: entity }, query: { query: 'currency:GBP', ...query } });
    const { collateral_breakdown: _, ...balances } = answer.body.data[0]?.balances ?? {};
    return balances;
  }

  async transfer(source: string, destination: string, amount: number, more: object = {}): Promise<any> {
    const body = {
      reference: 'superhero1234',
      transfer_type: 'commission',
      source: { id: source, amount, ...more },
      destination: { id: destination },
    };
    const created = await this.call('createTransfer', { body });
    expect(created).toMatchObject({ status: 201, body: { status: 'pending' } });
    await this.processed();
    return (await this.call('getTransfer', { path: { id: created.body.id } })).body;
  }

  async financialActions(query: Record<string, string>): Promise<any[]> {
    return (await this.call('listFinancialActions', { query })).body.data;
  }

  eventTypes(): string[] {
    return this.events.map(({ type }) => type);
  }
}

/** What is wrong with an answer. Currencies are keys by a pattern, which its schema checks: no field names them. */
function problems(operationId: string, { status, body }: Answer): string[] {
  return problemsOf(operationId, status, body).filter((problem) => !/^\/[A-Z]{3} is not described$/.test(problem));
}

function wire({ status, body, file }: Reply): Answer {
  return { status, body: file ? file.text : body && JSON.parse(JSON.stringify(body)) };
}
