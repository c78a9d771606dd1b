/**
 * Calls of a model that lies in a GGUF file on this machine: the file is checked, a process loads it, and goes on answering until
 * Matinee ends. What hangs or breaks there costs one answer.
 */

import { ModelFailure } from "../failure.ts";
import type { Call, CallModel, Written } from "../one-call.ts";
import type { ModelPlace } from "../place.ts";
import { slowness } from "../slowness.ts";
import { faultOf } from "./gguf-file.ts";
import { grammarSchema } from "./grammar-schema.ts";
import { ChildFailure, type ChildOptions, type LlamaChild, openLlamaChild, untilAborted } from "./llama-child.ts";
import { llamaPackage } from "./llama-package.ts";

export interface FileCallsOptions extends Pick<ChildOptions, "program" | "patience"> {
  /** Where node-llama-cpp may be. */
  readonly folders: readonly string[];
}

/** A process of its own for each one that is made; nothing is opened before the first call. */
export function fileCalls({ folders, ...options }: FileCallsOptions): CallModel {
  let opened: Promise<LlamaChild> | undefined;

  async function opening(place: ModelPlace): Promise<LlamaChild> {
    const address = llamaPackage(folders);
    if (address === undefined) throw new ModelFailure("no-package", place);
    const words = await faultOf(place.model);
    if (words !== undefined) throw new ModelFailure("unsound", place, { words });
    return openLlamaChild({ package: address, path: place.model, ...options });
  }

  async function child(place: ModelPlace, signal: AbortSignal): Promise<LlamaChild> {
    const before = await opened?.catch(() => undefined);
    if (before?.isOver() === true) opened = undefined;
    const mine = opened ?? opening(place);
    opened = mine;
    mine.catch(() => {
      if (opened === mine) opened = undefined;
    });
    return untilAborted(mine, signal).catch((error: unknown) => {
      // It goes on being loaded, for those who ask next.
      throw signal.aborted ? new ModelFailure("loading", place) : error;
    });
  }

  async function written(
    place: ModelPlace,
    { prompt, schema, signal, limits, heard: told, lost }: Call,
  ): Promise<Written> {
    const { instructions, material, maxTokens } = prompt;
    const order = { instructions, material, schema: grammarSchema(schema), maxTokens };
    const model = await child(place, signal);
    // Its silence counts from when it is loaded.
    const slow = slowness(place, limits);
    const tooLong = new AbortController();
    let length = 0;
    const heard = (piece: string) => {
      slow.heard();
      told?.(piece);
      length += piece.length;
      if (length > limits.characters) tooLong.abort(new ModelFailure("too-long", place));
    };
    try {
      const isWaitedFor = AbortSignal.any([signal, slow.signal, tooLong.signal]);
      const { text, isWhole, ...tokens } = await model.write(order, heard, isWaitedFor);
      const isEmpty = text.trim() === "";
      if (isWhole && !isEmpty) return { text, ...tokens };
      lost?.(tokens);
      throw new ModelFailure(isWhole ? "empty" : "cut-off", place);
    } finally {
      slow.end();
    }
  }

  return async (place, call) => {
    const isGone = (error: unknown) => error instanceof ChildFailure && error.why === "gone";
    try {
      // By a new process where the one that was there has come to its end.
      return await written(place, call).catch((error: unknown) => {
        if (isGone(error)) return written(place, call);
        throw error;
      });
    } catch (error) {
      if (!(error instanceof ChildFailure)) throw error;
      throw new ModelFailure(error.why === "gone" ? "crashed" : error.why, place);
    }
  };
}
