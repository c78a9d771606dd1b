/** Every error of HTTP, as problem+json (RFC 9457): one table in core, mapped once here. */

import type { Socket } from "node:net";
import { limits, MatineeError } from "@matinee/core";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { AskerLeft } from "../services/answering.ts";
import { problemOf } from "../services/problem.ts";

const contentType = "application/problem+json; charset=utf-8";

/** Answers with a problem document. */
export function sendProblem(reply: FastifyReply, error: MatineeError): FastifyReply {
  const problem = problemOf(error);
  if ((problem.status === 503 || problem.status === 429) && !reply.hasHeader("retry-after"))
    reply.header("retry-after", "2");
  return reply.code(problem.status).header("cache-control", "no-store").type(contentType).send(JSON.stringify(problem));
}

/** What Fastify says of its own, in Matinee's words. */
function translated(error: FastifyError): MatineeError | undefined {
  if (error instanceof MatineeError) return error;
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE")
    return new MatineeError("request/too-large", `A request has at most ${limits.bodyBytes} bytes.`);
  if (error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE" || error.statusCode === 415)
    return new MatineeError("request/content-type", "This route reads application/json only.");
  if (error.code === "FST_ERR_CTP_EMPTY_JSON_BODY")
    return new MatineeError("request/invalid", "The body is empty; it must be a JSON object.");
  if (error instanceof SyntaxError || error.code === "FST_ERR_CTP_INVALID_JSON_BODY")
    return new MatineeError("request/invalid", "The body is not valid JSON.", { cause: error });
  if (error.code === "FST_ERR_BAD_URL") return new MatineeError("request/invalid", "The address is not well formed.");
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return new MatineeError("request/invalid", error.message, { cause: error });
  return undefined;
}

/** What cannot be read as HTTP at all: there is no request yet, so the answer is written by hand. */
export function answerBrokenRequest(_error: unknown, socket: Socket): void {
  if (!socket.writable) return;
  const body = JSON.stringify(problemOf(new MatineeError("request/invalid", "This is not HTTP as we know it.")));
  const head = `HTTP/1.1 400 Bad Request\r\nContent-Type: ${contentType}\r\nContent-Length: ${Buffer.byteLength(body)}`;
  socket.end(`${head}\r\nConnection: close\r\n\r\n${body}`);
}

/** Maps every error once. What is our own mistake is logged and told without its insides. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = translated(error);
  if (known !== undefined) return sendProblem(reply, known);
  if (error instanceof AskerLeft) return reply.hijack();
  request.log.error({ err: error, route: request.routeOptions.url }, "a request failed");
  return sendProblem(reply, new MatineeError("engine/failed", "This request failed inside Matinee.", { cause: error }));
}
