/** A model that is only tried out: what it is asked is neither counted nor remembered, and its words can be listened to. */
import type { AnswerCache } from "./answer-cache.ts";
import { waysOf } from "./models.ts";
import { type CallModel, callModel } from "./one-call.ts";
import type { ModelPlace } from "./place.ts";
import { type PlacedModel, placeModel } from "./place-model.ts";
import { spending } from "./spending.ts";
import { turns } from "./turns.ts";

export interface TrialOptions {
  /** Where node-llama-cpp may have been installed. */
  readonly folders?: readonly string[];
  /** Told what the model writes, call by call, whole or not. */
  readonly wrote?: (text: string) => void;
}

export function triedModel(place: ModelPlace, { folders = [], wrote }: TrialOptions = {}): PlacedModel {
  const ways = waysOf(place, folders);
  const call = ways.call ?? callModel;
  return placeModel(place, {
    turns: turns(1),
    cache: forgetful,
    // Each is tried for itself, however the one before it went.
    breaker: { failures: Number.POSITIVE_INFINITY },
    spending: spending(undefined, {}),
    ...ways,
    call: wrote === undefined ? call : listenedTo(call, wrote),
  });
}

const forgetful: AnswerCache = { get: async () => undefined, set: async () => undefined };

const listenedTo =
  (called: CallModel, wrote: (text: string) => void): CallModel =>
  async (place, call) => {
    const pieces: string[] = [];
    try {
      return await called(place, { ...call, heard: (piece) => void pieces.push(piece) });
    } finally {
      wrote(pieces.join(""));
    }
  };
