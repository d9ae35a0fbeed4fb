import { account } from '../aws/account.js';

/** What references in a template stand for. */
export interface Scope {
  /** Value of `Ref`. */
  ref(logicalId: string): unknown;
  /** Value of `Fn::GetAtt`. */
  attribute(logicalId: string, name: string): unknown;
  /** Value of a condition. */
  condition(name: string): boolean;
  /** Value of `Fn::FindInMap`. */
  mapped(map: string, first: string, second: string): unknown;
}

const pseudoParameters: Readonly<Record<string, string>> = {
  'AWS::AccountId': account.id,
  'AWS::Region': account.region,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

/** `AWS::NoValue` removes the property that it is the value of. */
const noValue = Symbol('AWS::NoValue');

type Intrinsic = (argument: never, resolveIn: (value: unknown) => unknown, scope: Scope) => unknown;

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (name: string, _, scope) => (name === 'AWS::NoValue' ? noValue : (pseudoParameters[name] ?? scope.ref(name))),
  'Fn::GetAtt': (argument: string | [string, string], _, scope) => {
    const [id, name] = typeof argument === 'string' ? splitOnce(argument, '.') : argument;
    return scope.attribute(id, name);
  },
  'Fn::Join': ([separator, parts]: [string, unknown], resolveIn) => (resolveIn(parts) as string[]).join(separator),
  'Fn::Split': ([separator, text]: [string, unknown], resolveIn) => (resolveIn(text) as string).split(separator),
  'Fn::Select': ([index, list]: [string | number, unknown], resolveIn) => (resolveIn(list) as unknown[])[Number(index)],
  'Fn::Sub': (argument: string | [string, Record<string, unknown>], resolveIn) => {
    const [text, variables] = typeof argument === 'string' ? [argument, {}] : argument;
    return substitute(text, variables, resolveIn);
  },
  'Fn::If': ([condition, yes, no]: [string, unknown, unknown], resolveIn, scope) =>
    resolveIn(scope.condition(condition) ? yes : no),
  'Fn::FindInMap': (argument: unknown[], resolveIn, scope) => {
    const [map = '', first = '', second = ''] = argument.map((part) => resolveIn(part) as string);
    return scope.mapped(map, first, second);
  },
  'Fn::Equals': ([a, b]: [unknown, unknown], resolveIn) => resolveIn(a) === resolveIn(b),
  'Fn::Not': ([value]: [unknown], resolveIn) => resolveIn(value) !== true,
  'Fn::And': (values: unknown[], resolveIn) => values.every((value) => resolveIn(value) === true),
  'Fn::Or': (values: unknown[], resolveIn) => values.some((value) => resolveIn(value) === true),
  Condition: (name: string, _, scope) => scope.condition(name),
};

/** Puts local values in place of every reference in `value`. */
export function resolve(value: unknown, scope: Scope): unknown {
  const resolveIn = (part: unknown) => resolve(part, scope);
  if (Array.isArray(value)) return value.map(resolveIn).filter((part) => part !== noValue);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [[name, argument] = ['', undefined]] = entries;
  const intrinsic = entries.length === 1 ? intrinsics[name] : undefined;
  if (intrinsic !== undefined) return intrinsic(argument as never, resolveIn, scope);
  if (name.startsWith('Fn::')) throw new TypeError(`The local gateway cannot resolve ${name}.`);
  return Object.fromEntries(
    entries.map(([key, part]) => [key, resolveIn(part)] as const).filter(([, part]) => part !== noValue),
  );
}

function substitute(text: string, variables: Record<string, unknown>, resolveIn: (value: unknown) => unknown): string {
  return text.replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    if (Object.hasOwn(variables, name)) return String(resolveIn(variables[name]));
    return String(resolveIn(name.includes('.') ? { 'Fn::GetAtt': name } : { Ref: name }));
  });
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), text.slice(at + separator.length)];
}
