import { App, Stack } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { expect, test } from 'vitest';
import { deployedStacks, underRules } from './synthesized.js';

test('the rules of AWS Solutions and of Serverless find nothing that has no reason', () => {
  expect(() => deployedStacks()).not.toThrow();
});

test('the rules are asked: a queue that takes unencrypted requests is refused', () => {
  const app = new App();
  new Queue(new Stack(app, 'planted'), 'Queue');
  expect(() => underRules(app).synth()).toThrow(
    /AwsSolutions-SQS4[^]*Serverless-SQSRedrivePolicy|Serverless-SQSRedrivePolicy[^]*AwsSolutions-SQS4/,
  );
});
