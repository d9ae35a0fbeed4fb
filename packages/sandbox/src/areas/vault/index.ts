import type { CreateArea } from '../../area.js';
import { getUpdatedCardCredentials } from './account-updater/get-updated-card-credentials.js';
import { getBankAccountFields } from './bank-accounts/get-bank-account-fields.js';
import { getCardMetadata } from './card-metadata/get-card-metadata.js';
import { customers } from './customers/index.js';
import { forward } from './forward/index.js';
import { getTokenMetadata } from './get-token-metadata.js';
import { instruments } from './instruments/index.js';
import { networkTokens } from './network-tokens/index.js';
import { requestToken } from './request-token.js';

/** Where card data is kept, and what can be done with it short of paying. */
export const vault: CreateArea = (world) => ({
  name: 'vault',
  inferred: [
    'createInstrument',
    'updateInstrument',
    'revokeInstrument',
    'createCustomer',
    'updateCustomer',
    'provisionNetworkToken',
    'getNetworkToken',
    'requestCryptogram',
    'deleteNetworkToken',
    'forwardRequest',
    'createSecret',
    'getCardMetadata',
    'getUpdatedCardCredentials',
    'getBankAccountFields',
  ],
  handlers: {
    requestToken: (call) => requestToken(world, call),
    getTokenMetadata: (call) => getTokenMetadata(world, call),
    ...instruments(world),
    ...customers(world),
    ...networkTokens(world),
    ...forward(world),
    getCardMetadata: (call) => getCardMetadata(world, call),
    getUpdatedCardCredentials: (call) => getUpdatedCardCredentials(world, call),
    getBankAccountFields,
  },
});
