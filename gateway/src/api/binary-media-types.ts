/** Whether bodies of this media type are handed over as base64. */
export function isBinary(binaryMediaTypes: readonly string[], mediaType: string | undefined): boolean {
  const [type = '', subtype = ''] = (mediaType ?? '').split(';')[0]?.trim().toLowerCase().split('/') ?? [];
  return binaryMediaTypes.some((pattern) => {
    const [patternType, patternSubtype] = pattern.toLowerCase().split('/');
    if (patternType === '*') return true;
    return patternType === type && (patternSubtype === '*' || patternSubtype === subtype);
  });
}
