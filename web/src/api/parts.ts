/**
 * An answer in parts: the first list, and better ones where the server has a language model. Servers and proxies that know no
 * parts answer whole.
 */
import type { Answer } from "./types.ts";

export const inParts = "text/event-stream, application/json;q=0.5";

/** Each answer as it comes. Throws where the stream breaks before the first is there; later breaks only end it. */
export async function* answersIn(body: ReadableStream<Uint8Array>, type: string): AsyncGenerator<Answer> {
  if (!type.includes("text/event-stream")) {
    yield (await new Response(body).json()) as Answer; // the document's own type
    return;
  }
  let isFirst = true;
  let kept = "";
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  while (true) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      if (isFirst || isAbort(cause)) throw cause;
      return { done: true, value: undefined } as const;
    });
    if (done) break;
    const events = (kept + value).split("\n\n");
    kept = events.pop() ?? "";
    for (const event of events) {
      const data = /^event: answer\ndata: (.*)$/u.exec(event)?.[1];
      if (data === undefined) continue;
      isFirst = false;
      yield JSON.parse(data) as Answer; // the same
    }
  }
}

const isAbort = (cause: unknown): boolean => cause instanceof DOMException && cause.name === "AbortError";
