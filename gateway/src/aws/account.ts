/** The account that everything on this machine belongs to. Its keys open nothing anywhere else. */
export const account = {
  id: '000000000000',
  region: 'eu-west-1',
  accessKeyId: 'AKIALOCALGATEWAY0001',
  secretAccessKey: 'local-gateway-secret-access-key-00000001',
} as const;

export function arn(service: string, resource: string): string {
  return `arn:aws:${service}:${account.region}:${account.id}:${resource}`;
}
