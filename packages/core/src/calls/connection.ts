import { Configuration, createConfig } from '../config/configuration.js';
import type { ClientOptions } from '../config/options.js';
import type { OperationTable } from '../description/operation.js';
import type { FileSupport } from '../files/file-support.js';
import { Api } from './api.js';
import type { CallContext } from './call.js';
import { userAgent } from './user-agent.js';

/** The package that a client belongs to. */
export interface PackageInfo {
  name: string;
  version: string;
}

/** What the resources of one client share: a configuration, and the name of their package. */
export class Connection {
  readonly #context: CallContext;

  constructor(options: ClientOptions | Configuration | undefined, client: PackageInfo) {
    const configuration = options instanceof Configuration ? options : createConfig(options);
    this.#context = { configuration, userAgent: userAgent(client, configuration.settings.appName) };
  }

  /** @param files - What the table needs to send or receive files: `{ uploads }`, `{ downloads }` or both. */
  api<Shapes>(table: OperationTable<Shapes>, files: FileSupport = {}): Api<Shapes> {
    return new Api(table, { ...this.#context, files });
  }
}
