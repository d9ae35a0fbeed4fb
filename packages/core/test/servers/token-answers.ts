import type { Answer, Received } from './http-server.js';
import { json, plain } from './answers.js';

/** Issues `token-1`, `token-2` and so on. */
export function issueTokens(expiresIn = 3600, scope?: string): Answer {
  let issued = 0;
  return (response, request, number) => {
    const token = { access_token: `token-${++issued}`, token_type: 'Bearer', expires_in: expiresIn, scope };
    return json(200, token)(response, request, number);
  };
}

/** Sends token requests to one answer, and the rest to another. */
export function withTokens(token: Answer, api: Answer): Answer {
  return (response, request, number) => (isTokenRequest(request) ? token : api)(response, request, number);
}

export function isTokenRequest({ url }: Received): boolean {
  return url === '/connect/token';
}

/** Answers as given under these tokens or keys, and 401 under any other. */
export function onlyUnder(accepted: () => readonly string[], answer: Answer): Answer {
  return (response, request, number) => {
    const known = accepted().some((token) => request.headers.authorization === `Bearer ${token}`);
    return (known ? answer : plain(401))(response, request, number);
  };
}
