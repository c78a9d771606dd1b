/**
 * Answers on their way out, compressed for those who read that: JSON, and the scripts and styles of /docs. The page's
 * own files were compressed when it was built.
 */
import { pipeline, Readable } from "node:stream";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";
import { negotiate } from "@fastify/accept-negotiator";
import type { FastifyInstance, FastifyReply } from "fastify";

/** Bytes below which an answer fits few packets anyway. */
const worthwhile = 2_048;

/** Compresses nearly as well as the best and takes a fraction of a millisecond for a list of films. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

type Done = (error: Error | null, bytes?: Buffer) => void;

const ways = {
  br: {
    all: (bytes: string | Uint8Array, done: Done) => brotliCompress(bytes, brotli, done),
    stream: () => createBrotliCompress(brotli),
  },
  gzip: { all: (bytes: string | Uint8Array, done: Done) => gzip(bytes, done), stream: () => createGzip() },
} as const;

const readable = /json|javascript|^text\/|svg/;

export function compressAnswers(app: FastifyInstance): void {
  app.addHook("onSend", (request, reply, payload, done) => {
    const size = sizeOf(reply, payload);
    const isPart = reply.statusCode === 206 || request.method === "HEAD" || reply.hasHeader("content-encoding");
    if (size < worthwhile || isPart || !readable.test(String(reply.getHeader("content-type"))))
      return done(null, payload);
    reply.header("vary", "accept-encoding");
    const encoding = encodingFor(request.headers["accept-encoding"]);
    if (encoding === undefined) return done(null, payload);
    reply.header("content-encoding", encoding).removeHeader("content-length");
    if (payload instanceof Readable)
      done(
        null,
        pipeline(payload, ways[encoding].stream(), () => undefined),
      );
    else ways[encoding].all(payload as string | Uint8Array, done); // only these have a size
  });
}

/** Bytes of an answer, nearly; 0 for what is neither a text, nor bytes, nor a file. */
function sizeOf(reply: FastifyReply, payload: unknown): number {
  if (typeof payload === "string" || payload instanceof Uint8Array) return payload.length;
  return payload instanceof Readable ? Number(reply.getHeader("content-length") ?? 0) : 0;
}

function encodingFor(accepted: string | undefined): keyof typeof ways | undefined {
  const chosen = accepted === undefined ? null : negotiate(accepted.toLowerCase(), ["br", "gzip"]);
  return chosen === "br" || chosen === "gzip" ? chosen : undefined;
}
