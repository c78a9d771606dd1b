/** Finished JSON on its way out, to one who may have left. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { JsonBytes } from "../services/answering.ts";

/**
 * The bytes as this route's payload. The type provider wants the object that the bytes spell, so this is the one place
 * where a type is claimed and not checked; the doors test checks it against the schemas.
 */
export function finished<T>(reply: FastifyReply, bytes: JsonBytes): T {
  reply.type("application/json; charset=utf-8").header("cache-control", "no-store");
  return bytes as unknown as T;
}

/** Whether the client has closed its connection. */
export const gone =
  ({ raw }: FastifyRequest) =>
  (): boolean =>
    raw.socket.destroyed;
