import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deployedStacks, listed } from './synthesized.js';

const policy = JSON.parse(readFileSync(join(import.meta.dirname, '../deployment-policy.json'), 'utf8'));

test('who deploys by the policy may act on every kind of resource in the templates', () => {
  const types = deployedStacks().flatMap(({ template }) => Object.values(template.Resources).map(({ Type }) => Type));
  const needed = new Set(types.map((type) => String(type.split('::')[1]).toLowerCase()));
  const allowed = new Set(
    policy.Statement.flatMap(({ Action }: any) => listed<string>(Action)).map((action: string) => action.split(':')[0]),
  );
  expect([...needed].filter((service) => !allowed.has(service))).toEqual([]);
});

test('who deploys by the policy may neither read a secret nor make a role that is not the gateway’s', () => {
  for (const { Action, Resource } of policy.Statement) {
    for (const action of listed<string>(Action)) {
      expect(action).not.toMatch(/^secretsmanager:(\*|Get|Put)/);
      if (!action.startsWith('iam:')) continue;
      for (const arn of listed<string>(Resource))
        expect(arn).toMatch(/(role|policy)\/(checkout-gateway-|aws-service-role\/)/);
    }
  }
});
