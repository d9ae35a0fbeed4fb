/** Why API Gateway answers itself, as its gateway responses name it. */
export type RefusalReason =
  | 'API_CONFIGURATION_ERROR'
  | 'BAD_REQUEST_BODY'
  | 'BAD_REQUEST_PARAMETERS'
  | 'INTEGRATION_FAILURE'
  | 'INTEGRATION_TIMEOUT'
  | 'INVALID_SIGNATURE'
  | 'MISSING_AUTHENTICATION_TOKEN'
  | 'REQUEST_TOO_LARGE'
  | 'THROTTLED';

/** An answer that API Gateway gives itself, without the function. */
export class Refusal extends Error {
  constructor(
    /** Undefined for one that an API cannot word itself. */
    readonly reason: RefusalReason | undefined,
    readonly status: number,
    /** What the header `x-amzn-errortype` names. */
    readonly type: string,
    message: string,
  ) {
    super(message);
  }
}

/** For a stage that is not there. */
export const forbidden = () => new Refusal(undefined, 403, 'ForbiddenException', 'Forbidden');
/** For a route that is not there, and for a call that is not signed. */
export const missingToken = () =>
  new Refusal(
    'MISSING_AUTHENTICATION_TOKEN',
    403,
    'MissingAuthenticationTokenException',
    'Missing Authentication Token',
  );
export const tooLong = () => new Refusal('REQUEST_TOO_LARGE', 413, 'RequestTooLongException', 'Request Too Long');
export const tooMany = () => new Refusal('THROTTLED', 429, 'TooManyRequestsException', 'Too Many Requests');
export const badBody = () => new Refusal('BAD_REQUEST_BODY', 400, 'BadRequestException', 'Invalid request body');
export const missingParameters = (names: readonly string[]) =>
  new Refusal(
    'BAD_REQUEST_PARAMETERS',
    400,
    'BadRequestException',
    `Missing required request parameters: [${names.join(', ')}]`,
  );
/** For a function that failed, or answered what no proxy answers. */
export const badGateway = () =>
  new Refusal('API_CONFIGURATION_ERROR', 502, 'InternalServerErrorException', 'Internal server error');
/** For a function that has no process to spare: Lambda says 429 to API Gateway, which does not pass it on. */
export const internal = () =>
  new Refusal('INTEGRATION_FAILURE', 500, 'InternalServerErrorException', 'Internal server error');
export const timedOut = () =>
  new Refusal('INTEGRATION_TIMEOUT', 504, 'InternalServerErrorException', 'Endpoint request timed out');
