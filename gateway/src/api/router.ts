import type { RouteDefinition } from './api-definition.js';

/** A route that a request goes to, with the path parameters as the caller wrote them. */
export interface Match {
  route: RouteDefinition;
  parameters: Readonly<Record<string, string>>;
}

/** Finds routes as API Gateway does: a literal part of a path counts before a parameter, and that before `{proxy+}`. */
export function createRouter(routes: readonly RouteDefinition[]): (method: string, path: string) => Match | undefined {
  const candidates = routes
    .map((route) => ({ route, parts: partsOf(route.path) }))
    .sort((a, b) => (rank(a.parts) < rank(b.parts) ? -1 : 1));
  return (method, path) => {
    const parts = partsOf(path);
    for (const { route, parts: template } of candidates) {
      if (route.method !== method && route.method !== 'ANY') continue;
      const parameters = matchParts(template, parts);
      if (parameters !== undefined) return { route, parameters };
    }
    return undefined;
  };
}

function matchParts(template: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const part = parts[index];
    if (part === undefined || part === '') return undefined;
    const [, name, greedy] = /^\{([^}+]+)(\+?)\}$/.exec(expected) ?? [];
    if (name === undefined) {
      if (part !== expected) return undefined;
    } else if (greedy) {
      return { ...parameters, [name]: parts.slice(index).join('/') };
    } else {
      parameters[name] = part;
    }
  }
  return parts.length === template.length ? parameters : undefined;
}

function partsOf(path: string): string[] {
  return path.split('/').slice(1);
}

/** Sorts a literal before a parameter, and a parameter before one that takes the rest of the path. */
function rank(parts: readonly string[]): string {
  return parts.map((part) => (part.endsWith('+}') ? '3' : part.startsWith('{') ? '2' : '1')).join('');
}
