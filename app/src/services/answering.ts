/** Questions answered as finished JSON: what a thread border or a socket can carry on unread. */
import type { Asked, Question, RequestOf } from "@matinee/core";
import { jsonOf } from "./answer-json.ts";

/** JSON in UTF-8. */
export type JsonBytes = Uint8Array<ArrayBuffer>;

export interface Answering {
  /**
   * Throws MatineeError. `hasLeft` tells whether the asker is still there; one who has left before their turn is refused
   * with AskerLeft and nothing is computed. (An AbortSignal would say the same at a tenth of a request's whole cost.)
   */
  answer<Q extends Question>(question: Q, request: RequestOf<Q>, hasLeft?: () => boolean): Promise<JsonBytes>;
}

/** Nobody is there to be answered. */
export class AskerLeft extends Error {
  constructor() {
    super("The one who asked has left.");
  }
}

const encoder = new TextEncoder();

/** An engine of this thread, answering in JSON. */
export const answering = (engine: Asked): Answering => ({
  async answer(question, request, hasLeft) {
    if (hasLeft?.() === true) throw new AskerLeft();
    return encoder.encode(jsonOf(await engine[question](request)));
  },
});
