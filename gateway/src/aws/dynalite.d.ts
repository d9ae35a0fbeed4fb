declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A server of the DynamoDB protocol. Tables are in memory, and ready as soon as they are made. */
  export default function dynalite(options: { createTableMs: number }): Server;
}
