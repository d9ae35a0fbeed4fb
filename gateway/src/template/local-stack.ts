import type { LocalAws } from '../aws/start-aws.js';
import type { SynthesizedStack } from './assembly.js';
import { identify, type Identity } from './identity.js';
import { resolve, type Scope } from './intrinsics.js';
import { provisions } from './provision.js';
import { resourcesOf } from './template.js';

/** A stack on this machine: what it stores exists, and what its parts refer to is known. */
export class LocalStack implements Scope {
  private readonly identities = new Map<string, Identity>();
  private readonly resolved = new Map<string, unknown>();
  /** What has to be waited for before the stack can be used. */
  private readonly provisioning: Array<Promise<void>> = [];

  private constructor(
    private readonly stack: SynthesizedStack,
    private readonly aws: LocalAws,
    private readonly parameters: Readonly<Record<string, string>>,
  ) {}

  /** Makes stand-ins for the tables, secrets, buses and queues of a stack. */
  static async create(
    stack: SynthesizedStack,
    aws: LocalAws,
    parameters: Readonly<Record<string, string>>,
  ): Promise<LocalStack> {
    const local = new LocalStack(stack, aws, parameters);
    for (const id of Object.keys(stack.template.Resources)) local.identity(id);
    await Promise.all(local.provisioning);
    return local;
  }

  /** The resources of a type, by logical id, with local values in place of references. */
  resources<Properties>(type: string): Array<[string, Properties]> {
    const known = this.resolved.get(type);
    if (known !== undefined) return known as Array<[string, Properties]>;
    const resources = resourcesOf(this.stack.template, type).map(([id, properties]): [string, Properties] => [
      id,
      resolve(properties, this) as Properties,
    ]);
    this.resolved.set(type, resources);
    return resources;
  }

  /** The folder of an asset. */
  asset(key: string): string {
    const folder = this.stack.assets.get(key);
    if (folder === undefined) throw new TypeError(`The stack ${this.stack.name} has no asset ${key}.`);
    return folder;
  }

  ref(id: string): unknown {
    const parameter = this.stack.template.Parameters?.[id];
    if (parameter === undefined) return this.identity(id).ref;
    const value = this.parameters[id] ?? parameter.Default;
    if (value === undefined) throw new TypeError(`The stack ${this.stack.name} takes a value for its parameter ${id}.`);
    return value;
  }

  attribute(id: string, name: string): string {
    const value = this.identity(id).attributes[name];
    if (value !== undefined) return value;
    const type = this.stack.template.Resources[id]?.Type;
    throw new TypeError(`The local gateway has no value for ${name} of ${id}, which is a ${type}.`);
  }

  condition(name: string): boolean {
    return resolve(this.stack.template.Conditions?.[name], this) === true;
  }

  mapped(map: string, first: string, second: string): unknown {
    return this.stack.template.Mappings?.[map]?.[first]?.[second];
  }

  private identity(id: string): Identity {
    const known = this.identities.get(id);
    if (known !== undefined) return known;
    const identity = this.make(id);
    this.identities.set(id, identity);
    return identity;
  }

  private make(id: string): Identity {
    const resource = this.stack.template.Resources[id];
    if (resource === undefined)
      throw new TypeError(`The stack ${this.stack.name} refers to ${id}, which it does not have.`);
    const { Type, Properties = {} } = resource;
    const name = this.nameOf(id);
    const provision = provisions[Type];
    if (provision === undefined) return identify(Type, name, Properties);
    const { identity, ready } = provision(name, resolve(Properties, this) as never, this.aws);
    if (ready !== undefined) this.provisioning.push(ready);
    return identity;
  }

  /** What CloudFormation would call a resource that its template does not name. */
  private nameOf(id: string): string {
    return `${this.stack.name}-${id}`;
  }
}
