import { App, Tags, type AppProps } from 'aws-cdk-lib';
import { AccountStack } from './account-stack.js';
import { GatewayStack } from './gateway-stack.js';
import { checkSettings, type StageSettings } from './settings.js';
import { stages } from './stages.js';

/** Everything that can be deployed: what an account needs once, and a stack for each stage. */
export function createApp(props: AppProps = {}, settings: readonly StageSettings[] = stages): App {
  for (const each of settings) checkSettings(each);
  const app = new App({ ...props, analyticsReporting: false });
  Tags.of(app).add('application', 'checkout-gateway');
  const account = new AccountStack(app, 'checkout-gateway-account');
  for (const each of settings) {
    const stack = new GatewayStack(app, `checkout-gateway-${each.stage}`, each);
    stack.addStackDependency(account, 'API Gateway refuses access logs in an account that has not let it write any.');
    Tags.of(stack).add('stage', each.stage);
  }
  return app;
}
