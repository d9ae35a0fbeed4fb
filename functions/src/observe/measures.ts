import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { environment } from '../environment.js';

const metrics = new Metrics({ namespace: environment['POWERTOOLS_METRICS_NAMESPACE'] ?? 'CheckoutGateway' });

/** One set of figures for a request: how long it took, and whether it failed by the caller's fault or by ours. */
export function measure(operation: string | undefined, status: number, durationMs: number): void {
  metrics.addDimension('operation', operation ?? 'none');
  metrics.addMetric('Duration', MetricUnit.Milliseconds, durationMs);
  metrics.addMetric('Refused', MetricUnit.Count, status >= 400 && status < 500 ? 1 : 0);
  metrics.addMetric('Failed', MetricUnit.Count, status >= 500 ? 1 : 0);
  metrics.publishStoredMetrics();
}
