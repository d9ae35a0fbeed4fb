import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter, type ILogGroup, type IFilterPattern } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

interface LogMetricsProps {
  readonly namespace: string;
  /** The access log of the gateway. */
  readonly access: ILogGroup;
  /** The logs of functions that call Checkout.com. */
  readonly calls: readonly ILogGroup[];
  /** The logs of functions that receive webhooks. */
  readonly webhooks: readonly ILogGroup[];
}

/** What only the logs tell, counted. */
export class LogMetrics extends Construct {
  /** Requests that the gateway turned away because there were too many, or that Checkout.com did. */
  readonly throttled: Metric;
  /** Requests that Checkout.com turned away because there were too many, in spite of the gateway's own throttles. */
  readonly rateLimited: Metric;
  /** Requests that failed because Checkout.com refused the keys, or gave no access token for them. */
  readonly credentialsRefused: Metric;
  /** Webhooks whose signature fits no key. */
  readonly signaturesRefused: Metric;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: LogMetricsProps,
  ) {
    super(scope, id);
    const { access, calls, webhooks } = props;
    this.throttled = this.count('Throttled', [access], FilterPattern.stringValue('$.status', '=', '429'));
    this.rateLimited = this.count('RateLimited', calls, FilterPattern.numberValue('$.status', '=', 429));
    this.credentialsRefused = this.count(
      'CredentialsRefused',
      calls,
      FilterPattern.stringValue('$.errorCodes[0]', '=', 'checkout_refused_credentials'),
    );
    this.signaturesRefused = this.count('SignaturesRefused', webhooks, FilterPattern.numberValue('$.status', '=', 401));
  }

  /** The lines of some logs that fit a pattern, as one metric. */
  private count(metricName: string, logs: readonly ILogGroup[], filterPattern: IFilterPattern): Metric {
    const metricNamespace = this.props.namespace;
    for (const [index, logGroup] of logs.entries()) {
      new MetricFilter(this, `${metricName}${index}`, { logGroup, filterPattern, metricNamespace, metricName });
    }
    return new Metric({ namespace: metricNamespace, metricName, statistic: Stats.SUM, period: Duration.minutes(5) });
  }
}
