/**
 * Asking in parts: the list by the built-in reader is there at once; where something understands the text better, better
 * lists follow. Whoever understands slowly waits on its own: the engine is asked only when there is something to compute.
 */
import type { Answer, AskRequest, ExplainRequest, Explanation, Named, Understanding } from "@matinee/core";
import type { Answering, JsonBytes } from "./answering.ts";
import { betterAnswers, type LanguageRequest } from "./language-request.ts";
import { phrased } from "./phrased-explanation.ts";

export interface AskingOptions {
  readonly answering: Answering;
  readonly understanding: Understanding;
  /** The language model of this request, if it has one. */
  readonly language?: LanguageRequest | undefined;
  /** Milliseconds that understanding may take in all; what is not there by then is not waited for. */
  readonly deadline: number;
  /** What went wrong inside, for the log; the list that is there stays. */
  readonly log: (text: string) => void;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The answers to one request, each better than the one before. Ends early once the signal is aborted. */
export async function* answersTo(
  request: AskRequest,
  { answering, understanding, language, deadline, log }: AskingOptions,
  signal: AbortSignal,
): AsyncGenerator<JsonBytes> {
  const hasLeft = () => signal.aborted;
  const first = await answering.answer("ask", request, hasLeft);
  yield first;
  if (request.text.trim() === "") return;
  const answer = read<Answer>(first);
  const stop = AbortSignal.any([signal, AbortSignal.timeout(deadline)]);
  try {
    if (request.reading === undefined)
      for await (const reading of endedBy(stop, understanding.refine(request.text, answer.reading, stop)))
        yield await answering.answer("ask", { ...request, reading }, hasLeft);
    if (language === undefined) return;
    const meanwhile = {
      ask: async (asked: AskRequest) => read<Answer>(await answering.answer("ask", asked, hasLeft)),
      named: async (title: string, year: number | undefined) =>
        read<Named>(await answering.answer("named", { title, year }, hasLeft)),
    };
    for await (const better of betterAnswers(request, answer, language, meanwhile, signal))
      yield encoder.encode(JSON.stringify(better));
  } catch (error) {
    if (!signal.aborted) log(`A text could not be understood better: ${String(error)}`);
  }
}

/** Why a film is on a list: the engine's own evidence, phrased by the language model of the request. */
export async function explanationFor(
  request: ExplainRequest,
  { answering, language, log }: Pick<AskingOptions, "answering" | "log"> & { readonly language: LanguageRequest },
  signal: AbortSignal,
): Promise<JsonBytes> {
  const own = await answering.answer("explain", request, () => signal.aborted);
  try {
    return encoder.encode(JSON.stringify(await phrased(read<Explanation>(own), request, language, signal)));
  } catch (error) {
    if (!signal.aborted) log(`An explanation could not be phrased: ${String(error)}`);
    return own;
  }
}

/** What our own engine has answered. */
const read = <T>(bytes: JsonBytes): T => JSON.parse(decoder.decode(bytes)) as T;

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
