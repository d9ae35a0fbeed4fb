/** The host that a domain names, with or without `https://`; undefined when it names none. */
export function hostIn(domain: string): string | undefined {
  const name = domain.replace(/^https:\/\//, '').replace(/\/$/, '');
  return /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(name) ? name.toLowerCase() : undefined;
}
