import { describe, expect, test } from 'vitest';
import { checkSettings } from '../src/settings.js';
import { stages } from '../src/stages.js';
import { synthesize } from './synthesized.js';

const [sandbox] = stages as [(typeof stages)[0]];

test('wrong settings are refused, each by name', () => {
  const wrong = {
    ...sandbox,
    callsPerSecond: { reads: 101, writes: 0 },
    callsAtOnce: 0.5,
    vpcEndpointIds: ['vpc-1'],
    alarmTopicArns: ['on-call'],
  };
  for (const name of ['reads is 101', 'writes is 0', 'callsAtOnce is 0.5', 'has vpc-1', 'has on-call']) {
    expect(() => checkSettings(wrong)).toThrow(name);
  }
  expect(() => synthesize([wrong])).toThrow('The settings of stage sandbox are wrong');
});

describe('with a VPC endpoint and a topic', () => {
  const vpcEndpointId = 'vpce-0123456789abcdef0';
  const topic = 'arn:aws:sns:eu-west-1:111122223333:on-call';
  let stack: ReturnType<typeof synthesize>[0] | undefined;
  const synthesized = () =>
    (stack ??= synthesize([{ ...sandbox, vpcEndpointIds: [vpcEndpointId], alarmTopicArns: [topic] }])[1]!);

  test('the gateway can be reached through the endpoint only; webhooks still come from outside', () => {
    const [gateway, webhooks] = Object.values(synthesized().all('AWS::ApiGateway::RestApi'));
    expect(gateway!.Properties.EndpointConfiguration).toEqual({ Types: ['PRIVATE'], VpcEndpointIds: [vpcEndpointId] });
    expect(webhooks!.Properties.EndpointConfiguration).toEqual({ Types: ['REGIONAL'] });
    expect(webhooks!.Properties.Policy).toBeUndefined();
  });

  test('its policy denies every other way, and leaves to the roles of the account what they may call', () => {
    const [gateway] = Object.values(synthesized().all('AWS::ApiGateway::RestApi'));
    const [allow, deny] = gateway!.Properties.Policy.Statement;
    expect(allow).toMatchObject({
      Effect: 'Allow',
      Principal: { AWS: { 'Fn::Join': ['', expect.arrayContaining([{ Ref: 'AWS::AccountId' }, ':root'])] } },
      Condition: { StringEquals: { 'aws:SourceVpce': [vpcEndpointId] } },
    });
    expect(deny).toMatchObject({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Condition: { StringNotEquals: { 'aws:SourceVpce': [vpcEndpointId] } },
    });
  });

  test('every alarm tells the topic, and says what it means', () => {
    const alarms = Object.values(synthesized().all('AWS::CloudWatch::Alarm'));
    expect(alarms.length).toBeGreaterThan(20);
    for (const { Properties } of alarms) {
      expect(Properties.AlarmActions).toEqual([topic]);
      expect(Properties.AlarmDescription).toMatch(/[.?]$/);
    }
  });
});
