import { createConfig } from '@cko/core';
import type { OpenApiServer } from '../src/openapi-document.js';
import type { OperationDescription } from '../src/operation-description.js';

const prefix = 'prefix';

/** Where a host is found, in both environments, as clients resolve it. */
export function servers(host: OperationDescription['host']): OpenApiServer[] {
  return (['sandbox', 'production'] as const).map((environment) => {
    const { hosts } = createConfig({ environment, prefix }, {});
    const url = hosts[host].replace(`//${prefix}.`, '//{prefix}.');
    const variables = {
      prefix: { default: prefix, description: 'First eight characters of the client id after `cli_`.' },
    };
    return { url, description: environment, ...(url.includes('{prefix}') && { variables }) };
  });
}
