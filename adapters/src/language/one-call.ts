/**
 * One call of a model, by the AI SDK: the only file that knows it. Its packages are loaded at the first call. The answer is
 * streamed, so that a model that does not begin, or stops in the middle, is noticed.
 */
import type { Prompt } from "@matinee/core";
import type { LanguageModel as SdkModel } from "ai";
import { type FailureKind, ModelFailure } from "./failure.ts";
import { limitedFetch, TooManyBytes } from "./limited-fetch.ts";
import type { ModelPlace } from "./place.ts";
import { waitOf } from "./retry-after.ts";
import type { Rung } from "./rung.ts";
import { type CallLimits, slowness } from "./slowness.ts";

export interface Call {
  readonly rung: Rung;
  readonly task: string;
  readonly prompt: Prompt;
  readonly schema: Record<string, unknown>;
  readonly signal: AbortSignal;
  readonly limits: CallLimits;
  /** Told each piece of the answer as it comes. */
  readonly heard?: ((piece: string) => void) | undefined;
  /** Told what was used for an answer that broke off: whoever counts tokens counts these as well. */
  readonly lost?: ((tokens: Tokens) => void) | undefined;
}

export interface Tokens {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export interface Written extends Tokens {
  readonly text: string;
}

/** Throws ModelFailure, and the signal's reason once it is aborted. */
export type CallModel = (place: ModelPlace, call: Call) => Promise<Written>;

/** Tokens on top of an answer's own for models that think before they write. */
const thinking = 1_500;
/** Characters of a token, about, where a server does not count. */
const perToken = 4;

/** Over the network. */
export async function callModel(place: ModelPlace, call: Call): Promise<Written> {
  const { rung, prompt, signal, limits, schema } = call;
  const { streamText, Output, jsonSchema } = await import("ai");
  // It would write to the console what a model does not know; we try what it can do.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  const instructions =
    rung === "json_schema"
      ? prompt.instructions
      : `${prompt.instructions}\nSchema of the answer: ${JSON.stringify(schema)}`;
  const output =
    rung === "json_schema"
      ? Output.object({ schema: jsonSchema(schema), name: call.task })
      : rung === "text"
        ? undefined
        : Output.json();
  const slow = slowness(place, limits);
  let [text, thought] = ["", 0];
  let reason: string | undefined;
  let usage: { inputTokens?: number | undefined; outputTokens?: number | undefined } = {};
  const tokens = (): Tokens => ({
    inputTokens: usage.inputTokens ?? Math.ceil((instructions.length + prompt.material.length) / perToken),
    outputTokens: usage.outputTokens ?? Math.ceil((text.length + thought) / perToken),
  });
  try {
    const { stream } = streamText({
      model: await modelAt(place, call, limits.bytes),
      instructions,
      prompt: prompt.material,
      maxRetries: 0,
      temperature: 0,
      maxOutputTokens: prompt.maxTokens + thinking,
      abortSignal: AbortSignal.any([signal, slow.signal]),
      onError: () => undefined,
      ...(output !== undefined && { output }),
    });
    for await (const part of stream) {
      if (part.type === "error") throw part.error;
      if (part.type === "text-delta" || part.type === "reasoning-delta") slow.heard();
      if (part.type === "reasoning-delta") thought += part.text.length;
      if (part.type === "text-delta") {
        text += part.text;
        call.heard?.(part.text);
      }
      if (text.length > limits.characters) throw new ModelFailure("too-long", place);
      if (part.type === "finish") {
        reason = part.finishReason;
        usage = part.totalUsage;
      }
    }
    signal.throwIfAborted();
    slow.signal.throwIfAborted();
    // The same request would be cut off there once more.
    if (reason !== "stop") throw new ModelFailure(reason === "length" ? "cut-off" : "unfinished", place);
    if (text.trim() === "") throw new ModelFailure("empty", place);
    return { text, ...tokens() };
  } catch (error) {
    // What was begun is paid for, read or not; of a place that said nothing that is not known.
    if (text !== "" || thought > 0 || usage.inputTokens !== undefined) call.lost?.(tokens());
    signal.throwIfAborted();
    slow.signal.throwIfAborted();
    throw failureOf(error, place);
  } finally {
    slow.end();
  }
}

/** Loads what a call needs, so that the first one takes no longer than the next. */
export async function prepareCalls(place: ModelPlace): Promise<void> {
  await Promise.all([import("ai"), modelAt(place, { rung: "json_schema", schema: {} }, 0)]);
}

async function modelAt(
  { provider, url, model, key }: ModelPlace,
  { rung, schema }: Pick<Call, "rung" | "schema">,
  bytes: number,
): Promise<SdkModel> {
  const options = { apiKey: key ?? "none", fetch: limitedFetch(bytes), ...(url !== undefined && { baseURL: url }) };
  if (provider === "openai") return (await import("@ai-sdk/openai")).createOpenAI(options).chat(model);
  if (provider === "google") return (await import("@ai-sdk/google")).createGoogle(options)(model);
  const { createOpenAICompatible } = await import("@ai-sdk/openai-compatible");
  return createOpenAICompatible({
    name: "compatible",
    baseURL: url ?? "http://localhost:5001/v1",
    ...(key !== undefined && { apiKey: key }),
    fetch: options.fetch,
    includeUsage: true,
    supportsStructuredOutputs: rung === "json_schema",
    ...(rung === "json_with_schema" && {
      transformRequestBody: (body) => ({ ...body, response_format: { type: "json_object", schema } }),
    }),
  })(model);
}

/** Only the kind of a failure goes on: what a library says of a request may hold its headers, and with them the key. */
function failureOf(error: unknown, place: ModelPlace): ModelFailure {
  if (error instanceof ModelFailure) return error;
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof TooManyBytes) return new ModelFailure("too-long", place);
  const { statusCode, responseHeaders, responseBody } = error as {
    readonly statusCode?: number;
    readonly responseHeaders?: Readonly<Record<string, string>>;
    readonly responseBody?: string;
  };
  const name = error instanceof Error ? error.name : "";
  if (name === "AI_InvalidResponseDataError") return new ModelFailure("unfinished", place);
  if (statusCode === undefined || statusCode < 400)
    return new ModelFailure(
      statusCode === undefined && name === "AI_APICallError" ? "unreachable" : "unfinished",
      place,
    );
  return new ModelFailure(kindOf(statusCode, responseBody), place, {
    retryAfter: waitOf(responseHeaders?.["retry-after"], Date.now()),
  });
}

/** As places say it that do not answer 404: “model_not_found”, “Invalid model: x”, “The requested model x does not exist”. */
const unknownModel = /model_not_found|invalid[ _]model|\bmodel\b[^.]{0,80}(?:does not exist|not found)/iu;

function kindOf(status: number, body = ""): FailureKind {
  // llama-cpp-python calls it a trouble of its own that it knows no json_schema.
  if (status === 500 && body.includes("response_format")) return "refused";
  if (status === 401 || status === 403) return "refused-key";
  if (status === 404 || (status === 400 && unknownModel.test(body))) return "unknown-model";
  if (status === 429) return "busy";
  return status >= 500 ? "broken" : "refused";
}
