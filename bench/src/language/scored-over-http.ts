/** Films scored against a wish by a scripted server that plays an oracle: asked, read and checked as any model is. */
import { triedModel } from "@matinee/adapters";
import type { Pick } from "@matinee/core";
import { factsOf, type LanguageScored, scoreAgainstWish } from "@matinee/engine";

/** Milliseconds: a busy machine is no reason to go on without scores. */
const patience = 60_000;

export type Scorer = (wish: string, picks: readonly Pick[]) => Promise<ReadonlyMap<number, LanguageScored>>;

/** By film; throws where the server gives no answer that holds. */
export function scorerAt(url: string): Scorer {
  const model = triedModel({ provider: "compatible", url, model: "oracle", keyName: "MATINEE_MODEL_KEY" });
  return async (wish, picks) => {
    const films = picks.map(({ movie }, place) => ({ ...factsOf(movie, place), own: 0, fame: "known" }));
    const asking = { signal: new AbortController().signal, deadline: patience };
    const { value, why } = await model.run(scoreAgainstWish, { wish, films }, asking);
    if (why !== undefined) throw new Error(why);
    return new Map(
      value.scores.flatMap(({ id, score, reason }) => {
        const place = films.findIndex((film) => film.id === id);
        return place < 0 ? [] : [[picks[place].movie.id, { score, reason }]];
      }),
    );
  };
}
