export { Connection, type PackageInfo } from './calls/connection.js';
export type { Api, ItemOf } from './calls/api.js';
export { ApiPromise, type ResponseInfo, type WithResponse } from './calls/api-promise.js';
export { PagedList } from './calls/paged-list.js';
export { downloads, uploads, type FileSupport } from './files/file-support.js';

export { Configuration, createConfig } from './config/configuration.js';
export type { EnvironmentVariables } from './config/environment-variables.js';
export type { Hosts } from './config/hosts.js';
export type {
  AccessKey,
  AccessKeySource,
  CallOptions,
  ClientOptions,
  CredentialContext,
  Environment,
  IdempotentCallOptions,
  KeySource,
  RateLimits,
} from './config/options.js';
export type { AxiosClient } from './transport/transport.js';
export type { Settings } from './config/settings.js';
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from './observe/hooks.js';
export type { Logger, LogLevel } from './observe/logger.js';

export { CheckoutError, type ErrorDetails, type Outcome } from './errors/checkout-error.js';
export { ConfigurationError, InvalidArgumentError } from './errors/local-errors.js';
export { AbortError, ConnectionError, ResponseError, TimeoutError } from './errors/transport-errors.js';
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionError,
  PreconditionFailedError,
  RateLimitError,
  ServerError,
  ValidationError,
  type ApiErrorDetails,
} from './errors/api-errors.js';

export { majorUnits, minorUnits } from './money/minor-units.js';

export { authOperations, type AuthOperations } from './auth/operations.js';
export type { AccessToken, AccessTokenRequest } from './auth/types.js';
export { accessOf } from './description/operation.js';
export type {
  Access,
  Auth,
  HostName,
  Input,
  Operation,
  OperationShape,
  OperationTable,
  Pagination,
  Result,
} from './description/operation.js';

export type {
  AccountHolder,
  AccountHolderIdentification,
  AccountHolderIdentificationType,
} from './shapes/account-holder.js';
export type { Address, Phone, SepaBillingAddress } from './shapes/address.js';
export type { AccountType, BankDetails } from './shapes/bank.js';
export type {
  ApplePayTokenData,
  ApplePayTokenHeader,
  CardCategory,
  CardType,
  CardWalletType,
  ThreeDsEnrollmentStatus,
} from './shapes/card.js';
export type { CountryCode } from './shapes/country.js';
export type { Currency } from './shapes/currency.js';
export type {
  ActionId,
  CurrencyAccountId,
  CustomerId,
  EntityId,
  InstrumentId,
  PaymentId,
  ProcessingChannelId,
  SessionId,
  TokenId,
} from './shapes/ids.js';
export type { AppLink, Link, Links, MobileRedirectLink, QrCode } from './shapes/link.js';
export type { IdResponse, Resource } from './shapes/resource.js';
export type { FileDownload, FileFromContent, FileFromPath, FileUpload } from './shapes/file.js';
export type { DateOnly, DateTime, Email, Id, Integer, OpenEnum, Uri } from './shapes/scalars.js';
