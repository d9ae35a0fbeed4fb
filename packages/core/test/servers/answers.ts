import type { Answer } from './http-server.js';

type Headers = Record<string, string>;

/** Answers with JSON. */
export function json(status: number, body: unknown, headers: Headers = {}): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
}

/** Answers with a text of any type, or with no body at all. */
export function plain(status: number, body = '', headers: Headers = {}): Answer {
  return (response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** Breaks the connection when the whole request has been received. */
export const reset: Answer = (response) => response.socket?.resetAndDestroy();

/** Never answers. */
export const silence: Answer = () => {};

/** Sends headers and the beginning of a body, and then nothing more. */
export const stalledBody: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"id":');
};

/** Gives each request its own answer, and every further one the last. */
export function inTurn(...answers: [Answer, ...Answer[]]): Answer {
  return (response, request, number) => answers[Math.min(number, answers.length) - 1]?.(response, request, number);
}

/** Answers later than at once. */
export function after(milliseconds: number, answer: Answer): Answer {
  return (response, request, number) => void setTimeout(() => answer(response, request, number), milliseconds);
}
