import type { FastifyReply, FastifyRequest } from 'fastify';

/** A mistake in a control call, told to the person who makes it. */
export class ControlError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export function answerControlError(error: unknown, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof ControlError) return reply.code(error.status).send({ message: error.message });
  throw error;
}
