import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { startGateway, type GatewayOptions, type LocalGateway } from '../src/index.js';

const functionsFolder = fileURLToPath(new URL('functions', import.meta.url));
const functionNames = ['echo', 'moody', 'broken'];

const method = (path: string, httpMethod: string, lambda: string, more: object = {}, integration: object = {}) => ({
  Type: 'AWS::ApiGateway::Method',
  Properties: {
    HttpMethod: httpMethod,
    ResourceId: path === '/' ? { 'Fn::GetAtt': ['Api', 'RootResourceId'] } : { Ref: path },
    RestApiId: { Ref: 'Api' },
    AuthorizationType: 'AWS_IAM',
    Integration: {
      IntegrationHttpMethod: 'POST',
      Type: 'AWS_PROXY',
      ...integration,
      Uri: {
        'Fn::Join': [
          '',
          [
            'arn:',
            { Ref: 'AWS::Partition' },
            ':apigateway:',
            { Ref: 'AWS::Region' },
            ':lambda:path/2015-03-31/functions/',
            { 'Fn::GetAtt': [lambda, 'Arn'] },
            '/invocations',
          ],
        ],
      },
    },
    ...more,
  },
});

const resource = (part: string, parent?: string) => ({
  Type: 'AWS::ApiGateway::Resource',
  Properties: {
    RestApiId: { Ref: 'Api' },
    ParentId: parent === undefined ? { 'Fn::GetAtt': ['Api', 'RootResourceId'] } : { Ref: parent },
    PathPart: part,
  },
});

const lambda = (name: string, more: object = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: { S3Bucket: { 'Fn::Sub': 'assets-${AWS::AccountId}' }, S3Key: `${name}.zip` },
    Handler: 'index.handler',
    Runtime: 'nodejs24.x',
    MemorySize: 256,
    Timeout: 10,
    ...more,
  },
});

/** A template in the shape that CDK writes, with something of everything that the gateway reads. */
const template = {
  Parameters: { Greeting: { Type: 'String', Default: 'hello' } },
  Conditions: { IsLocal: { 'Fn::Equals': [{ Ref: 'AWS::AccountId' }, '000000000000'] } },
  Resources: {
    Api: { Type: 'AWS::ApiGateway::RestApi', Properties: { Name: 'things', BinaryMediaTypes: ['application/*'] } },
    Stage: {
      Type: 'AWS::ApiGateway::Stage',
      Properties: {
        RestApiId: { Ref: 'Api' },
        StageName: 'v1',
        MethodSettings: [
          { HttpMethod: '*', ResourcePath: '/*', ThrottlingRateLimit: 1000, ThrottlingBurstLimit: 1000 },
          { HttpMethod: 'GET', ResourcePath: '/~1limited', ThrottlingRateLimit: 0.001, ThrottlingBurstLimit: 2 },
        ],
      },
    },
    Things: resource('things'),
    Thing: resource('{id}', 'Things'),
    Search: resource('search', 'Things'),
    Rest: resource('{proxy+}', 'Search'),
    Moody: resource('moody'),
    Impatient: resource('impatient'),
    Broken: resource('broken'),
    Open: resource('open'),
    Limited: resource('limited'),
    Strict: resource('strict'),
    GetThing: method('Thing', 'GET', 'Echo'),
    PutThing: method('Thing', 'PUT', 'Echo'),
    GetSearch: method('Search', 'GET', 'Echo'),
    AnyRest: method('Rest', 'ANY', 'Echo'),
    PostMoody: method('Moody', 'POST', 'MoodyFunction'),
    PostImpatient: method('Impatient', 'POST', 'MoodyFunction', {}, { TimeoutInMillis: 300 }),
    GetBroken: method('Broken', 'GET', 'BrokenFunction'),
    PostOpen: method('Open', 'POST', 'Echo', { AuthorizationType: 'NONE' }),
    GetLimited: method('Limited', 'GET', 'Echo'),
    PostStrict: method('Strict', 'POST', 'Echo', {
      RequestValidatorId: { Ref: 'Validator' },
      RequestModels: { 'application/json': { Ref: 'Model' } },
      RequestParameters: { 'method.request.header.X-Reason': true, 'method.request.querystring.page': true },
    }),
    Validator: {
      Type: 'AWS::ApiGateway::RequestValidator',
      Properties: { RestApiId: { Ref: 'Api' }, ValidateRequestBody: true, ValidateRequestParameters: true },
    },
    Model: {
      Type: 'AWS::ApiGateway::Model',
      Properties: {
        RestApiId: { Ref: 'Api' },
        ContentType: 'application/json',
        Schema: {
          $schema: 'http://json-schema.org/draft-04/schema#',
          type: 'object',
          required: ['amount'],
          properties: { amount: { type: 'integer', minimum: 0, exclusiveMinimum: true } },
        },
      },
    },
    Refused: {
      Type: 'AWS::ApiGateway::GatewayResponse',
      Properties: {
        RestApiId: { Ref: 'Api' },
        ResponseType: 'THROTTLED',
        StatusCode: '420',
        ResponseParameters: { 'gatewayresponse.header.Retry-After': "'1'" },
        ResponseTemplates: {
          'application/json':
            '{"id":"$context.requestId","said":$context.error.messageString,"why":"$context.error.responseType"}',
        },
      },
    },
    Echo: lambda('echo', {
      Environment: {
        Variables: {
          TABLE_NAME: { Ref: 'Table' },
          BUS: { 'Fn::GetAtt': ['Bus', 'Arn'] },
          QUEUE: { Ref: 'Queue' },
          SECRET: { Ref: 'Secret' },
          GREETING: { 'Fn::Sub': '${Greeting} from ${AWS::Region}, ${!literally}, ${Bus.Name}' },
          WHERE: { 'Fn::If': ['IsLocal', 'here', 'there'] },
          NOTHING: { Ref: 'AWS::NoValue' },
          LAST: { 'Fn::Select': [2, { 'Fn::Split': ['-', 'a-b-c'] }] },
        },
      },
    }),
    MoodyFunction: lambda('moody', { FunctionName: 'moody', Timeout: 2, ReservedConcurrentExecutions: 3 }),
    BrokenFunction: lambda('broken', { FunctionName: 'broken' }),
    Table: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        BillingMode: 'PAY_PER_REQUEST',
        TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
      },
    },
    Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'things' } },
    Queue: {
      Type: 'AWS::SQS::Queue',
      Properties: { RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['DeadLetters', 'Arn'] } } },
    },
    DeadLetters: { Type: 'AWS::SQS::Queue' },
    Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'keys' } },
  },
};

/** Writes the app as `cdk synth` does, and starts a gateway on it that ends with the test. */
export async function startTestGateway(options: Partial<GatewayOptions> = {}): Promise<LocalGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'assembly-'));
  const write = (file: string, content: unknown) => writeFileSync(join(folder, file), JSON.stringify(content));
  write('manifest.json', {
    artifacts: {
      'Things.assets': { type: 'cdk:asset-manifest', properties: { file: 'Things.assets.json' } },
      Things: { type: 'aws:cloudformation:stack', properties: { templateFile: 'Things.template.json' } },
    },
  });
  write('Things.template.json', template);
  // The real one names folders inside its own; these lie elsewhere.
  const source = (name: string) => ({ path: join('../'.repeat(folder.split('/').length), functionsFolder, name) });
  write('Things.assets.json', {
    files: Object.fromEntries(
      functionNames.map((name) => [
        name,
        { source: source(name), destinations: { current: { objectKey: `${name}.zip` } } },
      ]),
    ),
  });
  const gateway = await startGateway({ assembly: folder, path: process.env['PATH'], ...options });
  onTestFinished(async () => {
    await gateway.close();
    rmSync(folder, { recursive: true });
  });
  return gateway;
}
