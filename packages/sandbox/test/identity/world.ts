import { expect } from 'vitest';
import { AccessTokens } from '../../src/access-tokens.js';
import type { Page, PageReply, Reply } from '../../src/area.js';
import { identity } from '../../src/areas/identity/index.js';
import { SandboxClock } from '../../src/clock.js';
import { SeededIds } from '../../src/ids.js';
import { Refusal } from '../../src/refusal.js';
import { Store } from '../../src/store.js';
import type { SandboxEvent, World } from '../../src/world.js';
import { problemsOf } from '../payments/described.js';

const baseUrl = 'http://sandbox.test';
export const processingDelay = 1000;
export const minute = 60_000;
export const redirectUrl = 'https://shop.test/back';
export const userJourneyId = 'usj_aaaaaaaaaaaaaaaaaaaaaaaaaa';

/** An answer as it crosses the wire: what is undefined is not there. */
interface Answer {
  status: number;
  body: any;
}

interface CallInput {
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
}

/** The identity area over a small world of its own, without HTTP. */
export class IdentityHarness {
  readonly clock = new SandboxClock();
  readonly events: SandboxEvent[] = [];
  readonly store = new Store();
  private readonly area: ReturnType<typeof identity>;

  constructor() {
    const world: World = {
      clock: this.clock,
      ids: new SeededIds('identity'),
      collection: (name) => this.store.collection(name),
      emit: (event) => this.events.push(structuredClone(event)),
      settings: { processingDelay, processingChannels: [], signingKey: 'signing key' },
      accessKeys: [],
      accessTokens: new AccessTokens(this.clock, 'signing key', 3600),
    };
    this.area = identity(world);
  }

  /** Calls an operation; a refusal is an answer too. Every other answer is checked against the description. */
  async call(operationId: string, { path = {}, query = {}, body }: CallInput = {}): Promise<Answer> {
    const handler = this.area.handlers[operationId];
    if (!handler) throw new Error(`There is no handler ${operationId}.`);
    try {
      const call = { operationId, path, query, body: structuredClone(body), headers: {}, baseUrl };
      const answer = wire(await handler(call));
      expect(problemsOf(operationId, answer.status, answer.body)).toEqual([]);
      return answer;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: error.status, body: { error_codes: [...error.codes] } };
    }
  }

  /** The id of an applicant whose checks come out as the merchant's id says. */
  async applicant(externalId?: string): Promise<string> {
    const body = { external_applicant_id: externalId, email: 'hannah.bret@example.com' };
    return (await this.call('createApplicant', { body })).body.id;
  }

  /** Opens the page at an address that an answer gave, like a browser. */
  async open(method: 'GET' | 'POST', address: string, action?: string): Promise<PageReply> {
    const { pathname } = new URL(address);
    const page = (this.area.pages ?? []).find(
      (candidate) => candidate.method === method && pathname.startsWith(prefixOf(candidate)),
    );
    if (page === undefined) throw new Error(`There is no page ${pathname}.`);
    const form: Record<string, string> = action === undefined ? {} : { action };
    return page.handle({ path: { id: pathname.slice(prefixOf(page).length) }, query: {}, form, baseUrl });
  }

  /** Lets the next step of what was accepted be done. */
  processed(): Promise<void> {
    return this.clock.advance(processingDelay);
  }

  eventTypes(): string[] {
    return this.events.map((event) => event.type);
  }

  /** The data of the last event of a type, as it crosses the wire. */
  eventData(type: string): any {
    const event = this.events.findLast((candidate) => candidate.type === type);
    if (!event) throw new Error(`There was no event ${type}.`);
    return JSON.parse(JSON.stringify(event.data));
  }
}

function prefixOf(page: Page): string {
  return page.path.replace(':id', '');
}

function wire(reply: Reply): Answer {
  return { status: reply.status, body: JSON.parse(JSON.stringify(reply.body)) };
}

/** Both kinds of check that an applicant is sent to a page for. */
export const captureKinds = [
  { kind: 'IdentityVerification', name: 'identity_verification', first: 'pending', attempt: /^iatp_/ },
  { kind: 'FaceAuthentication', name: 'face_authentication', first: 'created', attempt: /^fatp_/ },
];

/** Both kinds of check that images are uploaded for. */
export const documentKinds = [
  { kind: 'IdDocumentVerification', name: 'id_document_verification', attempt: /^datp_/ },
  { kind: 'AddressDocumentVerification', name: 'address_document_verification', attempt: /^adva_/ },
];

/** One check and what can be done with it, whatever its kind. */
export class CheckHarness {
  private constructor(
    readonly sandbox: IdentityHarness,
    readonly kind: string,
    readonly path: Record<string, string>,
  ) {}

  static async create(
    { kind, name }: { kind: string; name: string },
    externalId?: string,
    sandbox = new IdentityHarness(),
  ): Promise<CheckHarness> {
    const applicant_id = await sandbox.applicant(externalId);
    const body = { applicant_id, user_journey_id: userJourneyId, declared_data: { name: 'Hannah Bret' } };
    const answer = await sandbox.call(`create${kind}`, { body });
    expect(answer.status).toBe(201);
    return new CheckHarness(sandbox, kind, { [`${name}_id`]: answer.body.id });
  }

  async read(): Promise<any> {
    return (await this.sandbox.call(`get${this.kind}`, { path: this.path })).body;
  }

  anonymize(): Promise<Answer> {
    return this.sandbox.call(`anonymize${this.kind}`, { path: this.path });
  }

  report(): Promise<Answer> {
    return this.sandbox.call(`get${this.kind}Report`, { path: this.path });
  }

  attempt(body: object = { redirect_url: redirectUrl }): Promise<Answer> {
    return this.sandbox.call(`create${this.kind}Attempt`, { path: this.path, body });
  }

  async attempts(query: Record<string, string> = {}): Promise<any> {
    return (await this.sandbox.call(`list${this.kind}Attempts`, { path: this.path, query })).body;
  }

  readAttempt(attempt_id: string): Promise<Answer> {
    return this.sandbox.call(`get${this.kind}Attempt`, { path: { ...this.path, attempt_id } });
  }

  assets(attempt_id: string): Promise<Answer> {
    return this.sandbox.call(`list${this.kind}AttemptAssets`, { path: { ...this.path, attempt_id } });
  }

  /** Makes an attempt and does these things on its page; gives the id of the attempt. */
  async capture(...actions: string[]): Promise<string> {
    const { body } = await this.attempt();
    for (const action of actions) await this.sandbox.open('POST', body._links.verification_url.href, action);
    return body.id;
  }

  /** A whole capture, checks included. */
  async captured(): Promise<string> {
    const attempt = await this.capture('start', 'finish');
    await this.sandbox.processed();
    return attempt;
  }

  /** An upload, checks included. */
  async uploaded(): Promise<string> {
    const { body } = await this.attempt({ document_front: 'image', document: 'image' });
    await this.sandbox.processed();
    await this.sandbox.processed();
    return body.id;
  }
}
