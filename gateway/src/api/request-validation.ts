import AjvDraft04 from 'ajv-draft-04';
import type { RequestValidation } from './api-definition.js';
import { headerValues, type ReceivedRequest } from './received-request.js';
import { badBody, missingParameters } from './refusal.js';

/** Refuses a request that the method's own rules refuse. */
export type RequestCheck = (request: ReceivedRequest) => void;

/** API Gateway's models are JSON Schemas of draft 4. */
export function createRequestCheck({ headers, query, models }: RequestValidation): RequestCheck {
  const ajv = new AjvDraft04({ strict: false, allErrors: false });
  const validators = new Map(Object.entries(models).map(([type, schema]) => [type, ajv.compile(schema)]));
  return (request) => {
    const missing = [
      ...headers.filter((name) => headerValues(request, name.toLowerCase()).length === 0),
      ...query.filter((name) => !request.query.has(name)),
    ];
    if (missing.length > 0) throw missingParameters(missing);
    const [type = 'application/json'] = headerValues(request, 'content-type');
    const validate = validators.get(type.split(';')[0]?.trim().toLowerCase() ?? '');
    if (validate !== undefined && !validate(parsed(request.body))) throw badBody();
  };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    throw badBody();
  }
}
