import { name, version } from '../../package.json';
import type { PackageInfo } from './connection.js';

/** The `User-Agent` header: package, core, runtime, and the application's name if it has one. */
export function userAgent(client: PackageInfo, appName: string | undefined): string {
  const products = [product(client), product({ name, version }), `node/${process.versions.node}`];
  const app = appName?.replace(/[^\x20-\x7e]|[()\\]/g, '').trim();
  return products.join(' ') + (app ? ` (${app})` : '');
}

function product(info: PackageInfo): string {
  return `${info.name.replace('@', '').replace('/', '-')}/${info.version}`;
}
