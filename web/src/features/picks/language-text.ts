/** What a language model did for a list, in words: who it is, and what it moved and why. */
import type { Answer } from "../../api/types.ts";

const most = 3;

/** Undefined where none had a part in it. */
export function languageText({ language, picks }: Pick<Answer, "language" | "picks">): string | undefined {
  const who = language?.scoring ?? language?.reading;
  if (language === undefined || who === undefined) return undefined;
  const titles = new Map(picks.map(({ movie }) => [movie.id, movie.title]));
  const moved = (language.moved ?? [])
    .slice(0, most)
    .map(({ movieId, to, why }) => `${titles.get(movieId) ?? "a film"} to ${to} (${why})`);
  const helped = `The language model ${who} helped with this list`;
  return moved.length === 0 ? `${helped}.` : `${helped}: up went ${moved.join(", ")}.`;
}
