export { VaultClient } from './client.js';
export { Tokens } from './tokens/client.js';
export { tokenOperations, type TokenOperations } from './tokens/operations.js';
export type {
  ApplePayToken,
  ApplePayTokenRequest,
  CardToken,
  CardTokenRequest,
  GooglePayToken,
  GooglePayTokenData,
  GooglePayTokenRequest,
  Token,
  TokenDetails,
  TokenMetadata,
  TokenMetadataBillingAddress,
  TokenRequest,
} from './tokens/types.js';
