export function requirementAddress(baseUrl: string, entityId: string, id: string): string {
  return `${baseUrl}/accounts/entities/${entityId}/requirements/${id}`;
}
