import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Inbox } from '../inbox.js';
import { Alarms } from './alarms.js';
import { GatewayDashboard } from './dashboard.js';
import { LogMetrics } from './log-metrics.js';

/** What alarms and the dashboard look at. */
export interface Watched {
  readonly gateway: Logged<{ readonly api: RestApi }>;
  readonly webhooks: Logged<{ readonly api: RestApi }>;
  readonly functions: readonly WatchedFunction[];
  readonly inbox: Inbox;
}

export type WatchedFunction = Logged<{
  /** In the route table. */
  readonly name: string;
  readonly lambda: IFunction;
  /** Whether it receives webhooks, and does not call Checkout.com. */
  readonly receives: boolean;
}>;

type Logged<Subject> = Subject & { readonly log: LogGroup };

interface WatchProps {
  readonly watched: Watched;
  /** Namespace of metrics. */
  readonly namespace: string;
  /** Topics that are told of alarms. */
  readonly topicArns: readonly string[];
}

/** Counts what only logs tell, raises alarms, and shows it all on one page. */
export class Watch extends Construct {
  constructor(scope: Construct, id: string, { watched, namespace, topicArns }: WatchProps) {
    super(scope, id);
    const { gateway, functions } = watched;
    const logsOf = (some: readonly WatchedFunction[]) => some.map(({ log }) => log);
    const logged = new LogMetrics(this, 'Logged', {
      namespace,
      access: gateway.log,
      calls: logsOf(functions.filter(({ receives }) => !receives)),
      webhooks: logsOf(functions.filter(({ receives }) => receives)),
    });
    const alarms = new Alarms(this, 'Alarms', { watched, logged, topicArns });
    new GatewayDashboard(this, 'Dashboard', { watched, logged, alarms: alarms.all, namespace });
  }
}
