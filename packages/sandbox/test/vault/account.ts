import { expect } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { accessToken, call, cardPayment, cardToken, type Answer } from '../calls.js';
import { problemsOf } from './described.js';

const paths: Record<string, [method: string, path: string]> = {
  requestToken: ['POST', '/tokens'],
  createInstrument: ['POST', '/instruments'],
  getInstrument: ['GET', '/instruments/{}'],
  updateInstrument: ['PATCH', '/instruments/{}'],
  deleteInstrument: ['DELETE', '/instruments/{}'],
  revokeInstrument: ['PATCH', '/instruments/{}/revoke'],
  createCustomer: ['POST', '/customers'],
  getCustomer: ['GET', '/customers/{}'],
  updateCustomer: ['PATCH', '/customers/{}'],
  deleteCustomer: ['DELETE', '/customers/{}'],
  provisionNetworkToken: ['POST', '/network-tokens'],
  getNetworkToken: ['GET', '/network-tokens/{}'],
  requestCryptogram: ['POST', '/network-tokens/{}/cryptograms'],
  deleteNetworkToken: ['PATCH', '/network-tokens/{}/delete'],
  getCardMetadata: ['POST', '/metadata/card'],
  getUpdatedCardCredentials: ['POST', '/account-updater/cards'],
  getBankAccountFields: ['GET', '/validation/bank-accounts/{}'],
  forwardRequest: ['POST', '/forward'],
  getForwardRequest: ['GET', '/forward/{}'],
  listSecrets: ['GET', '/forward/secrets'],
  createSecret: ['POST', '/forward/secrets'],
  updateSecret: ['PATCH', '/forward/secrets/{}'],
  deleteSecret: ['DELETE', '/forward/secrets/{}'],
};

/** A sandbox over its socket, called with an access token of every scope. */
export class Account {
  private constructor(
    readonly sandbox: Sandbox,
    private readonly credential: string,
  ) {}

  static async open(): Promise<Account> {
    const sandbox = await startSandbox({ accessTokenLifetime: 30 * 24 * 60 * 60 });
    return new Account(sandbox, await accessToken(sandbox));
  }

  close(): Promise<void> {
    return this.sandbox.close();
  }

  /** Calls an operation. An answer that is no refusal is checked against the description. */
  async call(operationId: string, input: { id?: string; body?: unknown; query?: string } = {}): Promise<Answer> {
    const [method, template] = paths[operationId] ?? [];
    if (!method || !template) throw new Error(`There is no path of ${operationId}.`);
    const path = template.replace('{}', input.id ?? '') + (input.query ? `?${input.query}` : '');
    const answer = await call(this.sandbox, method, path, { credential: this.credential, body: input.body });
    if (answer.status < 300) expect(problemsOf(operationId, answer.status, answer.body)).toEqual([]);
    return answer;
  }

  /** The id of a new token of a card. */
  async token(card: object = {}): Promise<string> {
    return (await this.call('requestToken', { body: { ...cardToken, ...card } })).body.token;
  }

  /** A card that was just stored. */
  async storedCard(more: object = {}, card: object = {}): Promise<any> {
    const body = { type: 'token', token: await this.token(card), ...more };
    return (await this.call('createInstrument', { body })).body;
  }

  async customer(body: object = {}): Promise<string> {
    return (await this.call('createCustomer', { body: { email: 'ada@example.com', ...body } })).body.id;
  }

  pay(source: object, more: object = {}): Promise<Answer> {
    return call(this.sandbox, 'POST', '/payments', { body: { ...cardPayment, ...more, source } });
  }
}
