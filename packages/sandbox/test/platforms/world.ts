import { expect } from 'vitest';
import { AccessTokens } from '../../src/access-tokens.js';
import type { Reply } from '../../src/area.js';
import { platforms as createPlatforms } from '../../src/areas/platforms/index.js';
import { SandboxClock } from '../../src/clock.js';
import { refusalReply } from '../../src/http/answer.js';
import { SeededIds } from '../../src/ids.js';
import { Refusal } from '../../src/refusal.js';
import { Store } from '../../src/store.js';
import type { SandboxEvent, World } from '../../src/world.js';
import { pathOf, problemsOf } from '../payments/described.js';

export const baseUrl = 'http://sandbox.test';
const processingDelay = 1000;

/** An answer as it crosses the wire: what is undefined is not there. */
interface Answer {
  status: number;
  body: any;
  headers: Record<string, string>;
}

interface Input {
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
}

/** The platforms area over a small world of its own, without HTTP. */
export class PlatformsHarness {
  readonly clock = new SandboxClock();
  readonly events: SandboxEvent[] = [];
  readonly world: World;
  private readonly area: ReturnType<typeof createPlatforms>;

  constructor() {
    const store = new Store();
    this.world = {
      clock: this.clock,
      ids: new SeededIds('platforms'),
      collection: (name) => store.collection(name),
      emit: (event) => this.events.push(JSON.parse(JSON.stringify(event))),
      settings: { processingDelay, processingChannels: [], signingKey: 'signing key' },
      accessKeys: [],
      accessTokens: new AccessTokens(this.clock, 'signing key', 3600),
    };
    this.area = createPlatforms(this.world);
  }

  /** Calls an operation; a refusal is an answer too. Every 2xx is checked against the description. */
  async call(operationId: string, { path = {}, query = {}, body, headers = {} }: Input = {}): Promise<Answer> {
    const handler = this.area.handlers[operationId];
    if (!handler) throw new Error(`There is no handler ${operationId}.`);
    try {
      const input = { operationId, path, query, body: structuredClone(body), headers, baseUrl };
      const answer = wire(await handler(input));
      if (answer.status < 300) expect(problems(operationId, answer)).toEqual([]);
      return answer;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return wire(refusalReply(error, pathOf(operationId)));
    }
  }

  /** The id of a sub-entity that was just onboarded. */
  async onboarded(body: object = {}): Promise<string> {
    const answer = await this.call('onboardEntity', { body: { ...complete, ...body } });
    expect(answer.status).toBe(201);
    return answer.body.id;
  }

  /** The id of a sub-entity whose checks have passed. */
  async active(body: object = {}): Promise<string> {
    const id = await this.onboarded(body);
    await this.processed();
    return id;
  }

  /** The id of a payment instrument that was verified. */
  async verifiedInstrument(entity: string, body: object = {}): Promise<string> {
    const answer = await this.call('createEntityPaymentInstrument', {
      path: { id: entity },
      body: { ...bankAccount, ...body },
    });
    await this.processed();
    return answer.body.id;
  }

  async read(id: string): Promise<any> {
    return (await this.call('getEntity', { path: { id } })).body;
  }

  async requirements(entityId: string): Promise<any[]> {
    return (await this.call('listEntityRequirements', { path: { entityId } })).body.data;
  }

  /** Lets what was accepted be done. */
  processed(): Promise<void> {
    return this.clock.advance(processingDelay);
  }

  /** Types of the events since the last time they were taken. */
  takeEvents(): string[] {
    return this.events.splice(0).map(({ type, data }) => {
      return type === 'status_changed' ? `status_changed ${String(data.status)}` : type;
    });
  }
}

/** A sub-entity whose checks have passed, and nothing told yet of what comes next. */
export async function prepared(): Promise<{ sandbox: PlatformsHarness; entity: string }> {
  const sandbox = new PlatformsHarness();
  const entity = await sandbox.active();
  sandbox.takeEvents();
  return { sandbox, entity };
}

/**
 * What is wrong with an answer. Currencies are keys by a pattern, which its schema checks: no field names them. That a
 * member has an `id` is known from the official client's tests alone.
 */
function problems(operationId: string, { status, body }: Answer): string[] {
  const known = operationId === 'reinviteEntityMember' ? '[A-Z]{3}|id' : '[A-Z]{3}';
  const isKnown = new RegExp(`^/(${known}) is not described$`);
  return problemsOf(operationId, status, body).filter((problem) => !isKnown.test(problem));
}

function wire({ status, body, headers = {} }: Reply): Answer {
  return { status, headers, body: body && JSON.parse(JSON.stringify(body)) };
}

const address = { address_line1: '90 Tottenham Court Road', city: 'London', zip: 'W1T4TJ', country: 'GB' };

/** A representative whose identity is proven. */
export const representative = {
  individual: { first_name: 'John', last_name: 'Doe' },
  documents: { identity_verification: { type: 'passport', front: 'file_aaaaaaaaaaaaaaaaaaaaaaaaaa' } },
};

/** A sub-entity of which nothing is missing. */
export const complete = {
  reference: 'seller-1',
  profile: { urls: ['https://masks.example'], mccs: ['5699'] },
  contact_details: { email_addresses: { primary: 'owner@masks.example' } },
  company: {
    legal_name: 'Super Hero Masks Inc.',
    trading_name: 'Super Hero Masks',
    principal_address: address,
    registered_address: address,
    representatives: [representative],
  },
};

/** A sole trader as an earlier schema version has one; nothing is missing. */
export const soleTrader = {
  company: undefined,
  individual: {
    first_name: 'John',
    last_name: 'Doe',
    date_of_birth: { day: 5, month: 6, year: 1995 },
    identification: { document: { type: 'passport', front: 'file_aaaaaaaaaaaaaaaaaaaaaaaaaa' } },
  },
};

export const bankAccount = {
  label: 'Main account',
  type: 'bank_account',
  currency: 'GBP',
  country: 'GB',
  instrument_details: { account_number: '12345678', bank_code: '050389' },
};
