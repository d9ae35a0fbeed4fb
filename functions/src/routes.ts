import { operations } from '@cko/spec';

/** One route of the gateway, with all that is needed to deploy and to serve it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path template, such as `/payments/{id}/captures`. */
  readonly path: string;
  /** The operation of Checkout.com that it calls, or what the gateway itself does. */
  readonly operation: string;
  /** Name of the function that serves it: its bundle is `dist/<function>/index.mjs`. */
  readonly function: FunctionName;
  /** Who may call: callers signed by IAM, or anybody (the function then verifies the request itself). */
  readonly access: 'iam' | 'open';
  readonly kind: 'read' | 'write';
}

/** What a row says of an operation that the packages describe: method, path and kind follow from its description. */
interface DescribedRow {
  readonly operation: string;
  readonly function: string;
  readonly access: 'iam';
}

/** What a row says of a route that is the gateway's own. */
interface OwnRow extends Omit<Route, 'function'> {
  readonly function: string;
}

const table = [
  { operation: 'requestPayment', function: 'payments', access: 'iam' },
  { operation: 'getPayment', function: 'payments', access: 'iam' },
  { operation: 'listPaymentActions', function: 'payments', access: 'iam' },
  { operation: 'capturePayment', function: 'payments', access: 'iam' },
  { operation: 'refundPayment', function: 'payments', access: 'iam' },
  { operation: 'voidPayment', function: 'payments', access: 'iam' },
  { operation: 'reversePayment', function: 'payments', access: 'iam' },
  { operation: 'searchPayments', function: 'payments', access: 'iam' },

  { operation: 'createPaymentSession', function: 'checkout', access: 'iam' },
  { operation: 'createPaymentLink', function: 'checkout', access: 'iam' },
  { operation: 'getPaymentLink', function: 'checkout', access: 'iam' },
  { operation: 'createHostedPayment', function: 'checkout', access: 'iam' },
  { operation: 'getHostedPayment', function: 'checkout', access: 'iam' },

  { operation: 'createCustomer', function: 'vault', access: 'iam' },
  { operation: 'getCustomer', function: 'vault', access: 'iam' },
  { operation: 'updateCustomer', function: 'vault', access: 'iam' },
  { operation: 'createInstrument', function: 'vault', access: 'iam' },
  { operation: 'getInstrument', function: 'vault', access: 'iam' },
  { operation: 'deleteInstrument', function: 'vault', access: 'iam' },

  { operation: 'listDisputes', function: 'disputes', access: 'iam' },
  { operation: 'getDispute', function: 'disputes', access: 'iam' },
  { operation: 'acceptDispute', function: 'disputes', access: 'iam' },
  { operation: 'provideDisputeEvidence', function: 'disputes', access: 'iam' },
  { operation: 'submitDisputeEvidence', function: 'disputes', access: 'iam' },

  { operation: 'createCardholder', function: 'issuing', access: 'iam' },
  { operation: 'getCardholder', function: 'issuing', access: 'iam' },
  { operation: 'createCard', function: 'issuing', access: 'iam' },
  { operation: 'getCard', function: 'issuing', access: 'iam' },
  { operation: 'activateCard', function: 'issuing', access: 'iam' },
  { operation: 'suspendCard', function: 'issuing', access: 'iam' },
  { operation: 'revokeCard', function: 'issuing', access: 'iam' },
  { operation: 'createCardControl', function: 'issuing', access: 'iam' },
  { operation: 'listIssuingTransactions', function: 'issuing', access: 'iam' },

  { operation: 'onboardEntity', function: 'platforms', access: 'iam' },
  { operation: 'getEntity', function: 'platforms', access: 'iam' },
  { operation: 'getPayoutSchedule', function: 'platforms', access: 'iam' },
  { operation: 'updatePayoutSchedule', function: 'platforms', access: 'iam' },

  { operation: 'getBalances', function: 'treasury', access: 'iam' },
  { operation: 'createTransfer', function: 'treasury', access: 'iam' },
  { operation: 'getTransfer', function: 'treasury', access: 'iam' },

  { operation: 'createApplicant', function: 'identity', access: 'iam' },
  { operation: 'createAndOpenIdentityVerification', function: 'identity', access: 'iam' },
  { operation: 'getIdentityVerification', function: 'identity', access: 'iam' },

  // Checkout.com signs what it sends and has no AWS credentials, so the function verifies the signature.
  {
    operation: 'receiveWebhook',
    method: 'POST',
    path: '/webhooks',
    function: 'webhooks',
    access: 'open',
    kind: 'write',
  },
] as const satisfies readonly (DescribedRow | OwnRow)[];

type Row = (typeof table)[number];

/** Name of a function. */
export type FunctionName = Row['function'];

/** Names of the operations that a function serves. */
export type OperationOf<Name extends FunctionName> = Extract<Row, { function: Name }>['operation'];

/** Every route of the gateway. */
export const routes: readonly Route[] = table.map((row) => ('path' in row ? row : describedRoute(row)));

/** Every function, each once. */
export const functionNames: readonly FunctionName[] = [...new Set(table.map((row) => row.function))];

function describedRoute(row: Exclude<Row, { path: string }>): Route {
  const description = operations.find(({ id }) => id === row.operation);
  if (description === undefined) throw new Error(`No package describes the operation ${row.operation}.`);
  return { ...row, method: description.httpMethod, path: description.path, kind: description.access };
}
