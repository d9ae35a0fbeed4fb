import { UnreadableQuery, type Comparison, type Text } from './query.js';

/** The smallest parts of a query. */
export type QueryToken =
  | { kind: '(' | ')' | ':' | ',' }
  | { kind: 'comparison'; operator: Comparison }
  | { kind: 'word'; text: string }
  | { kind: 'quoted'; text: Text };

/** Splits a query. Quoted values keep their spaces; a backslash takes the next character as it is. */
export function tokenize(query: string): QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < query.length) {
    const rest = query.slice(at);
    const [space] = /^\s+/.exec(rest) ?? [''];
    if (space !== '') {
      at += space.length;
      continue;
    }
    const { token, length } = nextToken(rest);
    tokens.push(token);
    at += length;
  }
  return tokens;
}

function nextToken(rest: string): { token: QueryToken; length: number } {
  const first = rest[0];
  if (first === '(' || first === ')' || first === ':' || first === ',') return { token: { kind: first }, length: 1 };
  if (first === "'") return quoted(rest);
  const comparison = /^[<>]=?/.exec(rest)?.[0];
  if (comparison)
    return { token: { kind: 'comparison', operator: comparison as Comparison }, length: comparison.length };
  const word = /^[\w.@+-]+/.exec(rest)?.[0];
  if (word) return { token: { kind: 'word', text: word }, length: word.length };
  throw new UnreadableQuery();
}

function quoted(rest: string): { token: QueryToken; length: number } {
  const text: Text = [];
  for (let at = 1; at < rest.length; at++) {
    const character = rest[at] ?? '';
    if (character === "'") return { token: { kind: 'quoted', text: joined(text) }, length: at + 1 };
    if (character === '*') text.push(null);
    else if (character === '\\') text.push(rest[++at] ?? '');
    else text.push(character);
  }
  throw new UnreadableQuery();
}

/** Runs of characters as one piece, with the wildcards between them. */
function joined(characters: Text): Text {
  const pieces: Text = [];
  for (const character of characters) {
    const last = pieces.at(-1);
    if (character === null || typeof last !== 'string') pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}
