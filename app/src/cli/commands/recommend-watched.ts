/** `matinee recommend --user-id ID --include-watched`: what taste alone puts high, whether it was rated or not. */
import { type DataHome, type Dataset, limits } from "@matinee/core";
import type { KnownPerson } from "@matinee/engine";
import { topOf } from "@matinee/engine";
import { z } from "zod";
import { tasteOf } from "../../container.ts";
import { parsed } from "../../services/requests.ts";
import { printJson, printTable } from "../print.ts";
import { shownRun } from "../progress.ts";
import { say } from "../terminal.ts";

const Request = z.object({ n: z.int().min(1).max(limits.n).default(10) });

export async function recommendWatched(
  home: DataHome,
  data: Dataset,
  { id, history }: Pick<KnownPerson, "id" | "history">,
  { n: asked, json }: { readonly n: number | string | undefined; readonly json: boolean | undefined },
): Promise<void> {
  const { n } = parsed(Request, { n: asked });
  const { run, end } = shownRun(json);
  try {
    const model = await tasteOf(home, data, run);
    end();
    const { rows, scores } = topOf(model.foldIn(history), n);
    const stars = new Map(Array.from(history.items, (item, at) => [item, history.stars[at]]));
    const picks = Array.from(rows, (item, at) => {
      const { id: movieId, title, year, genres } = data.catalog.movie(item);
      return {
        movie: { id: movieId, title, year, genres },
        score: scores[at],
        watched: stars.has(item),
        rating: stars.get(item),
      };
    });
    if (json === true) return printJson({ person: id, picks });
    printTable(
      ["", "Film", "Watched"],
      [4, 50],
      picks.map(({ movie, rating }, at) => [
        String(at + 1),
        `${movie.title}${movie.year === undefined ? "" : ` (${movie.year})`}`,
        rating === undefined ? "" : `${rating} stars`,
      ]),
    );
    say("Ranked by taste alone: what was watched is not left out.");
  } finally {
    end();
  }
}
