import type { RequestValidation } from './api-definition.js';
import { modelCheck } from './models.js';
import { headerValues, type ReceivedRequest } from './received-request.js';
import { badBody, missingParameters } from './refusal.js';

/** Refuses a request that the method's own rules refuse. */
export function checkRequest({ headers, query, models }: RequestValidation, request: ReceivedRequest): void {
  const missing = [
    ...headers.filter((name) => headerValues(request, name.toLowerCase()).length === 0),
    ...query.filter((name) => !request.query.has(name)),
  ];
  if (missing.length > 0) throw missingParameters(missing);
  const [type = 'application/json'] = headerValues(request, 'content-type');
  const model = models[type.split(';')[0]?.trim().toLowerCase() ?? ''];
  if (model !== undefined && !modelCheck(model)(parsed(request.body))) throw badBody();
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    throw badBody();
  }
}
