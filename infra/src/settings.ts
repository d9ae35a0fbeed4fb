import type { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** What differs from one stage to another. */
export interface StageSettings {
  /** Which Checkout.com its keys are for; also its name in the names of resources. */
  readonly stage: 'sandbox' | 'production';
  /** Calls of Checkout.com a second that all routes together may make. Each kind at most 100, counted by account. */
  readonly callsPerSecond: { readonly reads: number; readonly writes: number };
  /**
   * Calls of Checkout.com that may be under way at one time, shared among the functions. At most 100; a function whose
   * share is small has room for ten all the same.
   */
  readonly callsAtOnce: number;
  /** The public webhook route: deliveries a second that it takes, and at one time. */
  readonly webhooks: { readonly perSecond: number; readonly atOnce: number };
  /**
   * VPC endpoints of `execute-api` that the gateway can be called through. With one or more, it cannot be reached from
   * anywhere else; the webhook route stays public.
   */
  readonly vpcEndpointIds: readonly string[];
  /** Whether the webhook route stands behind AWS WAF, which costs by the month. */
  readonly firewall: boolean;
  /** How long logs are kept. */
  readonly logRetention: RetentionDays;
  /** Days for which published events can be replayed. */
  readonly eventDays: number;
  /** Whether data outlives the stack, and the table refuses to be deleted. */
  readonly keepData: boolean;
  /** SNS topics that are told of alarms, by ARN. */
  readonly alarmTopicArns: readonly string[];
}

/** Checkout.com takes this many reads, and as many writes, a second from one account. */
const mostCalls = 100;

/** @throws {Error} naming every setting that is wrong, and how */
export function checkSettings(settings: StageSettings): void {
  const { stage, callsPerSecond, callsAtOnce, webhooks, vpcEndpointIds, eventDays, alarmTopicArns } = settings;
  const wrong = [
    ...outside('callsPerSecond.reads', callsPerSecond.reads, mostCalls),
    ...outside('callsPerSecond.writes', callsPerSecond.writes, mostCalls),
    ...outside('callsAtOnce', callsAtOnce, mostCalls),
    ...outside('webhooks.perSecond', webhooks.perSecond, 1_000),
    ...outside('webhooks.atOnce', webhooks.atOnce, 100),
    ...outside('eventDays', eventDays, 365),
    ...unlike('vpcEndpointIds', vpcEndpointIds, /^vpce-[0-9a-f]{8,17}$/, 'vpce-0123456789abcdef0'),
    ...unlike(
      'alarmTopicArns',
      alarmTopicArns,
      /^arn:[^:]+:sns:[^:]+:\d{12}:[\w-]+$/,
      'arn:aws:sns:eu-west-1:111122223333:on-call',
    ),
  ];
  if (wrong.length > 0) throw new Error(`The settings of stage ${stage} are wrong:\n  ${wrong.join('\n  ')}`);
}

function outside(name: string, value: number, most: number): string[] {
  return Number.isInteger(value) && value >= 1 && value <= most
    ? []
    : [`${name} is ${value}: it goes from 1 to ${most}`];
}

function unlike(name: string, values: readonly string[], pattern: RegExp, example: string): string[] {
  return values
    .filter((value) => !pattern.test(value))
    .map((value) => `${name} has ${value}: it looks like ${example}`);
}
