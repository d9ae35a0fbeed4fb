import type { LocalStack } from '../template/local-stack.js';
import type { ApiDefinition, RefusalWording, RequestValidation, RouteDefinition, Throttle } from './api-definition.js';

interface RestApiProperties {
  Name?: string;
  BinaryMediaTypes?: string[];
}

interface ResourceProperties {
  RestApiId: string;
  ParentId: string;
  PathPart: string;
}

interface MethodProperties {
  RestApiId: string;
  ResourceId: string;
  HttpMethod: string;
  AuthorizationType?: string;
  Integration?: { Type: string; Uri?: string; TimeoutInMillis?: number };
  RequestParameters?: Record<string, boolean | { Required?: boolean }>;
  RequestModels?: Record<string, string>;
  RequestValidatorId?: string;
}

interface StageProperties {
  RestApiId: string;
  StageName: string;
  MethodSettings?: MethodSetting[];
}

interface MethodSetting {
  HttpMethod: string;
  ResourcePath: string;
  ThrottlingRateLimit?: number;
  ThrottlingBurstLimit?: number;
}

interface GatewayResponseProperties {
  RestApiId: string;
  ResponseType: string;
  StatusCode?: string;
  ResponseParameters?: Record<string, string>;
  ResponseTemplates?: Record<string, string>;
}

interface ValidatorProperties {
  ValidateRequestBody?: boolean;
  ValidateRequestParameters?: boolean;
}

/** API Gateway waits this long for a function, in milliseconds, unless a method says less. */
const defaultTimeout = 29_000;

/** The REST APIs of a stack. */
export function apisOf(stack: LocalStack): ApiDefinition[] {
  return stack.resources<RestApiProperties>('AWS::ApiGateway::RestApi').map(([logicalId, properties]) => {
    const id = String(stack.ref(logicalId));
    const ofApi = <Properties extends { RestApiId: string }>(type: string) =>
      stack.resources<Properties>(type).filter(([, { RestApiId }]) => RestApiId === id);
    const [, stage] = ofApi<StageProperties>('AWS::ApiGateway::Stage')[0] ?? [];
    if (stage === undefined) throw new TypeError(`The API ${logicalId} has no stage.`);

    const paths = pathsOf(stack, stack.attribute(logicalId, 'RootResourceId'), ofApi('AWS::ApiGateway::Resource'));
    const methods = ofApi<MethodProperties>('AWS::ApiGateway::Method');
    return {
      id,
      name: properties.Name ?? logicalId,
      stage: stage.StageName,
      binaryMediaTypes: properties.BinaryMediaTypes ?? [],
      refusals: new Map(ofApi<GatewayResponseProperties>('AWS::ApiGateway::GatewayResponse').map(wordingOf)),
      routes: methods.map(([methodId, method]) => routeOf(stack, methodId, method, paths, stage.MethodSettings ?? [])),
    };
  });
}

function wordingOf([, response]: [string, GatewayResponseProperties]): [string, RefusalWording] {
  const { ResponseType, StatusCode, ResponseParameters = {}, ResponseTemplates = {} } = response;
  const place = 'gatewayresponse.header.';
  const headers = Object.entries(ResponseParameters)
    .filter(([name]) => name.startsWith(place))
    // A value that is written into the template stands in quotes of its own.
    .map(([name, value]): [string, string] => [name.slice(place.length), value.replaceAll(/^'|'$/g, '')]);
  const template = ResponseTemplates['application/json'];
  return [
    ResponseType,
    {
      status: StatusCode === undefined ? undefined : Number(StatusCode),
      headers: Object.fromEntries(headers),
      template,
    },
  ];
}

/** The path of each resource, by the resource's id. A resource names its parent. */
function pathsOf(
  stack: LocalStack,
  rootId: string,
  resources: ReadonlyArray<[string, ResourceProperties]>,
): (id: string) => string {
  const byId = new Map(resources.map(([logicalId, properties]) => [String(stack.ref(logicalId)), properties]));
  const pathOf = (id: string): string => {
    const resource = byId.get(id);
    return id === rootId || resource === undefined ? '' : `${pathOf(resource.ParentId)}/${resource.PathPart}`;
  };
  return (id) => pathOf(id) || '/';
}

function routeOf(
  stack: LocalStack,
  methodId: string,
  method: MethodProperties,
  pathOf: (id: string) => string,
  settings: readonly MethodSetting[],
): RouteDefinition {
  const { HttpMethod, ResourceId, AuthorizationType = 'NONE', Integration } = method;
  if (AuthorizationType !== 'NONE' && AuthorizationType !== 'AWS_IAM') {
    throw new TypeError(`${methodId} is authorized by ${AuthorizationType}, which is not acted out on this machine.`);
  }
  const functionName = /:function:([^:/]+)[^/]*\/invocations$/.exec(Integration?.Uri ?? '')?.[1];
  if (Integration?.Type !== 'AWS_PROXY' || functionName === undefined) {
    throw new TypeError(`${methodId} is not served by a function, and nothing else is acted out on this machine.`);
  }
  const path = pathOf(ResourceId);
  return {
    resourceId: ResourceId,
    method: HttpMethod,
    path,
    authorization: AuthorizationType,
    functionName,
    timeout: Integration.TimeoutInMillis ?? defaultTimeout,
    validation: validationOf(stack, method),
    throttle: throttleOf(settings, HttpMethod, path),
  };
}

function validationOf(stack: LocalStack, method: MethodProperties): RequestValidation {
  const validators = stack.resources<ValidatorProperties>('AWS::ApiGateway::RequestValidator');
  const [, validator] = validators.find(([id]) => stack.ref(id) === method.RequestValidatorId) ?? [];
  const required = (place: string) =>
    Object.entries(validator?.ValidateRequestParameters ? (method.RequestParameters ?? {}) : {})
      .filter(([, value]) => value === true || (typeof value === 'object' && value.Required === true))
      .flatMap(([name]) => (name.startsWith(place) ? [name.slice(place.length)] : []));
  const models = Object.entries(validator?.ValidateRequestBody ? (method.RequestModels ?? {}) : {});
  const schemas = stack.resources<{ Schema: object }>('AWS::ApiGateway::Model');
  const schemaOf = (model: string) => schemas.find(([id]) => stack.ref(id) === model)?.[1].Schema ?? {};
  return {
    headers: required('method.request.header.'),
    query: required('method.request.querystring.'),
    models: Object.fromEntries(models.map(([type, model]) => [type, schemaOf(model)])),
  };
}

/** The setting that names a method and its path counts before the one for all of them. */
function throttleOf(settings: readonly MethodSetting[], method: string, path: string): Throttle | undefined {
  const written = path === '/' ? '/' : `/${path.replaceAll('/', '~1')}`;
  const own = settings.find((one) => one.HttpMethod === method && one.ResourcePath === written);
  const { ThrottlingRateLimit, ThrottlingBurstLimit = ThrottlingRateLimit } =
    own?.ThrottlingRateLimit === undefined
      ? (settings.find((one) => one.HttpMethod === '*' && one.ResourcePath === '/*') ?? {})
      : own;
  if (ThrottlingRateLimit === undefined || ThrottlingBurstLimit === undefined) return undefined;
  return { rate: ThrottlingRateLimit, burst: ThrottlingBurstLimit };
}
