import { Duration, Stack } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  MathExpression,
  Stats,
  type Alarm,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { LogMetrics } from './log-metrics.js';
import type { Watched } from './watch.js';

interface GatewayDashboardProps {
  readonly watched: Watched;
  readonly logged: LogMetrics;
  readonly alarms: readonly Alarm[];
  /** Namespace of the metrics that the functions write. */
  readonly namespace: string;
}

/** One page that answers, from the top: is anything wrong, who calls, how do functions bear it, do events arrive. */
export class GatewayDashboard extends Construct {
  constructor(scope: Construct, id: string, { watched, logged, alarms, namespace }: GatewayDashboardProps) {
    super(scope, id);
    const { gateway, webhooks, functions, inbox } = watched;
    const perFunction = (metric: (lambda: IFunction, label: string) => IMetric) =>
      functions.map(({ name, lambda }) => metric(lambda, name));
    new Dashboard(this, 'Dashboard', {
      dashboardName: Stack.of(this).stackName,
      defaultInterval: Duration.hours(3),
      widgets: [
        [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24, height: 5 })],
        [
          graph('Requests', traffic(gateway.api)),
          graph('Latency of requests, ms', latency(gateway.api)),
          graph('Turned away', [logged.throttled, logged.rateLimited, logged.credentialsRefused]),
        ],
        [
          graph(
            'Invocations at one time',
            perFunction((lambda, label) => lambda.metric('ConcurrentExecutions', { label, statistic: Stats.MAXIMUM })),
          ),
          graph(
            'Duration of invocations, p99, ms',
            perFunction((lambda, label) => lambda.metricDuration({ label, statistic: Stats.p(99) })),
          ),
          graph(
            'Failed invocations',
            perFunction((lambda, label) => lambda.metricErrors({ label })),
          ),
        ],
        [
          graph('Duration by operation, p99, ms', [byOperation(namespace, 'Duration', 'p99')]),
          graph('Refused by operation', [byOperation(namespace, 'Refused', 'Sum')]),
          graph('Failed by operation', [byOperation(namespace, 'Failed', 'Sum')]),
        ],
        [
          graph('Webhooks', [...traffic(webhooks.api), logged.signaturesRefused]),
          graph('Latency of webhooks, ms', latency(webhooks.api)),
          graph('Events that wait', [
            inbox.failedEvents.metricApproximateNumberOfMessagesVisible({ label: 'to be replayed' }),
            inbox.unreplayableEvents.metricApproximateNumberOfMessagesVisible({ label: 'could not be replayed' }),
          ]),
        ],
      ],
    });
  }
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 8, height: 6, leftYAxis: { min: 0 } });
}

function traffic(api: RestApi): IMetric[] {
  return [
    api.metricCount({ label: 'all' }),
    api.metricClientError({ label: 'refused', statistic: Stats.SUM }),
    api.metricServerError({ label: 'failed', statistic: Stats.SUM }),
  ];
}

function latency(api: RestApi): IMetric[] {
  return [50, 99].map((percentile) => api.metricLatency({ label: `p${percentile}`, statistic: Stats.p(percentile) }));
}

/** A metric of the functions for each operation that was called, whichever these are. */
function byOperation(namespace: string, metric: string, statistic: string): IMetric {
  return new MathExpression({
    expression: `SEARCH('{"${namespace}",operation,service} MetricName="${metric}"', '${statistic}', 300)`,
    label: '',
  });
}
