import type { DescribedOperation } from '../description.js';
import { Refusal } from '../refusal.js';

/** Lists and objects that may stand in one another; far more than any description has. */
export const deepest = 100;

/** The body as the operation's encoding says, bytes where it holds files; undefined when there is none. */
export function readBody(bytes: Buffer | undefined, operation: DescribedOperation): unknown {
  if (bytes === undefined || bytes.length === 0) return undefined;
  if (operation.encoding === 'multipart') return bytes;
  const text = bytes.toString('utf8');
  if (operation.encoding === 'form') return readForm(text);
  if (isDeeperThan(deepest, text)) throw malformed(operation);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw malformed(operation);
  }
}

/** Whether lists and objects stand in one another further than anybody needs: what is kept has to be gone through later. */
export function isDeeperThan(levels: number, text: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') isInText = !isInText;
    else if (isInText) at += character === '\\' ? 1 : 0;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > levels) return true;
  }
  return false;
}

/** Fields of a posted form. Of a repeated field the last one counts. */
export function readForm(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/**
 * A body that is not JSON. Where 400 is documented it is for this [R22, PAY, REF/Reserve rules]; the type is that of the
 * reference's example of an unreadable request, and which code comes with it is inferred. Issuing answers 422
 * `request_body_malformed` [REF/Card testing], and the rest 422 `request_json_invalid` [docs error codes 2024-12-11].
 */
function malformed({ path, errors }: DescribedOperation): Refusal {
  if (errors.includes(400)) return new Refusal(400, ['request_json_invalid'], 'request_malformed');
  if (path.startsWith('/issuing/')) return new Refusal(422, ['request_body_malformed'], 'request_invalid');
  return new Refusal(422, ['request_json_invalid']);
}
