export { Bacs } from './client.js';
export { bacsOperations, type BacsOperations } from './operations.js';
export type { BacsNotificationRequest, BacsNotificationResponse } from './types.js';
