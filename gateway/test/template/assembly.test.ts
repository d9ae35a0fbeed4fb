import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startAws, startGateway } from '../../src/index.js';
import { readAssembly } from '../../src/template/assembly.js';
import { LocalStack } from '../../src/template/local-stack.js';
import type { Template } from '../../src/template/template.js';

/** Writes an app of stacks and of stages with stacks. */
function writeAssembly(stacks: Record<string, object>, stages: Record<string, Record<string, object>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'assembly-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (inFolder: string, inner: Record<string, object>, more: object = {}) => {
    mkdirSync(inFolder, { recursive: true });
    const artifacts = Object.entries(inner).map(([id, template]) => {
      writeFileSync(join(inFolder, `${id}.json`), JSON.stringify(template));
      const properties = { templateFile: `${id}.json`, stackName: `name-of-${id}` };
      return [id, { type: 'aws:cloudformation:stack', properties }] as const;
    });
    const manifest = { artifacts: { ...Object.fromEntries(artifacts), ...more } };
    writeFileSync(join(inFolder, 'manifest.json'), JSON.stringify(manifest));
  };
  const nested = Object.keys(stages).map((directoryName) => {
    write(join(folder, directoryName), stages[directoryName]!);
    return [directoryName, { type: 'cdk:cloud-assembly', properties: { directoryName } }] as const;
  });
  write(folder, stacks, Object.fromEntries(nested));
  return folder;
}

async function localStack(template: Partial<Template>, parameters: Record<string, string> = {}) {
  const aws = await startAws();
  onTestFinished(() => aws.close());
  const stack = { name: 'test', template: { Resources: {}, ...template }, assets: new Map() };
  return LocalStack.create(stack, aws, parameters);
}

test('the stacks of an app are found, those of its stages too', () => {
  const folder = writeAssembly({ One: { Resources: {} } }, { 'assembly-Live': { Two: { Resources: {} } } });
  expect(readAssembly(folder).map(({ name }) => name)).toEqual(['name-of-One', 'name-of-Two']);
});

test('an app without the stack that is asked for is not served', async () => {
  const assembly = writeAssembly({ One: { Resources: {} } });
  await expect(startGateway({ assembly, stacks: (name) => name === 'Two' })).rejects.toThrow('no stack to serve');
});

test('a parameter without a value, and a reference to nothing, are refused by name', async () => {
  const Resources = { Topic: { Type: 'AWS::SNS::Topic' } };
  const stack = await localStack(
    { Resources, Parameters: { Given: {}, Missing: {}, Default: { Default: 'a' } } },
    { Given: 'b' },
  );
  expect([stack.ref('Given'), stack.ref('Default')]).toEqual(['b', 'a']);
  expect(() => stack.ref('Missing')).toThrow('test takes a value for its parameter Missing');
  expect(() => stack.ref('Nothing')).toThrow('refers to Nothing, which it does not have');
  expect(() => stack.attribute('Topic', 'Colour')).toThrow('no value for Colour of Topic, which is a AWS::SNS::Topic');
});

test('what a template asks for and is not acted out here is refused', async () => {
  const Uri = 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/x/invocations';
  const api = (method: object): Template => ({
    Resources: {
      Api: { Type: 'AWS::ApiGateway::RestApi' },
      Stage: { Type: 'AWS::ApiGateway::Stage', Properties: { RestApiId: { Ref: 'Api' }, StageName: 'v1' } },
      Get: {
        Type: 'AWS::ApiGateway::Method',
        Properties: {
          RestApiId: { Ref: 'Api' },
          ResourceId: { 'Fn::GetAtt': ['Api', 'RootResourceId'] },
          HttpMethod: 'GET',
          ...method,
        },
      },
    },
  });
  const start = (template: Template) => startGateway({ assembly: writeAssembly({ One: template }) });
  await expect(start(api({ AuthorizationType: 'CUSTOM' }))).rejects.toThrow('Get is authorized by CUSTOM');
  await expect(start(api({ Integration: { Type: 'MOCK' } }))).rejects.toThrow('Get is not served by a function');
  await expect(start(api({ Integration: { Type: 'AWS_PROXY', Uri: { 'Fn::ImportValue': Uri } } }))).rejects.toThrow(
    'cannot resolve Fn::ImportValue',
  );
});
