export { VaultClient } from './client.js';
export type { ForwardRequestId, NetworkTokenId } from './ids.js';

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

export { Instruments } from './instruments/client.js';
export { instrumentOperations, type InstrumentOperations } from './instruments/operations.js';
export type {
  CreateAchInstrumentRequest,
  CreateBacsInstrumentRequest,
  CreateBankAccountInstrumentRequest,
  CreateInstrumentRequest,
  CreateSepaInstrumentRequest,
  CreateTokenInstrumentRequest,
} from './instruments/types/create.js';
export type {
  CreateAchInstrumentResponse,
  CreateBacsInstrumentResponse,
  CreateBankAccountInstrumentResponse,
  CreateCardInstrumentResponse,
  CreateInstrumentResponse,
  CreateSepaInstrumentResponse,
  CreatedBankDebitInstrument,
} from './instruments/types/created.js';
export type {
  AchInstrument,
  BacsInstrument,
  BankAccountInstrument,
  BankDebitAccountHolder,
  BankDebitInstrument,
  CardInstrument,
  Instrument,
  InstrumentAccount,
  InstrumentNetworkToken,
  SepaInstrument,
} from './instruments/types/instrument.js';
export type {
  UpdateAchInstrumentRequest,
  UpdateBacsInstrumentRequest,
  UpdateBankAccountInstrumentRequest,
  UpdateCardInstrumentRequest,
  UpdateInstrumentRequest,
  UpdateSepaInstrumentRequest,
  UpdateTokenInstrumentRequest,
} from './instruments/types/update.js';
export type {
  UpdateAchInstrumentResponse,
  UpdateBacsInstrumentResponse,
  UpdateBankAccountInstrumentResponse,
  UpdateCardInstrumentResponse,
  UpdateInstrumentResponse,
  UpdateSepaInstrumentResponse,
} from './instruments/types/updated.js';
export type {
  AchAccountHolder,
  AchAccountType,
  AchInstrumentData,
  AchInstrumentDetails,
  UpdateAchAccountHolder,
  UpdateAchInstrumentData,
} from './instruments/types/ach.js';
export type {
  BacsAccountHolder,
  BacsBillingAddress,
  BacsInstrumentAccount,
  BacsInstrumentData,
  BacsInstrumentDetails,
  BacsPaymentType,
  UpdateBacsAccountHolder,
  UpdateBacsBillingAddress,
  UpdateBacsInstrumentAccount,
  UpdateBacsInstrumentData,
} from './instruments/types/bacs.js';
export type { BankAccountNumbers } from './instruments/types/bank-account.js';
export type {
  CreateInstrumentCustomerRequest,
  InstrumentCustomer,
  UpdateInstrumentCustomerRequest,
} from './instruments/types/customer.js';
export type { Fingerprint } from './instruments/types/fingerprint.js';
export type {
  SepaInstrumentAccountHolder,
  SepaInstrumentData,
  SepaInstrumentDetails,
  SepaScheme,
} from './instruments/types/sepa.js';

export { Customers } from './customers/client.js';
export { customerOperations, type CustomerOperations } from './customers/operations.js';
export type {
  CreateCustomerRequest,
  CreateCustomerResponse,
  Customer,
  CustomerMetadata,
  UpdateCustomerRequest,
} from './customers/types.js';

export { NetworkTokens } from './network-tokens/client.js';
export { networkTokenOperations, type NetworkTokenOperations } from './network-tokens/operations.js';
export type {
  CryptogramTransactionType,
  DeleteNetworkTokenRequest,
  NetworkToken,
  NetworkTokenCard,
  NetworkTokenCryptogram,
  NetworkTokenDetails,
  NetworkTokenState,
  ProvisionNetworkTokenCardSource,
  ProvisionNetworkTokenIdSource,
  ProvisionNetworkTokenRequest,
  ProvisionNetworkTokenSource,
  RequestCryptogramRequest,
  SchemeTokenType,
} from './network-tokens/types.js';

export { CardMetadataLookup } from './card-metadata/client.js';
export { cardMetadataOperations, type CardMetadataOperations } from './card-metadata/operations.js';
export type {
  CardAftIndicator,
  CardAftMetadata,
  CardAftPullFunds,
  CardMetadata,
  CardMetadataBinSource,
  CardMetadataCardSource,
  CardMetadataFormat,
  CardMetadataIdSource,
  CardMetadataPayouts,
  CardMetadataRequest,
  CardMetadataSource,
  CardMetadataTokenSource,
  CardPayoutSupport,
  CardSchemeMetadata,
  LocalScheme,
  PinlessDebitSchemeMetadata,
} from './card-metadata/types.js';

export { AccountUpdater } from './account-updater/client.js';
export { accountUpdaterOperations, type AccountUpdaterOperations } from './account-updater/operations.js';
export type {
  AccountUpdaterCard,
  AccountUpdaterFailureCode,
  AccountUpdaterInstrument,
  AccountUpdaterRequest,
  AccountUpdaterResponse,
  AccountUpdaterSourceOptions,
  AccountUpdaterStatus,
  AccountUpdaterUpdatedCard,
} from './account-updater/types.js';

export { Forward } from './forward/client.js';
export { forwardOperations, type ForwardOperations } from './forward/operations.js';
export type {
  DlocalForwardSignature,
  DlocalSignatureParameters,
  ForwardDestinationRequest,
  ForwardDestinationResponse,
  ForwardHeaders,
  ForwardIdSource,
  ForwardMethod,
  ForwardNetworkTokenOptions,
  ForwardRequest,
  ForwardRequestDetails,
  ForwardResponse,
  ForwardSignature,
  ForwardSource,
  ForwardTokenSource,
  ForwardedDestinationRequest,
} from './forward/types.js';

export { ForwardSecrets } from './forward/secrets/client.js';
export { forwardSecretOperations, type ForwardSecretOperations } from './forward/secrets/operations.js';
export type {
  CreateForwardSecretRequest,
  ForwardSecret,
  ForwardSecretList,
  ForwardSecretName,
  UpdateForwardSecretRequest,
} from './forward/secrets/types.js';

export { BankAccounts } from './bank-accounts/client.js';
export { bankAccountOperations, type BankAccountOperations } from './bank-accounts/operations.js';
export type {
  BankAccountField,
  BankAccountFieldAllowedOption,
  BankAccountFieldDependency,
  BankAccountFieldSection,
  BankAccountFields,
  GetBankAccountFieldsQuery,
} from './bank-accounts/types.js';

// So that a user installs and imports one package: errors, configuration, money.
export * from '@cko/core';
