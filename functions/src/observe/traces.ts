import { Tracer } from '@aws-lambda-powertools/tracer';
import type { Observation } from './invocation.js';

// Requests are not captured one by one: a trace would keep their addresses, and a customer's is an e-mail address.
const tracer = new Tracer({ captureHTTPsRequests: false });

/** Runs the handling of a request as a part of the invocation's trace, named for the operation. */
export async function traced<T>(seen: Observation, run: () => Promise<T>): Promise<T> {
  if (!tracer.isTracingEnabled()) return run();
  const parent = tracer.getSegment();
  const segment = parent?.addNewSubsegment('## request');
  try {
    return await run();
  } finally {
    tracer.annotateColdStart();
    tracer.addServiceNameAnnotation();
    segment?.addAnnotation('operation', seen.operation ?? 'none');
    segment?.close();
  }
}
