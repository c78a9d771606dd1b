/** The films of a list as a language model judges them in one call: each by a score with a reason, or all of them by one order. */
import type { Answer, LanguageModel, ModelOrder, Reading } from "@matinee/core";
import type { LanguageScored } from "@matinee/engine";
import { loadedTasks } from "./language-tasks.ts";

export interface Judged {
  /** The model, or "offline". */
  readonly by: string;
  /** Why no model answered. */
  readonly why?: string | undefined;
  /** By film id; higher is better. */
  readonly films: ReadonlyMap<number, LanguageScored>;
}

interface Judging {
  readonly order: ModelOrder;
  /** The person's own words. */
  readonly wish: string;
}

type Asking = Parameters<LanguageModel["run"]>[2];

export async function judgedFilms(
  model: LanguageModel,
  judging: Judging,
  answer: Answer,
  asking: Asking,
): Promise<Judged> {
  if (answer.picks.length === 0) return { by: "offline", films: new Map() };
  return judging.order === "rank"
    ? rankedFilms(model, judging, answer, asking)
    : scoredFilms(model, judging, answer, asking);
}

async function scoredFilms(
  model: LanguageModel,
  { wish }: Judging,
  { picks }: Answer,
  asking: Asking,
): Promise<Judged> {
  const { factsOf, scoreAgainstWish } = await loadedTasks();
  const films = picks.map(({ movie, fame }, place) => ({
    ...factsOf(movie, place),
    own: 1 - (2 * place) / Math.max(1, picks.length),
    fame,
  }));
  const { value, by, why } = await model.run(scoreAgainstWish, { wish, films }, asking);
  const known = new Map(films.map(({ id }, place) => [id, picks[place].movie.id]));
  const scored = value.scores.flatMap(({ id, score, reason }): [number, LanguageScored][] => {
    const movieId = known.get(id);
    return movieId === undefined ? [] : [[movieId, { score, reason }]];
  });
  return { by, why, films: new Map(scored) };
}

/** A place counts as places of the list itself do, so that the dial means the same. */
async function rankedFilms(
  model: LanguageModel,
  { wish }: Judging,
  { picks, reading }: Answer,
  asking: Asking,
): Promise<Judged> {
  const { factsOf, rank } = await loadedTasks();
  const films = picks.map(({ movie }, place) => factsOf(movie, place));
  const { value, by, why } = await model.run(rank, { taste: tasteIn(reading), wish, films }, asking);
  const known = new Map(films.map(({ id }, place) => [id, picks[place].movie.id]));
  const ranked = value.ids.flatMap((id, place): [number, LanguageScored][] => {
    const movieId = known.get(id);
    return movieId === undefined ? [] : [[movieId, { score: -Math.log2(place + 2), reason: "" }]];
  });
  return { by, why, films: new Map(ranked) };
}

const likes = new Set(["loved", "liked"]);
const dislikes = new Set(["disliked", "hated"]);

/** What somebody said of films, and nothing of what they rated: "Likes Heat. Dislikes Titanic." */
function tasteIn({ films }: Reading): string {
  const named = (feelings: ReadonlySet<string>) =>
    films.filter(({ feeling = "" }) => feelings.has(feeling)).map(({ title }) => title);
  const part = (verb: string, titles: readonly string[]) =>
    titles.length === 0 ? [] : [`${verb} ${titles.join(", ")}.`];
  return [...part("Likes", named(likes)), ...part("Dislikes", named(dislikes))].join(" ");
}
