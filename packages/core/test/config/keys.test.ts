import { describe, expect, test } from 'vitest';
import { ConfigurationError, createConfig, type ClientOptions } from '../../src/index.js';

const part = 'm73dzbpy7cf3gfd46xr4yj5xo4e';

describe('is refused before anything is sent, without being shown', () => {
  test.each<[string, ClientOptions, string]>([
    ['a public key as the secret one', { secretKey: `pk_sbox_${part}` }, 'is not a secret key: those begin with sk_'],
    ['a secret key as the public one', { publicKey: `sk_sbox_${part}` }, 'is not a public key: those begin with pk_'],
    ['a sandbox key in production', { secretKey: `sk_sbox_${part}`, environment: 'production' }, "'sandbox'"],
    [
      'a production key in the sandbox',
      { secretKey: `sk_${part}` },
      "Set environment or CKO_ENVIRONMENT to 'production'",
    ],
    ['a public sandbox key in production', { publicKey: `pk_sbox_${part}`, environment: 'production' }, "'sandbox'"],
    ['a key with a line break', { secretKey: `sk_sbox_${part}\n` }, 'holds a space, a line break'],
    ['a key with a space before it', { secretKey: ` sk_sbox_${part}` }, 'holds a space, a line break'],
    ['a key with a non-breaking space', { publicKey: `pk_sbox_${part}\u00a0` }, 'holds a space, a line break'],
    ['an empty key', { secretKey: '' }, 'secretKey (CKO_SECRET_KEY) is empty'],
    ['an access key without secret', { accessKey: { id: `ack_${part}`, secret: '' } }, 'accessKey.secret'],
    ['an access key with a space', { accessKey: { id: `ack_${part} `, secret: part } }, 'accessKey.id'],
  ])('%s', (_, options, message) => {
    const create = () => createConfig({ prefix: 'vkuhvk4v', ...options }, {});
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow(message);
    expect(create).not.toThrow(part);
  });
});

test.each<ClientOptions>([
  { secretKey: `sk_sbox_${part}`, publicKey: `pk_sbox_${part}` },
  { secretKey: `sk_${part}`, publicKey: `pk_${part}`, environment: 'production' },
])('keys of the right kind and environment are taken', (options) => {
  expect(() => createConfig({ prefix: 'vkuhvk4v', ...options }, {})).not.toThrow();
});
