import type { JsonSchema } from './json-schema.js';

/** An OpenAPI 3.1 document, as far as the description fills it. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly summary: string };
  readonly servers: readonly OpenApiServer[];
  readonly tags: readonly { readonly name: string }[];
  /** Operations by path and then by method, in lower case. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, OpenApiObject>>;
    readonly headers: Readonly<Record<string, OpenApiObject>>;
    readonly responses: Readonly<Record<string, OpenApiResponse>>;
    readonly schemas: Readonly<Record<string, OpenApiObject>>;
  };
}

/** Part of a document that is passed on and not looked into. */
export type OpenApiObject = Readonly<Record<string, unknown>>;

/** A host in one of the environments. */
export interface OpenApiServer {
  readonly url: string;
  readonly description: string;
  readonly variables?: Readonly<Record<string, { readonly default: string; readonly description: string }>>;
}

export interface OpenApiOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly servers?: readonly OpenApiServer[];
  /** Any one of these is enough. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly OpenApiParameter[];
  readonly requestBody?: { readonly required: boolean; readonly content: OpenApiContent };
  readonly responses: Readonly<Record<string, OpenApiResponse | { readonly $ref: string }>>;
  readonly 'x-stability'?: 'beta';
}

export interface OpenApiParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

export interface OpenApiResponse {
  readonly description: string;
  readonly headers: Readonly<Record<string, { readonly $ref: string }>>;
  readonly content?: OpenApiContent;
}

/** Bodies by media type. */
export type OpenApiContent = Readonly<Record<string, { readonly schema: { readonly $ref: string } }>>;
