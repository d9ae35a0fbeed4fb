import type { InvocationResult } from '../lambda/invocation-result.js';
import type { AccessKey } from '../aws/access-key.js';
import type { ApiDefinition } from './api-definition.js';
import { isBinary } from './binary-media-types.js';
import { proxyAnswer, type Answer } from './proxy-answer.js';
import { proxyEvent } from './proxy-event.js';
import { headerValues, type ReceivedRequest } from './received-request.js';
import { badGateway, forbidden, internal, missingToken, timedOut, tooMany } from './refusal.js';
import { checkRequest } from './request-validation.js';
import { createRouter } from './router.js';
import type { SignatureCheck } from './signature.js';
import type { Admission } from './throttle.js';

/** What an API needs around it. */
export interface ApiSurroundings {
  checkSignature: SignatureCheck;
  admit: Admission;
  /** Invokes the function of this name with JSON. */
  invoke(functionName: string, payload: string): Promise<InvocationResult>;
}

/**
 * What API Gateway does with a request: finds its route, checks who calls, how often and with what, calls the function
 * and reads its answer.
 *
 * @throws {Refusal} what API Gateway answers itself
 */
export type RestApi = (request: ReceivedRequest) => Promise<Answer>;

export function createRestApi(api: ApiDefinition, surroundings: ApiSurroundings): RestApi {
  const { checkSignature, admit, invoke } = surroundings;
  const route = createRouter(api.routes);
  const root = `/${api.stage}`;

  return async (request) => {
    if (request.path !== root && !request.path.startsWith(`${root}/`)) throw forbidden();
    const match = route(request.method, request.path.slice(root.length) || '/');
    if (match === undefined) throw missingToken();
    let caller: AccessKey | undefined;
    if (match.route.authorization === 'AWS_IAM') caller = await checkSignature(request);
    if (!admit(match.route)) throw tooMany();
    checkRequest(match.route.validation, request);

    const event = JSON.stringify(proxyEvent(api, match, request, caller));
    const result = await within(match.route.timeout, invoke(match.route.functionName, event));
    if (result.outcome === 'throttled') throw internal();
    if (result.outcome === 'failed') throw badGateway();
    return proxyAnswer(result.payload, isBinary(api.binaryMediaTypes, headerValues(request, 'accept')[0]));
  };
}

/** The function goes on when the caller has been told that it takes too long. */
async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut()), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
