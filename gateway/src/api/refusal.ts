/** An answer that API Gateway gives itself, without the function. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    /** What the header `x-amzn-errortype` names. */
    readonly type: string,
    message: string,
  ) {
    super(message);
  }
}

export const forbidden = () => new Refusal(403, 'ForbiddenException', 'Forbidden');
/** For a route that is not there, and for a call that is not signed. */
export const missingToken = () =>
  new Refusal(403, 'MissingAuthenticationTokenException', 'Missing Authentication Token');
export const tooLong = () => new Refusal(413, 'RequestTooLongException', 'Request Too Long');
export const tooMany = () => new Refusal(429, 'TooManyRequestsException', 'Too Many Requests');
export const badRequest = (message: string) => new Refusal(400, 'BadRequestException', message);
/** For a function that failed, or answered what no proxy answers. */
export const badGateway = () => new Refusal(502, 'InternalServerErrorException', 'Internal server error');
/** For a function that has no process to spare. */
export const internal = () => new Refusal(500, 'InternalServerErrorException', 'Internal server error');
export const timedOut = () => new Refusal(504, 'InternalServerErrorException', 'Endpoint request timed out');
