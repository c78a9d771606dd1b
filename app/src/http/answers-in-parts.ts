/**
 * Answers in parts, over the same door as whole ones: whoever accepts text/event-stream gets each answer as an event
 * "answer" when it is there, and an event "end"; everybody else gets the last one.
 */
import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { JsonBytes } from "../services/answering.ts";
import { finished } from "./finished.ts";

export const wantsParts = ({ headers }: FastifyRequest): boolean =>
  /(^|,)\s*text\/event-stream\s*(;|,|$)/i.test(headers.accept ?? "");

/** Aborted when the client closes its connection before it has been answered. */
export function leaving({ raw }: FastifyRequest, reply: FastifyReply): AbortSignal {
  const left = new AbortController();
  raw.socket.once("close", () => left.abort());
  reply.raw.once("close", () => left.abort());
  return left.signal;
}

export async function inParts(answers: AsyncIterable<JsonBytes>, reply: FastifyReply): Promise<unknown> {
  const events = eventsOf(answers)[Symbol.asyncIterator]();
  // The first is waited for, so that a request that cannot be answered is refused like any other.
  const first = await events.next();
  reply.type("text/event-stream; charset=utf-8").header("cache-control", "no-store").header("x-accel-buffering", "no");
  return Readable.from(
    (async function* () {
      if (first.done !== true) yield first.value;
      for (let next = await events.next(); next.done !== true; next = await events.next()) yield next.value;
    })(),
  );
}

export async function whole(answers: AsyncIterable<JsonBytes>, reply: FastifyReply): Promise<unknown> {
  let last: JsonBytes | undefined;
  for await (const answer of answers) last = answer;
  if (last === undefined) throw new RangeError("There is no answer without a first one.");
  return finished(reply, last);
}

async function* eventsOf(answers: AsyncIterable<JsonBytes>): AsyncGenerator<Buffer> {
  // JSON has no line ends of its own.
  for await (const answer of answers)
    yield Buffer.concat([Buffer.from("event: answer\ndata: "), answer, Buffer.from("\n\n")]);
  yield Buffer.from("event: end\ndata: {}\n\n");
}
