import { environment } from '../environment.js';
import type { Observation } from './invocation.js';

/** Loaded only where there is something to trace: it is slow to load. */
const tracer = await loadTracer();

/** Runs the handling of a request as a part of the invocation's trace, named for the operation. */
export async function traced<T>(seen: Observation, run: () => Promise<T>): Promise<T> {
  const invocation = tracer?.getSegment();
  if (tracer === undefined || invocation === undefined) return run();
  const segment = invocation.addNewSubsegment('## request');
  // The invocation's own segment is Lambda's: nothing can be added to it.
  tracer.setSegment(segment);
  try {
    return await run();
  } finally {
    tracer.annotateColdStart();
    tracer.addServiceNameAnnotation();
    tracer.putAnnotation('operation', seen.operation ?? 'none');
    segment.close();
    tracer.setSegment(invocation);
  }
}

async function loadTracer() {
  if (environment['POWERTOOLS_TRACE_ENABLED'] === 'false' || environment['LAMBDA_TASK_ROOT'] === undefined) {
    return undefined;
  }
  const { Tracer } = await import('@aws-lambda-powertools/tracer');
  // Requests are not captured one by one: a trace would keep their addresses, and a customer's is an e-mail address.
  const loaded = new Tracer({ captureHTTPsRequests: false });
  return loaded.isTracingEnabled() ? loaded : undefined;
}
