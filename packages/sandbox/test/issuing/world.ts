import { expect } from 'vitest';
import { AccessTokens } from '../../src/access-tokens.js';
import { issuing as createIssuing } from '../../src/areas/issuing/index.js';
import { SandboxClock } from '../../src/clock.js';
import { SeededIds } from '../../src/ids.js';
import { Refusal } from '../../src/refusal.js';
import { Store } from '../../src/store.js';
import type { SandboxEvent, World } from '../../src/world.js';
import { exampleRequest, problemsOf } from '../payments/described.js';

export const processingDelay = 1000;
export const day = 24 * 60 * 60 * 1000;
export const cardholderId = 'crh_d3ozhf43pcq2xbldn2g45qnb44';
export const productId = 'pro_7syjig3jq3mezlc3vjrdpfitl4';
export const unknown = 'aaaaaaaaaaaaaaaaaaaaaaaaaa';

/** Answers that have no body by the description. */
const bodiless = new Set([
  'deleteControlProfile',
  'simulateClearing',
  'simulateRefund',
  'simulateOobAuthentication',
  'cancelIssuingDispute',
  'escalateIssuingDispute',
]);

interface Answer {
  status: number;
  body: any;
}

interface Input {
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
}

/** The issuing area over a small world of its own, without HTTP. */
export class IssuingHarness {
  readonly clock = new SandboxClock();
  readonly events: SandboxEvent[] = [];
  readonly accessKey = {
    id: 'ack_aaaaaaaaaaaaaaaaaaaaaaaaaa',
    secret: 'a secret',
    scopes: ['gateway', 'card-management'],
  };
  readonly world: World;
  private readonly area: ReturnType<typeof createIssuing>;

  constructor() {
    const store = new Store();
    this.world = {
      clock: this.clock,
      ids: new SeededIds('issuing'),
      collection: (name) => store.collection(name),
      emit: (event) => this.events.push(structuredClone(event)),
      settings: { processingDelay, processingChannels: [], signingKey: 'signing key' },
      accessKeys: [this.accessKey],
      accessTokens: new AccessTokens(this.clock, 'signing key', 3600),
    };
    this.area = createIssuing(this.world);
  }

  /** Calls an operation; a refusal is an answer too. Every other answer is checked against the description. */
  async call(operationId: string, input: Input = {}): Promise<Answer> {
    const handler = this.area.handlers[operationId];
    if (!handler) throw new Error(`There is no handler ${operationId}.`);
    try {
      const { status, body } = await handler({
        operationId,
        path: input.path ?? {},
        query: input.query ?? {},
        body: structuredClone(input.body),
        headers: input.headers ?? {},
        baseUrl: 'http://sandbox.test',
      });
      const wire = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
      if (bodiless.has(operationId)) expect(wire).toBeUndefined();
      else if (status < 400) expect(problemsOf(operationId, status, wire)).toEqual([]);
      return { status, body: wire };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: error.status, body: { error_codes: [...error.codes] } };
    }
  }

  /** The id of a new virtual card that can be used. */
  async card(body: object = {}): Promise<string> {
    const request = { type: 'virtual', cardholder_id: cardholderId, card_product_id: productId, ...body };
    const answer = await this.call('createCard', { body: request });
    expect(answer.status).toBe(201);
    return answer.body.id;
  }

  async read(cardId: string): Promise<any> {
    return (await this.call('getCard', { path: { cardId } })).body;
  }

  /** Does something with a card; answers the status and the codes of a refusal. */
  act(operationId: string, cardId: string, body?: object): Promise<Answer> {
    return this.call(operationId, { path: { cardId }, body });
  }

  /** Asks for an authorization with the card's own expiry date. */
  async authorize(cardId: string, transaction: object = {}): Promise<{ id: string; status: string }> {
    const { expiry_month, expiry_year } = await this.read(cardId);
    const documented = exampleRequest('simulateAuthorization');
    const body = {
      card: { id: cardId, expiry_month, expiry_year },
      transaction: { ...documented.transaction, merchant: { category_code: '7399' }, ...transaction },
    };
    const answer = await this.call('simulateAuthorization', { body });
    expect(answer.status).toBe(201);
    return answer.body;
  }

  /** Goes on with a transaction. */
  simulate(operationId: string, id: string, amount?: number): Promise<Answer> {
    return this.call(operationId, { path: { id }, body: amount === undefined ? {} : { amount } });
  }

  /** The id of a transaction of 6540 that was cleared. */
  async cleared(): Promise<string> {
    const { id } = await this.authorize(await this.card());
    await this.simulate('simulateClearing', id);
    return id;
  }

  async transaction(transactionId: string): Promise<any> {
    return (await this.call('getIssuingTransaction', { path: { transactionId } })).body;
  }

  /** Why the last message of a transaction was declined. */
  async declineReason(transactionId: string): Promise<string | undefined> {
    return (await this.transaction(transactionId)).messages.at(-1).decline_reason;
  }

  /** The id of a new control. */
  async control(targetId: string, limit: object): Promise<string> {
    const answer = await this.call('createCardControl', { body: { target_id: targetId, ...limit } });
    expect(answer.status).toBe(201);
    return answer.body.id;
  }

  /** The id of a new control profile. */
  async profile(name = 'Travel'): Promise<string> {
    return (await this.call('createControlProfile', { body: { name } })).body.id;
  }

  eventTypes(): string[] {
    return this.events.map(({ type }) => type);
  }
}

export function categories(type: 'allow' | 'block', ...mcc_list: string[]): object {
  return { control_type: 'mcc_limit', mcc_limit: { type, mcc_list } };
}

export function merchants(type: 'allow' | 'block', ...mid_list: string[]): object {
  return { control_type: 'mid_limit', mid_limit: { type, mid_list } };
}

export function velocity(amount_limit: number, type = 'daily', more: object = {}): object {
  return { control_type: 'velocity_limit', velocity_limit: { amount_limit, velocity_window: { type }, ...more } };
}

export function group(fail_if: string, ...controls: object[]): object {
  return { fail_if, controls };
}

/** What a card may do under its controls, asked with 100 at a merchant. */
export async function decision(sandbox: IssuingHarness, card: string, merchant: object, amount = 100): Promise<string> {
  const { id, status } = await sandbox.authorize(card, { amount, merchant });
  return status === 'Authorized' ? status : String(await sandbox.declineReason(id));
}

/** Brings a new card into a status. */
export async function cardThatIs(sandbox: IssuingHarness, status: string): Promise<string> {
  const id = await sandbox.card({ activate_card: status !== 'inactive' });
  if (status === 'suspended') await sandbox.act('suspendCard', id, {});
  if (status === 'revoked') await sandbox.act('revokeCard', id, {});
  expect((await sandbox.read(id)).status).toBe(status);
  return id;
}

/** The date after so many days, in UTC. */
export function dateIn(sandbox: IssuingHarness, days: number): string {
  return new Date(sandbox.clock.now().getTime() + days * day).toISOString().slice(0, 10);
}
