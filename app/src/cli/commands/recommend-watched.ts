/** `matinee recommend --user-id ID --include-watched`: what taste alone puts high, whether it was rated or not. */
import { type DataHome, limits } from "@matinee/core";
import { topOf } from "@matinee/engine";
import { z } from "zod";
import { tasteOf } from "../../container.ts";
import { parsed } from "../../services/requests.ts";
import type { AskedPeople } from "../asked-people.ts";
import { printJson, printTable } from "../print.ts";
import { shownRun } from "../progress.ts";
import { say } from "../terminal.ts";
import type { ToldList } from "../written-lists.ts";

const Request = z.object({ n: z.int().min(1).max(limits.n).default(10) });

interface WatchedPick {
  readonly movie: { readonly id: number; readonly title: string; readonly year: number | undefined };
  readonly score: number;
  readonly watched: boolean;
  /** Stars that the person gave. */
  readonly rating: number | undefined;
}

type WatchedList = ToldList<{ readonly picks: readonly WatchedPick[] }>;

interface WatchedOptions {
  readonly n: number | string | undefined;
  readonly json: boolean | undefined;
}

/** Prints the lists of these people, and answers what they hold. */
export async function recommendWatched(
  home: DataHome,
  { data, people }: Pick<AskedPeople, "data" | "people">,
  { n: asked, json }: WatchedOptions,
): Promise<readonly WatchedList[]> {
  const { n } = parsed(Request, { n: asked });
  const { run, end } = shownRun(json);
  try {
    const model = await tasteOf(home, data, run);
    end();
    const lists = people.map(({ id, history }) => {
      const { rows, scores } = topOf(model.foldIn(history), n);
      const stars = new Map(Array.from(history.items, (item, at) => [item, history.stars[at]]));
      const picks = Array.from(rows, (item, at) => {
        const { id: movieId, title, year, genres } = data.catalog.movie(item);
        const movie = { id: movieId, title, year, genres };
        return { movie, score: scores[at], watched: stars.has(item), rating: stars.get(item) };
      });
      return { person: id, answer: { picks } };
    });
    const asJson = lists.map(({ person, answer }) => ({ person, ...answer }));
    if (json === true) printJson(asJson.length === 1 ? asJson[0] : { lists: asJson });
    else for (const list of lists) printWatched(list, lists.length > 1);
    return lists;
  } finally {
    end();
  }
}

function printWatched({ person, answer: { picks } }: WatchedList, named: boolean): void {
  if (named) say(`For ${person}:`);
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
}
