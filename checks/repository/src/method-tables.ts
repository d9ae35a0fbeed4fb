import { operations, type OperationDescription } from '@cko/spec';

const begin = '<!-- methods: generated, see CONTRIBUTING.md -->';
const end = '<!-- /methods -->';

/** The README with its list of methods as the description has it, or undefined where the page has no place for one. */
export function withMethodTable(readme: string, packageName: string): string | undefined {
  const [before, after] = [readme.indexOf(begin), readme.indexOf(end)];
  if (before === -1 || after === -1) return undefined;
  return `${readme.slice(0, before + begin.length)}\n\n${methodTable(packageName)}\n\n${readme.slice(after)}`;
}

/** Each method with its request and what it takes, in the columns that the formatter would make. */
function methodTable(packageName: string): string {
  const described = operations.filter(({ package: name, client }) => name === packageName && client !== undefined);
  // What a client does itself comes before what its resources do.
  const isOwn = ({ client }: OperationDescription) => !client?.method.includes('.');
  const own = [...described.filter(isOwn), ...described.filter((operation) => !isOwn(operation))];
  const rows = [
    ['Method', 'Request', 'Takes'],
    ...own.map((operation) => [
      `\`${signatureOf(operation)}\`${operation.stability === 'beta' ? ', beta' : ''}`,
      `\`${operation.httpMethod} ${operation.path}\``,
      credentialsOf(operation),
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [header = [], ...body] = rows;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** What every method takes last, `options`, is said once on the page. */
function signatureOf({ client }: OperationDescription): string {
  const parameters = client?.parameters.filter((name) => name !== 'options?') ?? [];
  return `${client?.method}(${parameters.join(', ')})`;
}

const keyNames = { secret: 'secret key', public: 'public key', session: "the session's secret" } as const;

function credentialsOf({ keys, scopes }: OperationDescription): string {
  const oauth = scopes.length > 0 ? [scopes.map((scope) => `\`${scope}\``).join(', ')] : [];
  const taken = [...keys.map((key) => keyNames[key]), ...oauth];
  return taken.length > 0 ? taken.join('; ') : 'no credential';
}
