/**
 * Judging requests: a person's text, one hidden film that they went on to like; how high does it stand when only the text
 * is read? Popularity, EASE and BM25 answer from the same reading; the pipeline answers as it is served, and once more
 * with weights learned on other requests (cross-validation), so that nothing is tuned on what it is judged by.
 */
import { engineOf, type Prepared } from "../engine.ts";
import { contextFor } from "../ranking/context.ts";
import { hear } from "../ranking/voices.ts";
import type { Part } from "../ranking/weights.ts";
import { blended, type JudgedRequest, learnWeights } from "./learn-weights.ts";
import { rankOf } from "./metrics.ts";

export interface Request {
  readonly text: string;
  /** Catalogue row of the film that was meant. */
  readonly target: number;
}

/** Ranks of the targets by model; a rank beyond `depth` of a served list counts as Infinity. */
export type RanksByModel = Readonly<Record<string, readonly number[]>>;

const builtIn: readonly Part[] = ["exact", "genres", "meaning", "facets", "rated", "fame"];

export interface JudgingOptions {
  /** Parts of the cross-validation. */
  readonly folds?: number;
  /** Films of the served list that are looked at. */
  readonly depth?: number;
  /** Encodes a wish, where the films are encoded, too. */
  readonly encode?: ((wish: string) => Promise<Float32Array>) | undefined;
}

/** Asks every model every request. */
export async function judgeRequests(
  prepared: Prepared,
  requests: readonly Request[],
  { folds = 5, depth = 50, encode }: JudgingOptions = {},
): Promise<{ ranks: RanksByModel; weights: Readonly<Partial<Record<Part, number>>> }> {
  const { data, models, reader } = prepared;
  const engine = engineOf(prepared);
  const parts = encode === undefined ? builtIn : [...builtIn, "sentences" as const];
  const judged: JudgedRequest[] = [];
  const served: number[] = [];
  for (const { text, target } of requests) {
    const request = { text, ratings: [], hidden: [], shown: [], n: depth };
    const wish = engine.wishOf?.(request);
    const wishVector = wish === undefined ? undefined : await encode?.(wish);
    const context = contextFor(data, models, reader.read(text), { ratings: [], hidden: [], n: depth, wishVector });
    const heard = hear(context);
    const silent = new Float32Array(data.catalog.size);
    judged.push({ parts: parts.map((part) => heard.parts.get(part) ?? silent), target, hidden: context.hidden });
    const answer = await engine.ask(request, wishVector);
    const place = answer.picks.findIndex((pick) => pick.movie.id === data.catalog.movie(target).id);
    served.push(place < 0 ? Number.POSITIVE_INFINITY : place + 1);
  }
  const ranked = (request: JudgedRequest, weights: readonly number[]) =>
    rankOf(blended(request, weights), request.target, (row) => request.hidden.has(row));
  const only = (part: Part) => parts.map((name) => (name === part ? 1 : 0));
  const crossValidated = judged.map(() => 0);
  for (let fold = 0; fold < folds; fold++) {
    const weights = learnWeights(judged.filter((_, at) => at % folds !== fold));
    for (const [at, request] of judged.entries())
      if (at % folds === fold) crossValidated[at] = ranked(request, weights);
  }
  const learned = learnWeights(judged);
  return {
    ranks: {
      popularity: judged.map((request) => ranked(request, only("fame"))),
      EASE: judged.map((request) => ranked(request, only("rated"))),
      BM25: judged.map((request) => ranked(request, only("exact"))),
      "pipeline, weights cross-validated": crossValidated,
      "pipeline as served": served,
    },
    weights: Object.fromEntries(parts.map((part, k) => [part, learned[k]])),
  };
}
