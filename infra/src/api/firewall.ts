import { Stack } from 'aws-cdk-lib';
import type { Stage } from 'aws-cdk-lib/aws-apigateway';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

interface FirewallProps {
  readonly stage: Stage;
}

/** Rules that AWS keeps. None limits the rate of one address: all of Checkout.com's deliveries come from a few. */
const ruleGroups = ['AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesKnownBadInputsRuleSet'];

/** Turns away what AWS knows to be an attack, before it is paid for as a request. */
export class Firewall extends Construct {
  constructor(scope: Construct, id: string, { stage }: FirewallProps) {
    super(scope, id);
    const measured = (metricName: string) => ({
      cloudWatchMetricsEnabled: true,
      // Samples keep headers, and with them signatures.
      sampledRequestsEnabled: false,
      metricName,
    });
    const acl = new CfnWebACL(this, 'Acl', {
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: measured(`${Stack.of(this).stackName}-webhooks`),
      rules: ruleGroups.map((name, priority) => ({
        name,
        priority,
        overrideAction: { none: {} },
        statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
        visibilityConfig: measured(name),
      })),
    });
    new CfnWebACLAssociation(this, 'Association', { resourceArn: stage.stageArn, webAclArn: acl.attrArn });
  }
}
