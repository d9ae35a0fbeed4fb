const milliseconds = { W: 604_800_000, D: 86_400_000, H: 3_600_000, M: 60_000, S: 1000 } as const;

const pattern =
  /^P(?=.)(?:(?<W>\d+)W)?(?:(?<D>\d+)D)?(?:T(?=.)(?:(?<H>\d+)H)?(?:(?<M>\d+)M)?(?:(?<S>\d+(?:\.\d+)?)S)?)?$/;

/**
 * Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as `PT15M` or `P1DT12H`;
 * undefined for anything else. Years and months are not taken: they have no fixed length.
 */
export function readDuration(text: string): number | undefined {
  const parts = pattern.exec(text)?.groups;
  if (parts === undefined) return undefined;
  return Object.entries(milliseconds).reduce((sum, [unit, length]) => sum + Number(parts[unit] ?? 0) * length, 0);
}
