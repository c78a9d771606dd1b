/** Every error of HTTP, as problem+json (RFC 9457): one table in core, mapped once here. */
import { limits, MatineeError } from "@matinee/core";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { AskerLeft } from "../services/answering.ts";
import { problemOf } from "../services/problem.ts";

export const problemType = "application/problem+json; charset=utf-8";

/** Answers with a problem document. */
export function sendProblem(reply: FastifyReply, error: MatineeError): FastifyReply {
  const problem = problemOf(error);
  if ((problem.status === 503 || problem.status === 429) && !reply.hasHeader("retry-after"))
    reply.header("retry-after", "2");
  return reply.code(problem.status).header("cache-control", "no-store").type(problemType).send(JSON.stringify(problem));
}

/** What Fastify says of its own, in Matinee's words. */
function translated(error: FastifyError): MatineeError | undefined {
  if (error instanceof MatineeError) return error;
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE")
    return new MatineeError("request/too-large", `A request has at most ${limits.bodyBytes} bytes.`);
  if (error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE" || error.statusCode === 415)
    return new MatineeError("request/content-type", "This route reads application/json only.");
  if (error.code === "FST_ERR_MAX_PARAM_LENGTH")
    return new MatineeError("request/invalid", "A part of the address is too long.");
  if (error.code === "FST_STATIC_FORBIDDEN_PATH") return new MatineeError("route/unknown", "There is no such file.");
  if (error.code === "FST_ERR_BAD_URL") return new MatineeError("request/invalid", "The address is not well formed.");
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return new MatineeError("request/invalid", error.message, { cause: error });
  return undefined;
}

/** Maps every error once. What is our own mistake is logged and told without its insides. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = translated(error);
  if (known !== undefined) return sendProblem(reply, known);
  // Who has left is no failure, before an answer or in the middle of it.
  const hasLeft = request.raw.socket.destroyed && error.code === "ERR_STREAM_PREMATURE_CLOSE";
  if (error instanceof AskerLeft || hasLeft) return reply.hijack();
  request.log.error({ err: error, route: request.routeOptions.url }, "a request failed");
  return sendProblem(reply, new MatineeError("engine/failed", "This request failed inside Matinee.", { cause: error }));
}
