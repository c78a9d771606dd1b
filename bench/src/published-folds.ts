/**
 * Parts of ml-1m that others published, so that figures can stand beside theirs: the test folds of V. W. Anelli et al.,
 * "Top-N Recommendation Algorithms: A Quest for the State-of-the-Art", UMAP 2022, and the left-out ratings of X. He et al.,
 * "Neural Collaborative Filtering", WWW 2017, each with 99 films among which it is ranked.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Dataset, interactionsOf } from "@matinee/core";
import { filtered, givenFolds, type Splitting } from "@matinee/engine";
import { z } from "zod";
import { setOrSkip } from "./report.ts";

export interface Published {
  /** What the folds are of. */
  readonly data: Dataset;
  readonly splitting: Splitting;
}

/** Ratings of four stars or more, of people and films with ten of them; five test folds. */
export function questFolds(folder: string, whole: Dataset): Published | undefined {
  const path = setOrSkip(folder, "ml-1m", "splits-topn-quest");
  if (path === undefined) return undefined;
  const data = filtered(likedOnly(whole), { ratingsOfPerson: 10, ratingsOfFilm: 10 });
  const rowOf = personRows(data);
  const folds = [0, 1, 2, 3, 4].map((fold) => {
    const tests = new Map<number, Set<number>>();
    for (const line of readFileSync(join(path, `test${fold}.tsv`), "utf8").split("\n")) {
      const [person, film] = line.split("\t");
      const [row, item] = [rowOf(person), data.catalog.itemOf(Number(film))];
      if (row === undefined || item === undefined) continue;
      const own = tests.get(row) ?? new Set();
      tests.set(row, own.add(item));
    }
    return { name: `fold ${fold}`, films: (person: number) => tests.get(person) ?? nothing };
  });
  return {
    data,
    splitting: givenFolds("test folds of Anelli et al. 2022 (four stars or more, ten ratings or more)", folds),
  };
}

const LeftOut = z.object({ userId: z.int(), movieId: z.int(), negatives: z.array(z.int()) });

/** Each person's last rating, among 99 films that they did not rate. */
export function leftOutFold(folder: string, data: Dataset): Published | undefined {
  const path = setOrSkip(folder, "ml-1m", "ncf", "test-leave-one-out.jsonl");
  if (path === undefined) return undefined;
  const rowOf = personRows(data);
  const itemOf = (id: number) => data.catalog.itemOf(id) ?? [];
  const lines = readFileSync(path, "utf8").split("\n");
  const cases = new Map(
    lines
      .filter((line) => line.trim() !== "")
      .map((line) => LeftOut.parse(JSON.parse(line)))
      .map(({ userId, movieId, negatives }) => [
        rowOf(String(userId)) ?? -1,
        { target: new Set([movieId].flatMap(itemOf)), among: Int32Array.from(negatives.flatMap(itemOf)) },
      ]),
  );
  const fold = {
    name: "left out",
    films: (person: number) => cases.get(person)?.target ?? nothing,
    negatives: (person: number) => cases.get(person)?.among ?? new Int32Array(0),
  };
  return { data, splitting: givenFolds("left-out ratings of He et al. 2017, each among 99 films", [fold]) };
}

const nothing: ReadonlySet<number> = new Set();

function personRows(data: Dataset): (id: string) => number | undefined {
  const rows = new Map((data.personIds?.() ?? []).map((id, row) => [id, row]));
  return (id) => rows.get(id);
}

function likedOnly(data: Dataset): Dataset {
  const { interactions } = data;
  const offsets = new Int32Array(interactions.people + 1);
  const items: number[] = [];
  const stars: number[] = [];
  for (let person = 0; person < interactions.people; person++) {
    const own = interactions.of(person);
    own.items.forEach((item, at) => {
      if (own.stars[at] < 4) return;
      items.push(item);
      stars.push(own.stars[at]);
    });
    offsets[person + 1] = items.length;
  }
  const liked = interactionsOf(offsets, Int32Array.from(items), Float32Array.from(stars));
  return { ...data, version: `${data.version}+liked`, interactions: liked };
}
