import type { JsonSchema } from '../src/json-schema.js';

/** The bodies of refusals. No client method returns one, so no type of an operation leads to them. */
export const errorSchemas = {
  ErrorResponse: {
    type: 'object',
    description: 'Why a request was refused.',
    properties: {
      request_id: { type: 'string', description: 'Identifies the request in support cases.' },
      error_type: { type: 'string', description: 'Kind of refusal, such as `request_invalid`.' },
      error_codes: {
        type: 'array',
        items: { type: 'string' },
        description: 'Everything that is wrong, such as `amount_invalid`.',
      },
    },
  },
  SessionError: {
    type: 'object',
    description: 'Why a request about a 3D Secure session was refused.',
    required: ['request_id', 'error_type', 'error_codes'],
    properties: {
      request_id: { type: 'string', description: 'Identifies the request in support cases.' },
      error_type: { type: 'string', description: 'Kind of refusal, such as `operation_not_allowed`.' },
      error_codes: {
        type: 'array',
        items: { type: 'string' },
        description: 'Everything that is wrong, such as `update_not_allowed_due_to_state`.',
      },
    },
  },
  EntityConflict: {
    type: 'object',
    description: 'There is a sub-entity with the same reference.',
    properties: { _links: { $ref: '#/$defs/Links', description: 'Where to find it: `self`.' } },
  },
  OAuthError: {
    type: 'object',
    description: 'Why no access token was given.',
    properties: {
      error: {
        type: 'string',
        enum: [
          'invalid_request',
          'invalid_client',
          'invalid_grant',
          'unauthorized_client',
          'unsupported_grant_type',
          'invalid_scope',
        ],
        'x-open': true,
      },
    },
  },
} as const satisfies Record<string, JsonSchema>;
