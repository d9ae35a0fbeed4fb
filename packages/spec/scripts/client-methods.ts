import ts from 'typescript';
import { location } from './source-files.js';

/** A method of a client that calls an operation. */
export interface ClientMethod {
  /** Operation that the body names. */
  readonly operation: string;
  /** The client class. */
  readonly client: string;
  /** Path from an instance of the client to the method, such as `tokens.request`. */
  readonly path: string;
  /** Names of its parameters, with `?` where one can be left out. */
  readonly parameters: readonly string[];
  /** First paragraph of the method's documentation. */
  readonly summary: string;
  readonly location: string;
}

/**
 * The methods of a package's clients, found in the package's files. A client is a class that opens a connection;
 * properties lead from it to the classes that hold its methods.
 */
export function readClientMethods(files: readonly ts.SourceFile[]): ClientMethod[] {
  const classes = new Map(files.flatMap(classesOf).map((node) => [node.name.text, node]));
  const clients = [...classes.values()].filter(opensConnection);

  const methods: ClientMethod[] = [];
  const visited = new Set<NamedClass>();
  const visit = (client: string, node: NamedClass, prefix: string) => {
    visited.add(node);
    const inherited = classes.get(baseName(node));
    if (inherited !== undefined) visit(client, inherited, prefix);
    for (const member of node.members) {
      const path = prefix + (member.name?.getText() ?? '');
      for (const operation of calledOperations(member)) {
        methods.push({
          operation,
          client,
          path,
          parameters: parametersOf(member),
          summary: summaryOf(node, member),
          location: location(member),
        });
      }
      const resource = classes.get(typeName(member));
      if (resource !== undefined) visit(client, resource, `${path}.`);
    }
  };
  for (const client of clients) visit(client.name.text, client, '');
  refuseUnreachable([...classes.values()].filter((node) => !visited.has(node)));
  return methods;
}

type NamedClass = ts.ClassDeclaration & { name: ts.Identifier };

const classesOf = (file: ts.SourceFile): NamedClass[] =>
  file.statements.filter((node): node is NamedClass => ts.isClassDeclaration(node) && node.name !== undefined);

function opensConnection(node: NamedClass): boolean {
  const constructor = node.members.find(ts.isConstructorDeclaration);
  return constructor !== undefined && /\bnew Connection\(/.test(constructor.getText());
}

/** Name of the class that a class extends, or nothing. */
function baseName(node: NamedClass): string {
  const [base] = node.heritageClauses?.flatMap(({ types }) => [...types]) ?? [];
  return base?.expression.getText() ?? '';
}

/** Name of the class that a property holds, or nothing for any other member. */
function typeName(member: ts.ClassElement): string {
  return ts.isPropertyDeclaration(member) && member.type !== undefined ? member.type.getText() : '';
}

/** The operations named in `this.api.call('…')` and `this.api.list('…')` anywhere inside a member. */
function calledOperations(member: ts.ClassElement): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^this\.#?api\.(call|list)$/.test(node.expression.getText())) {
      const [operation] = node.arguments;
      if (operation === undefined || !ts.isStringLiteral(operation)) {
        throw new Error(`${location(node)}: name the operation as a plain string, so that it can be read from here.`);
      }
      found.push(operation.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(member);
  return found;
}

function parametersOf(member: ts.ClassElement): string[] {
  if (!ts.isMethodDeclaration(member)) return [];
  return member.parameters.map(({ name, type, questionToken, initializer }) => {
    const optional = questionToken !== undefined || initializer !== undefined;
    // One that is taken apart has no name of its own, so it goes by that of its type.
    const text = ts.isIdentifier(name) ? name.text : lowerFirst(type?.getText() ?? '');
    return `${text}${optional ? '?' : ''}`;
  });
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** First paragraph of a method's documentation. An overloaded method is documented on its first signature. */
function summaryOf(node: NamedClass, method: ts.ClassElement): string {
  const name = method.name?.getText();
  const signatures = node.members.filter((member) => member.name?.getText() === name);
  const comment = signatures
    .flatMap((signature) => ts.getJSDocCommentsAndTags(signature))
    .map((documentation) => ts.getTextOfJSDocComment(documentation.comment))
    .find((text) => text !== undefined && text !== '');
  return (comment?.split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ').trim();
}

function refuseUnreachable(classes: readonly NamedClass[]): void {
  for (const node of classes) {
    const [operation] = node.members.flatMap(calledOperations);
    if (operation !== undefined) {
      throw new Error(
        `${location(node)}: ${node.name.text} calls ${operation}, but no property of a client leads to it.`,
      );
    }
  }
}
