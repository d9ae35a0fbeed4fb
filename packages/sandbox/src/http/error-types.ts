/** Spelling of a refusal, by the service that answers a path. [GO, NET, NODE, R22] */
const errorTypes: readonly (readonly [path: string, errorType: string])[] = [
  ['/accounts', 'invalid_request'],
  // Seen where the product is missing. [GO forex_test.go]
  ['/forex/rates', 'processing_error'],
  // Both spellings are seen in issuing; this one in its live tests. [GO issuing_cardholder_test.go]
  ['/issuing', 'invalid_request'],
  ['/reports', 'invalid_request'],
  ['/transfers', 'validation_error'],
];

/** `error_type` with which the service behind a path refuses a request. */
export function errorTypeOf(path: string): string {
  const service = errorTypes.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`));
  return service?.[1] ?? 'request_invalid';
}
