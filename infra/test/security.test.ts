import { describe, expect, test } from 'vitest';
import { stages } from '../src/stages.js';
import { listed, stackOf, statements } from './synthesized.js';

describe.each(stages)('$stage', ({ stage, keepData, firewall }) => {
  const stack = () => stackOf(stage);
  const properties = (type: string) => Object.values(stack().all(type)).map(({ Properties }) => Properties);

  test('no policy allows an action by a star', () => {
    const actions = statements(stack())
      .filter(({ statement }) => statement.Effect === 'Allow')
      .flatMap(({ statement }) => listed(statement.Action));
    expect(actions.length).toBeGreaterThan(20);
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
    expect(
      statements(stack()).filter(({ statement }) => 'NotAction' in statement || 'NotResource' in statement),
    ).toEqual([]);
  });

  test('no policy names a resource by a star, but for traces, which have no names, and parameters of a path', () => {
    for (const { type, statement } of statements(stack()).filter((each) => each.statement.Effect === 'Allow')) {
      const starred = listed(statement.Resource ?? []).filter((resource) => JSON.stringify(resource).includes('*'));
      if (starred.length === 0) continue;
      if (type === 'AWS::IAM::ManagedPolicy') {
        expect(statement.Action).toBe('execute-api:Invoke');
        for (const arn of starred) expect(arn['Fn::Join'][1].at(-1)).toMatch(/^\/(GET|POST|PUT|PATCH|DELETE)\/[\w-]+/);
      } else {
        expect(starred).toEqual(['*']);
        expect(listed(statement.Action)).toEqual(['xray:PutTelemetryRecords', 'xray:PutTraceSegments']);
      }
    }
  });

  test('a function may do what it is there for, with a role of its own', () => {
    const functions = properties('AWS::Lambda::Function');
    const roles = functions.map(({ Role }) => Role['Fn::GetAtt'][0]);
    expect(new Set(roles).size).toBe(functions.length);
    expect(properties('AWS::IAM::Role').filter(({ ManagedPolicyArns }) => ManagedPolicyArns)).toEqual([]);

    for (const { Role, Environment } of functions) {
      const { Variables } = Environment;
      const permissions = properties('AWS::IAM::Policy')
        .filter(({ Roles }) => Roles.some((role: any) => role.Ref === Role['Fn::GetAtt'][0]))
        .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
        .flatMap(({ Action, Resource }) => listed<string>(Action).map((action) => [action, Resource] as const));
      const own = {
        'logs:CreateLogStream': expect.anything(),
        'logs:PutLogEvents': expect.anything(),
        'xray:PutTelemetryRecords': '*',
        'xray:PutTraceSegments': '*',
      };
      if (Variables.POWERTOOLS_SERVICE_NAME !== 'webhooks') {
        expect(Object.fromEntries(permissions)).toEqual({
          ...own,
          'secretsmanager:GetSecretValue': Variables.CHECKOUT_SECRET_ID,
        });
        continue;
      }
      const table = { 'Fn::GetAtt': [Variables.INBOX_TABLE.Ref, 'Arn'] };
      expect(Object.fromEntries(permissions)).toEqual({
        ...own,
        'secretsmanager:GetSecretValue': Variables.WEBHOOK_SECRET_ID,
        'dynamodb:GetItem': table,
        'dynamodb:PutItem': table,
        'dynamodb:UpdateItem': table,
        'events:PutEvents': { 'Fn::GetAtt': [Variables.EVENT_BUS.Ref, 'Arn'] },
        'sqs:SendMessage': { 'Fn::GetAtt': [Variables.FAILED_EVENTS_QUEUE_URL.Ref, 'Arn'] },
      });
    }
  });

  test('the template holds no secret: secrets are made empty, and functions are told where they are', () => {
    const secrets = properties('AWS::SecretsManager::Secret');
    expect(secrets).toHaveLength(2);
    for (const secret of secrets) expect(Object.keys(secret).sort()).toEqual(['Description', 'Name', 'Tags']);

    expect(JSON.stringify(stack().template)).not.toMatch(/\b[sp]k_(?:sbox_)?[a-z2-7]{20}|resolve:secretsmanager|ack_/);
    for (const { Environment } of properties('AWS::Lambda::Function')) {
      for (const [name, value] of Object.entries(Environment.Variables)) {
        if (/SECRET|KEY|TOKEN/.test(name)) expect(value).toEqual({ Ref: expect.any(String) });
      }
    }
    expect(Object.keys(stack().template.Parameters)).toEqual(['Prefix', 'BootstrapVersion']);
  });

  test('what is stored is encrypted, and reached encrypted only', () => {
    for (const table of properties('AWS::DynamoDB::Table')) {
      expect(table.SSESpecification).toEqual({ SSEEnabled: true });
      expect(table.PointInTimeRecoverySpecification).toEqual({ PointInTimeRecoveryEnabled: true });
      expect(table.TimeToLiveSpecification).toEqual({ AttributeName: 'expires_at', Enabled: true });
    }
    const queues = stack().all('AWS::SQS::Queue');
    expect(Object.keys(queues)).toHaveLength(2);
    for (const [id, { Properties }] of Object.entries(queues)) {
      expect(Properties.SqsManagedSseEnabled).toBe(true);
      const denials = properties('AWS::SQS::QueuePolicy')
        .filter(({ Queues }) => Queues[0].Ref === id)
        .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
      expect(denials).toMatchObject([
        { Effect: 'Deny', Action: 'sqs:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      ]);
    }
    for (const api of properties('AWS::ApiGateway::RestApi'))
      expect(api.SecurityPolicy).toMatch(/^SecurityPolicy_TLS13_1_[23]/);
  });

  test('a queue of failed events gives what cannot be replayed to another, which somebody is told of', () => {
    const queues = Object.entries(stack().all('AWS::SQS::Queue'));
    const redriven = queues.flatMap(([, { Properties }]) =>
      Properties.RedrivePolicy ? [Properties.RedrivePolicy] : [],
    );
    expect(redriven).toHaveLength(1);
    const watched = properties('AWS::CloudWatch::Alarm').flatMap(({ Namespace, Dimensions }) =>
      Namespace === 'AWS/SQS' ? [String(Dimensions[0].Value['Fn::GetAtt'][0])] : [],
    );
    expect(watched.sort()).toEqual(queues.map(([id]) => id).sort());
  });

  test('logs are kept for a time, masked, and hold neither addresses nor bodies', () => {
    const logs = properties('AWS::Logs::LogGroup');
    expect(logs).toHaveLength(11);
    for (const { RetentionInDays, DataProtectionPolicy } of logs) {
      expect(RetentionInDays).toBeGreaterThan(0);
      const masked = DataProtectionPolicy.Statement.find(({ Operation }: any) => 'Deidentify' in Operation);
      expect(JSON.stringify(masked.DataIdentifier)).toMatch(/CreditCardNumber.*EmailAddress.*CheckoutSecretKey/);
    }
    for (const { AccessLogSetting, MethodSettings } of properties('AWS::ApiGateway::Stage')) {
      const fields = Object.values(JSON.parse(AccessLogSetting.Format) as Record<string, string>);
      expect(fields.filter((field) => /path$|query|header|body/i.test(field))).toEqual(['$context.resourcePath']);
      for (const setting of MethodSettings) {
        expect(setting.DataTraceEnabled).toBe(false);
        expect(setting.LoggingLevel ?? 'OFF').toBe('OFF');
      }
    }
  });

  test(`data ${keepData ? 'outlives' : 'goes with'} the stack`, () => {
    expect(stack().terminationProtection).toBe(keepData);
    const stored = ['AWS::DynamoDB::Table', 'AWS::SQS::Queue', 'AWS::SecretsManager::Secret', 'AWS::Logs::LogGroup'];
    for (const { DeletionPolicy } of stored.flatMap((type) => Object.values(stack().all(type)))) {
      expect(DeletionPolicy).toBe(keepData ? 'Retain' : 'Delete');
    }
    for (const table of properties('AWS::DynamoDB::Table')) expect(table.DeletionProtectionEnabled).toBe(keepData);
  });

  test(`the webhook route stands ${firewall ? 'behind a firewall' : 'without a firewall'}, and is throttled`, () => {
    expect(properties('AWS::WAFv2::WebACLAssociation')).toHaveLength(firewall ? 1 : 0);
    for (const { ResourceArn } of properties('AWS::WAFv2::WebACLAssociation')) {
      expect(JSON.stringify(ResourceArn)).toContain('WebhooksObservedApi');
    }
  });

  test('functions call the environment of Checkout.com that their stage is for', () => {
    const environments = properties('AWS::Lambda::Function').map(
      ({ Environment }) => Environment.Variables.CKO_ENVIRONMENT,
    );
    expect(new Set(environments.filter(Boolean))).toEqual(new Set([stage]));
  });
});

test('everything that can carry tags says what it belongs to', () => {
  for (const { name, template } of stages.map(({ stage }) => stackOf(stage))) {
    const tagged = Object.values(template.Resources).filter(({ Properties }) => Properties?.Tags);
    expect(tagged.length).toBeGreaterThan(25);
    for (const { Properties } of tagged) {
      expect(Properties.Tags).toEqual([
        { Key: 'application', Value: 'checkout-gateway' },
        { Key: 'stage', Value: name.replace('checkout-gateway-', '') },
      ]);
    }
  }
});
