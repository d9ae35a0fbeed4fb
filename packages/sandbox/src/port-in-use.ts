/** The port to listen on is taken. */
export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';
  readonly code = 'EADDRINUSE';

  constructor(
    readonly port: number,
    cause: unknown,
  ) {
    super(`Port ${port} is already in use. Choose another, or 0 for any free one.`, { cause });
  }
}
