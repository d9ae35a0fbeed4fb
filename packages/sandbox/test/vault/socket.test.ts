import { createConfig, NotFoundError, ValidationError, type Configuration } from '@cko/core';
import { PaymentsClient } from '@cko/payments';
import { VaultClient } from '@cko/vault';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';

let sandbox: Sandbox;
let configuration: Configuration;
let vault: VaultClient;
beforeEach(async () => {
  sandbox = await startSandbox();
  const { accessKey } = sandbox.credentials;
  configuration = createConfig({ baseUrl: sandbox.url, accessKey }, {});
  vault = new VaultClient(configuration);
});
afterEach(async () => {
  await configuration.close();
  await sandbox.close();
});

const card = { type: 'card', number: '4242424242424242', expiry_month: 12, expiry_year: 2098, cvv: '100' } as const;

describe('the client of the vault', () => {
  test('stores a card for a customer, who pays with it', async () => {
    const { token } = await vault.tokens.request(card);
    const { id } = await vault.instruments.create({
      type: 'token',
      token,
      customer: { email: 'ada@example.com', default: true },
    });
    const customer = await vault.customers.get('ada@example.com');
    expect(customer).toMatchObject({ default: id, instruments: [{ type: 'card', id }] });

    const payments = new PaymentsClient(configuration);
    const payment = await payments.request({
      source: { type: 'customer', id: customer.id },
      amount: 1000,
      currency: 'GBP',
    });

    expect(payment).toMatchObject({ approved: true, source: { id }, customer: { id: customer.id } });
  });

  test('is told what is wrong by the error of its kind', async () => {
    const { token } = await vault.tokens.request(card);
    await vault.instruments.create({ type: 'token', token });

    const again = vault.instruments.create({ type: 'token', token });

    await expect(again).rejects.toBeInstanceOf(ValidationError);
    await expect(again).rejects.toMatchObject({ errorCodes: ['token_used'] });
    await expect(vault.customers.get('nobody@example.com')).rejects.toBeInstanceOf(NotFoundError);
  });

  test('walks through the life of a network token', async () => {
    const { token } = await vault.tokens.request(card);
    const { id } = await vault.instruments.create({ type: 'token', token });
    const { network_token } = await vault.networkTokens.provision({ source: { type: 'id', id } });

    const { cryptogram } = await vault.networkTokens.requestCryptogram(network_token.id, { transaction_type: 'ecom' });
    await vault.networkTokens.delete(network_token.id, { initiated_by: 'cardholder', reason: 'other' });

    expect(cryptogram).toHaveLength(28);
    expect(await vault.networkTokens.get(network_token.id)).toMatchObject({ network_token: { state: 'inactive' } });
  });

  test('ends the use of an instrument', async () => {
    const { token } = await vault.tokens.request(card);
    const { id } = await vault.instruments.create({ type: 'token', token });

    await vault.instruments.revoke(id);
    expect(await vault.instruments.get(id)).toMatchObject({ id });
    await vault.instruments.delete(id);
    await expect(vault.instruments.get(id)).rejects.toBeInstanceOf(NotFoundError);
  });
});
