import type { RefusalWording } from './api-definition.js';
import type { Answer } from './proxy-answer.js';
import type { Refusal } from './refusal.js';

/** Words a refusal as the API has it: its own wording for the reason, that for all of its kind, or API Gateway's. */
export function refusalAnswer(
  { reason, status, type, message }: Refusal,
  requestId: string,
  wordings: ReadonlyMap<string, RefusalWording>,
): Answer {
  const own = reason && (wordings.get(reason) ?? wordings.get(status < 500 ? 'DEFAULT_4XX' : 'DEFAULT_5XX'));
  const { template = '{"message":$context.error.messageString}', headers = {} } = own ?? {};
  const context: Readonly<Record<string, string>> = {
    requestId,
    'error.message': message,
    'error.messageString': JSON.stringify(message),
    'error.responseType': reason ?? '',
  };
  const body = template.replaceAll(
    /\$context\.([a-zA-Z]+(?:\.[a-zA-Z]+)*)/g,
    (_, name: string) => context[name] ?? '-',
  );
  return {
    status: own?.status ?? status,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': type, ...headers },
    body: Buffer.from(body),
  };
}
