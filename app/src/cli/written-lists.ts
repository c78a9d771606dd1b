/** Lists of films as files: everything as JSON, the films as a table. */
import type { Answer } from "@matinee/core";
import { tableText } from "../services/generating/table.ts";
import type { Content } from "./written-files.ts";

/** What one person is told; without a person, whoever brought ratings. */
export interface ToldList<Told = Answer> {
  readonly person?: string | undefined;
  readonly answer: Told;
}

interface Listed {
  readonly picks: readonly {
    readonly movie: { readonly id: number; readonly title: string; readonly year?: number | undefined };
    readonly score?: number | undefined;
    readonly expected?: { readonly stars: number } | undefined;
  }[];
}

export const listFiles = (lists: readonly ToldList<Listed>[]): Readonly<Record<string, Content>> => ({
  "recommendations.json": `${JSON.stringify({ lists }, undefined, 1)}\n`,
  "recommendations.csv": tableText(
    ["userId", "rank", "movieId", "title", "year", "score", "stars"],
    lists.flatMap(({ person, answer }) =>
      answer.picks.map(({ movie, score, expected }, at) =>
        [person, at + 1, movie.id, movie.title, movie.year, score, expected?.stars].map((field) => String(field ?? "")),
      ),
    ),
  ),
});
