/** One page of a list, by `skip` and `limit`. Ten entries unless asked. */
export function page(address: string, query: Record<string, string>, entries: object[]): object {
  const skip = count(query.skip, 0);
  const limit = count(query.limit, 10);
  const end = skip + limit;
  const at = (from: number): { href: string } => ({ href: `${address}?skip=${from}&limit=${limit}` });
  return {
    total_count: entries.length,
    skip,
    limit,
    data: entries.slice(skip, end),
    _links: {
      self: at(skip),
      ...(limit > 0 && end < entries.length && { next: at(end) }),
      ...(skip > 0 && { previous: at(Math.max(0, skip - limit)) }),
    },
  };
}

/** Not every list describes its query, so what comes may be anything. */
function count(text: string | undefined, otherwise: number): number {
  return /^\d{1,6}$/.test(text ?? '') ? Number(text) : otherwise;
}
