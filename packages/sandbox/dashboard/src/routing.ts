import { signal } from '@preact/signals';

/** What the address says is looked at: `#/payments/pay_…?q=…`. */
export interface Route {
  view: string;
  id?: string;
  query: Record<string, string>;
}

/** What is looked at now. */
export const route = signal(read());

addEventListener('hashchange', () => {
  route.value = read();
});

/** The address of a view or of a record in it; empty parts of the query are left out. */
export function addressOf(view: string, id?: string, query: Record<string, string> = {}): string {
  const path = [view, id].filter((part) => part !== undefined).map(encodeURIComponent);
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
  return `#/${path.join('/')}${search && `?${search}`}`;
}

export function goTo(address: string): void {
  location.hash = address;
}

/** Changes the address without a step to go back to, as for each letter of a search. */
export function replaceWith(address: string): void {
  history.replaceState(null, '', address);
  route.value = read();
}

function read(): Route {
  const [path = '', search = ''] = location.hash.replace(/^#\/?/, '').split('?');
  const [view, id] = partsOf(path);
  return {
    view: view || 'overview',
    ...(id && { id }),
    query: Object.fromEntries(new URLSearchParams(search)),
  };
}

/** The parts of a path. One that cannot be read stays whole, and as such is no view that there is. */
function partsOf(path: string): string[] {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return [path];
  }
}
