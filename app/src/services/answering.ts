/** The questions of the Engine port, answered as finished JSON: what a thread border or a socket can carry on unread. */
import type { AskRequest, Engine, MovieId, RecommendRequest, SearchRequest, SimilarRequest } from "@matinee/core";

/** Question → its request, already parsed by its schema. */
export interface Questions {
  readonly ask: AskRequest;
  readonly recommend: RecommendRequest;
  readonly similar: SimilarRequest;
  readonly search: SearchRequest;
  readonly movie: { readonly id: MovieId };
}

export type Question = keyof Questions;

/** JSON in UTF-8. */
export type JsonBytes = Uint8Array<ArrayBuffer>;

export interface Answering {
  /**
   * Throws MatineeError. `hasLeft` tells whether the asker is still there; one who has left before their turn is refused
   * with AskerLeft and nothing is computed. (An AbortSignal would say the same at a tenth of a request's whole cost.)
   */
  answer<Q extends Question>(question: Q, request: Questions[Q], hasLeft?: () => boolean): Promise<JsonBytes>;
}

/** Nobody is there to be answered. */
export class AskerLeft extends Error {
  constructor() {
    super("The one who asked has left.");
  }
}

const encoder = new TextEncoder();

/** An engine of this thread, answering in JSON. */
export function answering(engine: Engine): Answering {
  const ways: { readonly [Q in Question]: (request: Questions[Q]) => Promise<unknown> } = {
    ask: (request) => engine.ask(request),
    recommend: (request) => engine.recommend(request),
    similar: (request) => engine.similar(request),
    search: (request) => engine.search(request),
    movie: ({ id }) => engine.movie(id),
  };
  return {
    async answer(question, request, hasLeft) {
      if (hasLeft?.() === true) throw new AskerLeft();
      return encoder.encode(JSON.stringify(await ways[question](request)));
    },
  };
}
