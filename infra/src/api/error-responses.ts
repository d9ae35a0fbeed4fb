import { ResponseType, type RestApi } from 'aws-cdk-lib/aws-apigateway';

/** A refusal by API Gateway itself, with the type and the code of its error. */
interface Refusal {
  readonly on: ResponseType;
  readonly type: string;
  readonly code?: string;
  /** Where API Gateway's own is not the right one. */
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Soon enough for a caller that waits, and late enough for a bucket to have something in it. */
const retryAfter = { 'Retry-After': "'1'" };

const refusals: readonly Refusal[] = [
  { on: ResponseType.DEFAULT_4XX, type: 'request_invalid' },
  { on: ResponseType.DEFAULT_5XX, type: 'gateway_error', code: 'outcome_unknown' },
  { on: ResponseType.BAD_REQUEST_BODY, type: 'request_malformed', code: 'request_json_invalid' },
  { on: ResponseType.BAD_REQUEST_PARAMETERS, type: 'request_malformed', code: 'header_required' },
  { on: ResponseType.ACCESS_DENIED, type: 'access_denied', code: 'caller_not_allowed' },
  { on: ResponseType.INVALID_SIGNATURE, type: 'access_denied', code: 'signature_invalid' },
  { on: ResponseType.EXPIRED_TOKEN, type: 'access_denied', code: 'credentials_expired' },
  // API Gateway does not tell a route that it does not have from a request that nobody signed.
  { on: ResponseType.MISSING_AUTHENTICATION_TOKEN, type: 'access_denied', code: 'signature_or_route_missing' },
  { on: ResponseType.REQUEST_TOO_LARGE, type: 'request_invalid', code: 'request_too_large' },
  { on: ResponseType.THROTTLED, type: 'too_many_requests', code: 'gateway_busy', headers: retryAfter },
  // Lambda had no room for one more invocation. API Gateway makes a plain 500 of that unless told what to answer.
  {
    on: ResponseType.INTEGRATION_FAILURE,
    status: '503',
    type: 'gateway_error',
    code: 'gateway_busy',
    headers: retryAfter,
  },
  { on: ResponseType.INTEGRATION_TIMEOUT, type: 'gateway_error', code: 'outcome_unknown' },
];

/** Makes API Gateway refuse requests in the shape in which the functions do: that of Checkout.com's own errors. */
export function addErrorResponses(api: RestApi): void {
  for (const { on, type, code, status, headers } of refusals) {
    const body = { request_id: '$context.requestId', error_type: type, error_codes: code === undefined ? [] : [code] };
    api.addGatewayResponse(on.responseType, {
      type: on,
      templates: { 'application/json': JSON.stringify(body) },
      ...(status !== undefined && { statusCode: status }),
      ...(headers && { responseHeaders: headers }),
    });
  }
}
