/**
 * Asking in parts: the list by the built-in reader is there at once; where something understands the text better, better
 * lists follow. Whoever understands slowly waits on its own: the engine is asked only when there is something to compute.
 */
import type { AskRequest, Reading, Understanding } from "@matinee/core";
import type { Answering, JsonBytes } from "./answering.ts";

export interface AskingOptions {
  readonly answering: Answering;
  readonly understanding: Understanding;
  /** Milliseconds that understanding may take in all; what is not there by then is not waited for. */
  readonly deadline: number;
  /** What went wrong inside, for the log; the list that is there stays. */
  readonly log: (text: string) => void;
}

const decoder = new TextDecoder();

/** The answers to one request, each better than the one before. Ends early once the signal is aborted. */
export async function* answersTo(
  request: AskRequest,
  { answering, understanding, deadline, log }: AskingOptions,
  signal: AbortSignal,
): AsyncGenerator<JsonBytes> {
  const hasLeft = () => signal.aborted;
  const first = await answering.answer("ask", request, hasLeft);
  const { reading: built } = JSON.parse(decoder.decode(first)) as { readonly reading: Reading }; // our own answer
  yield first;
  if (request.reading !== undefined || request.text.trim() === "") return;
  const stop = AbortSignal.any([signal, AbortSignal.timeout(deadline)]);
  try {
    for await (const reading of endedBy(stop, understanding.refine(request.text, built, stop)))
      yield await answering.answer("ask", { ...request, reading }, hasLeft);
  } catch (error) {
    if (!signal.aborted) log(`A text could not be understood better: ${String(error)}`);
  }
}

/** What comes until the signal is aborted, whether or not its source hears of that. */
async function* endedBy<T>(signal: AbortSignal, source: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  const ended = new Promise<IteratorResult<T>>((resolve) => {
    const end = () => resolve({ done: true, value: undefined });
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
  while (true) {
    const next = await Promise.race([iterator.next(), ended]);
    if (next.done === true) break;
    yield next.value;
  }
  // Nobody waits for a source that does not end by itself.
  if (signal.aborted) iterator.return?.().catch(() => undefined);
}
