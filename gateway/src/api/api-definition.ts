/** A REST API as a template describes it, with local values in place of references. */
export interface ApiDefinition {
  id: string;
  name: string;
  stage: string;
  /** Media types whose bodies are handed over as base64. */
  binaryMediaTypes: readonly string[];
  routes: readonly RouteDefinition[];
  /** How the API words what it refuses, by reason. */
  refusals: ReadonlyMap<string, RefusalWording>;
}

export interface RefusalWording {
  /** In place of the reason's own status. */
  status?: number | undefined;
  headers: Readonly<Record<string, string>>;
  /** The body, with variables such as `$context.requestId`. */
  template?: string | undefined;
}

/** One method of a resource. */
export interface RouteDefinition {
  resourceId: string;
  /** As API Gateway names it; `ANY` stands for all. */
  method: string;
  /** Path template below the stage, such as `/payments/{id}`. */
  path: string;
  authorization: 'NONE' | 'AWS_IAM';
  /** Name of the function that serves it. */
  functionName: string;
  /** Milliseconds until the caller is told that the function takes too long. */
  timeout: number;
  /** What a request is held to before the function is called. */
  validation: RequestValidation;
  throttle: Throttle | undefined;
}

export interface RequestValidation {
  /** Names of headers and query parameters that must be there. */
  headers: readonly string[];
  query: readonly string[];
  /** JSON Schema of the body, by media type. */
  models: Readonly<Record<string, object>>;
}

/** A bucket of tokens: each request takes one. */
export interface Throttle {
  /** Tokens that come back in a second. */
  rate: number;
  /** Tokens that the full bucket holds. */
  burst: number;
}
