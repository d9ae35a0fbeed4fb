import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { StageSettings } from './settings.js';

/** The stages that can be deployed, each a stack of its own. */
export const stages: readonly StageSettings[] = [
  {
    stage: 'sandbox',
    // Its limits are lower than those of production, and not published.
    callsPerSecond: { reads: 50, writes: 50 },
    callsAtOnce: 50,
    webhooks: { perSecond: 50, atOnce: 10 },
    vpcEndpointIds: [],
    firewall: false,
    logRetention: RetentionDays.TWO_WEEKS,
    eventDays: 14,
    keepData: false,
    alarmTopicArns: [],
  },
  {
    stage: 'production',
    // What is left of 100 is for those who call Checkout.com without the gateway, such as the dashboard.
    callsPerSecond: { reads: 90, writes: 90 },
    callsAtOnce: 100,
    webhooks: { perSecond: 200, atOnce: 50 },
    vpcEndpointIds: [],
    firewall: true,
    logRetention: RetentionDays.THREE_MONTHS,
    eventDays: 90,
    keepData: true,
    alarmTopicArns: [],
  },
];
