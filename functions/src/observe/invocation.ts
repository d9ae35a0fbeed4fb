import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { Problem } from '../gateway/problem.js';
import { measure } from './measures.js';
import { describeFailure } from './failure.js';
import { logger } from './logger.js';
import { traced } from './traces.js';

/** What is known of a request by the time it is answered, for the log. */
export interface Observation {
  operation?: string;
  /** Checkout.com's own id of the request. */
  checkoutRequestId?: string | undefined;
}

interface Answer {
  statusCode: number;
  headers?: Readonly<Record<string, string>> | undefined;
  /** Sent as JSON; undefined for none. */
  body?: unknown;
}

/**
 * Runs the handling of one request: turns what it throws into an answer, and tells of it in one log line, in metrics and
 * in a trace, none of which holds anything that was sent or answered.
 */
export async function observed(
  event: APIGatewayProxyEvent,
  context: Context,
  handle: (seen: Observation) => Promise<Answer>,
): Promise<APIGatewayProxyResult> {
  const startedAt = performance.now();
  const requestId = event.requestContext.requestId;
  const seen: Observation = {};
  logger.addContext(context);
  const { answer, failure } = await traced(seen, () => settle(handle(seen)));
  const durationMs = Math.round(performance.now() - startedAt);

  const { operation, checkoutRequestId } = seen;
  const line = { requestId, operation, status: answer.statusCode, durationMs, checkoutRequestId, ...failure };
  if (answer.statusCode >= 500) logger.error('request failed', line);
  else logger.info('request answered', line);
  measure(operation, answer.statusCode, durationMs);
  return proxyResult(answer, requestId, checkoutRequestId);
}

/** The answer, whatever happens, and what the log should say of a failure. */
async function settle(handling: Promise<Answer>): Promise<{ answer: Answer; failure?: object }> {
  try {
    return { answer: await handling };
  } catch (error) {
    const problem = error instanceof Problem ? error : new Problem(500, 'gateway_error', [], { reason: error });
    const { statusCode, errorType, errorCodes, headers, reason } = problem;
    return {
      answer: { statusCode, headers, body: { error_type: errorType, error_codes: errorCodes } },
      failure: { errorType, errorCodes, ...(reason !== undefined && { failure: describeFailure(reason) }) },
    };
  }
}

function proxyResult(answer: Answer, requestId: string, checkoutRequestId: string | undefined): APIGatewayProxyResult {
  const { statusCode, headers, body } = answer;
  const content = statusCode >= 400 ? { request_id: requestId, ...(body as object) } : body;
  return {
    statusCode,
    headers: {
      'x-request-id': requestId,
      ...(checkoutRequestId !== undefined && { 'cko-request-id': checkoutRequestId }),
      ...(content !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    body: content === undefined ? '' : JSON.stringify(content),
  };
}
