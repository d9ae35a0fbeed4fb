import { arn } from '../aws/account.js';

/** What a reference to a resource gives. */
export interface Identity {
  ref: string;
  attributes: Readonly<Record<string, string>>;
}

type Identify = (name: string, properties: Record<string, unknown>) => Identity;

/** An identity whose `Ref` is the resource's name. */
const byName =
  (service: string, prefix = ''): Identify =>
  (name) => ({ ref: name, attributes: { Arn: arn(service, prefix + name) } });

/** Resources that are no more than a name on this machine, with the property that names each. */
const identified: Readonly<Record<string, { named?: string; identify: Identify }>> = {
  'AWS::Lambda::Function': { named: 'FunctionName', identify: byName('lambda', 'function:') },
  'AWS::Logs::LogGroup': { named: 'LogGroupName', identify: byName('logs', 'log-group:') },
  'AWS::IAM::Role': { named: 'RoleName', identify: byName('iam', 'role/') },
  'AWS::KMS::Key': { identify: byName('kms', 'key/') },
  'AWS::SNS::Topic': {
    named: 'TopicName',
    identify: (name) => ({ ref: arn('sns', name), attributes: { TopicArn: arn('sns', name), TopicName: name } }),
  },
  'AWS::ApiGateway::RestApi': {
    identify: (name) => ({ ref: name, attributes: { RootResourceId: `${name}/`, RestApiId: name } }),
  },
  'AWS::ApiGateway::Stage': {
    identify: (_, { StageName }) => ({ ref: String(StageName), attributes: {} }),
  },
};

/** The identity of a resource that has no stand-in; `name` is what it is called when its template names nothing. */
export function identify(type: string, name: string, properties: Record<string, unknown>): Identity {
  const known = identified[type];
  if (known === undefined) return { ref: name, attributes: {} };
  const given = known.named === undefined ? undefined : properties[known.named];
  return known.identify(typeof given === 'string' ? given : name, properties);
}
