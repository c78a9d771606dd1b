/** How long a client may take, and what is told to those whose request cannot even be read. */
import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { MatineeError } from "@matinee/core";
import type { FastifyInstance } from "fastify";
import { AskerLeft } from "../services/answering.ts";
import { problemOf } from "../services/problem.ts";
import { problemType } from "./problems.ts";

/** All in milliseconds. An answer may take longer; only what the client owes is timed. */
export interface Patience {
  /** Until the head of a request is there. */
  readonly head: number;
  /** Until all of it is there. */
  readonly request: number;
  /** Until a connection on which nothing moves is closed. */
  readonly silence: number;
  /** Between two looks at all connections. */
  readonly look: number;
}

const patient: Patience = { head: 15_000, request: 30_000, silence: 120_000, look: 5_000 };

/** Connections beyond which new ones are closed at once: far fewer than files that a process may open. */
export const mostConnections = 2_000;

/** Ends a request whose client has left before it was read: it has no address any more, by which others are counted. */
export function refuseTheGone(app: FastifyInstance): void {
  app.addHook("onRequest", ({ raw }, _reply, done) => {
    if (raw.socket.remoteAddress === undefined) done(new AskerLeft());
    else done();
  });
}

/** Options of a Fastify server. */
export const connectionOptions = ({ head, request, silence, look } = patient) => ({
  requestTimeout: request,
  connectionTimeout: silence,
  http: {
    requestTimeout: request,
    headersTimeout: head,
    connectionsCheckingInterval: look,
    requireHostHeader: false, // Node's own refusal says nothing; ours does
  },
  clientErrorHandler: answerBrokenRequest,
});

/** Milliseconds for a client to read why it was refused. */
const farewell = 1_000;

/** There is no request yet, so the answer is written by hand. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || isAnswering(socket)) {
    socket.destroy();
    return;
  }
  const problem = problemOf(reasonOf(error));
  const body = JSON.stringify(problem);
  const lines = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `Content-Type: ${problemType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Cache-Control: no-store",
    "Connection: close",
  ];
  socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`);
  setTimeout(() => socket.destroy(), farewell).unref();
}

function reasonOf({ code }: NodeJS.ErrnoException): MatineeError {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT")
    return new MatineeError("request/too-slow", "The request did not arrive in time.");
  if (code === "HPE_HEADER_OVERFLOW")
    return new MatineeError("request/head-too-large", "The address and headers of a request have at most 16 KB.");
  if (code === "HPE_CHUNK_EXTENSIONS_OVERFLOW")
    return new MatineeError("request/too-large", "The extensions of a chunk have at most 16 KB.");
  if (code === "HPE_INVALID_URL")
    return new MatineeError("request/invalid", "The address has letters or signs that have to be written as %XX.");
  return new MatineeError("request/invalid", "This is not HTTP as we know it.");
}

/** Whether part of an answer is on its way already, into which another must not be written; Node's own handler looks here. */
function isAnswering(socket: Socket & { readonly _httpMessage?: ServerResponse | null }): boolean {
  return socket._httpMessage?.headersSent === true;
}
