import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, Stats, TreatMissingData, type Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic, type ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { LogMetrics } from './log-metrics.js';
import type { Watched } from './watch.js';

interface AlarmsProps {
  readonly watched: Watched;
  readonly logged: LogMetrics;
  /** Topics that are told of alarms. */
  readonly topicArns: readonly string[];
}

/** A metric, and from which value on in how many periods of five minutes in a row it needs a person. */
interface Condition {
  readonly metric: Metric;
  readonly from: number;
  readonly periods?: number;
  /** What it means, and what to look at. */
  readonly meaning: string;
}

const period = Duration.minutes(5);

/** What a person has to look at. Each alarm says what it means. */
export class Alarms extends Construct {
  readonly all: readonly Alarm[];

  constructor(scope: Construct, id: string, { watched, logged, topicArns }: AlarmsProps) {
    super(scope, id);
    const topics = topicArns.map((arn, index) => Topic.fromTopicArn(this, `Topic${index}`, arn));
    const conditions = {
      ...apiConditions(watched),
      ...logConditions(logged),
      ...functionConditions(watched),
      ...eventConditions(watched),
    };
    this.all = Object.entries(conditions).map(([name, condition]) => this.alarm(name, condition, topics));
  }

  private alarm(name: string, { metric, from, periods = 1, meaning }: Condition, topics: readonly ITopic[]): Alarm {
    const alarm = new Alarm(this, name, {
      metric,
      threshold: from,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: meaning,
    });
    for (const topic of topics) alarm.addAlarmAction(new SnsAction(topic));
    return alarm;
  }
}

function apiConditions({ gateway, webhooks }: Watched): Record<string, Condition> {
  return {
    GatewayErrors: {
      metric: gateway.api.metricServerError({ period, statistic: Stats.SUM }),
      from: 5,
      meaning:
        'Requests to the gateway fail. The access log names the routes, the logs of their functions the reasons.',
    },
    GatewayLatency: {
      metric: gateway.api.metricLatency({ period, statistic: Stats.p(99) }),
      from: 10_000,
      periods: 3,
      meaning: 'One request in a hundred takes 10 seconds or more. The traces tell whether Checkout.com takes them.',
    },
    WebhookErrors: {
      metric: webhooks.api.metricServerError({ period, statistic: Stats.SUM }),
      from: 1,
      meaning: 'Webhooks are not acknowledged. Checkout.com sends them again for about 30 hours.',
    },
    WebhookLatency: {
      metric: webhooks.api.metricLatency({ period, statistic: Stats.p(99) }),
      from: 5_000,
      periods: 3,
      meaning: 'Webhooks take 5 seconds or more. Checkout.com waits for 10, then sends them again.',
    },
  };
}

function logConditions(logged: LogMetrics): Record<string, Condition> {
  return {
    Throttled: {
      metric: logged.throttled,
      from: 10,
      meaning: 'Callers are turned away with 429. The access log names them and the route; limits.ts sets its share.',
    },
    RateLimited: {
      metric: logged.rateLimited,
      from: 1,
      meaning: 'Checkout.com answers 429: others use the account too, or its limits are lower than the settings say.',
    },
    CredentialsRefused: {
      metric: logged.credentialsRefused,
      from: 1,
      meaning: 'Checkout.com refuses the keys. Compare the secret with the keys that the dashboard shows as active.',
    },
    SignaturesRefused: {
      metric: logged.signaturesRefused,
      from: 10,
      meaning: 'Webhooks fit no signature key: the key of a workflow was changed, or somebody tries.',
    },
  };
}

function functionConditions({ functions }: Watched): Record<string, Condition> {
  return Object.fromEntries(
    functions.flatMap(({ name, lambda }): [string, Condition][] => [
      [
        `${name}Errors`,
        {
          metric: lambda.metricErrors({ period }),
          from: 1,
          meaning: `The function ${name} crashed or ran out of time. A caller cannot know what became of a write.`,
        },
      ],
      [
        `${name}Throttles`,
        {
          metric: lambda.metricThrottles({ period }),
          from: 1,
          meaning: `All of the reserved concurrency of ${name} was in use, and requests failed. Are calls slow?`,
        },
      ],
    ]),
  );
}

function eventConditions({ inbox }: Watched): Record<string, Condition> {
  return {
    FailedEvents: {
      metric: inbox.failedEvents.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
      from: 1,
      meaning: 'Events were acknowledged and not published. Once the cause is gone, replay them: docs/deploy.md.',
    },
    UnreplayableEvents: {
      metric: inbox.unreplayableEvents.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
      from: 1,
      meaning: 'Events could not be replayed in ten attempts. They are lost after 14 days.',
    },
  };
}
