/**
 * `npm run eval:mood`: whether "something uplifting", and requests like it, move the list in the right direction. Judged by what
 * people said and the list was not told: their tags, which are taken from the films first, the tag genome of some, and
 * the stars of reviews. Beside it: the best known films, and the list that knows no facets (no film notes).
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Dataset, quietRun } from "@matinee/core";
import { engineOf, prepare } from "@matinee/engine";
import { z } from "zod";
import { introducedDataset } from "./datasets.ts";
import { withMovies, withoutNotes } from "./noted.ts";
import { benchArguments, type Metric, printReport } from "./report.ts";

/** A request, and the tags that say the same; the first is told by itself, all of them as a mean. */
const moods: readonly (readonly [text: string, tags: readonly string[]])[] = [
  [
    "something uplifting",
    ["uplifting", "inspirational", "heartwarming", "feel-good", "inspiring", "touching", "hopeful"],
  ],
  ["something funny", ["funny", "hilarious", "very funny", "comedy", "witty"]],
  ["something dark", ["dark", "bleak", "disturbing", "depressing"]],
  ["something scary", ["scary", "creepy", "horror", "frightening"]],
  ["something tense", ["tense", "suspense", "suspenseful", "tension"]],
  ["something sad", ["sad", "tear jerker", "tearjerker", "bittersweet", "depressing"]],
  ["something romantic", ["romantic", "romance", "love story", "love"]],
  ["something quirky", ["quirky", "whimsical", "offbeat"]],
  ["something mind-bending", ["mindfuck", "mind-bending", "surreal", "dreamlike"]],
];
/** Films of a list that are looked at. */
const shown = 100;

const { json, data } = benchArguments();
const introduced = await introducedDataset(data);
if (introduced !== undefined) {
  const dataset = introduced;
  const all = Array.from({ length: dataset.catalog.size }, (_, item) => item);
  const tagsOf = all.map((item) => new Set(dataset.catalog.movie(item).tags.map(({ name }) => name.toLowerCase())));
  const genome = genomeOf(dataset);
  const stars = reviewStars();
  const untagged = withMovies(dataset, (movie) => ({ ...movie, tags: [] }));
  const counts = new Float64Array(all.length);
  for (let person = 0; person < dataset.interactions.people; person++)
    for (const item of dataset.interactions.of(person).items) counts[item]++;
  const known = [...all].sort((a, b) => counts[b] - counts[a]).slice(0, shown);
  const rows = [
    { model: "all films", lists: moods.map(() => all) },
    { model: "the best known", lists: moods.map(() => known) },
    { model: "without facets", lists: await listsOf(withoutNotes(untagged, new Set(all))) },
    { model: "as served", lists: await listsOf(untagged) },
  ].map(({ model, lists }) => ({ model, metrics: metricsOf(lists) }));
  printReport(
    {
      name: "lists for a mood",
      data: `${dataset.label}; ${moods.length} moods, the first ${shown} films of each list`,
      protocol:
        "share of films with a tag of the mood; the most relevant of these in the tag genome, of films that have it; mean stars (1 to 10) of their reviews",
      rows,
    },
    json,
  );

  function metricsOf(lists: readonly (readonly number[])[]): Record<string, Metric> {
    const tagged = lists.map((list, at) =>
      mean(list.map((item) => (moods[at][1].some((tag) => tagsOf[item].has(tag)) ? 1 : 0))),
    );
    const relevant = lists.map((list, at) => mean(list.flatMap((item) => genome(item, moods[at][1]) ?? [])));
    const liked = lists[0].flatMap((item) => stars.get(dataset.catalog.movie(item).id) ?? []);
    return {
      "uplifting: tagged": { value: tagged[0] },
      genome: { value: relevant[0] },
      "review stars": { value: mean(liked) },
      "of reviews": { value: liked.length },
      "all moods: tagged": { value: mean(tagged) },
      "genome ": { value: mean(relevant) },
    };
  }

  async function listsOf(films: Dataset): Promise<number[][]> {
    const engine = engineOf(await prepare(films, { run: quietRun() }));
    const lists: number[][] = [];
    for (const [text] of moods) {
      const { picks } = await engine.ask({ text, n: shown, ratings: [], hidden: [], shown: [] });
      lists.push(picks.map(({ movie }) => films.catalog.itemOf(movie.id) ?? -1));
    }
    return lists;
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The most relevant of some tags, of films that the sample of the tag genome has. */
function genomeOf({ catalog }: Dataset): (item: number, tags: readonly string[]) => number | undefined {
  const folder = join(data, "tag-genome-sample");
  if (!existsSync(folder)) return () => undefined;
  const rowsOf = (file: string) => readFileSync(join(folder, file), "utf8").trim().split("\n").slice(1);
  const names = new Map(
    rowsOf("genome_tags.csv").map((row) => [
      row.split(",")[0],
      row
        .slice(row.indexOf(",") + 1)
        .trim()
        .replaceAll('"', ""),
    ]),
  );
  const scores = new Map<number, Map<string, number>>();
  for (const row of [...rowsOf("genome_scores.csv"), ...rowsOf("genome-scores-b.csv")]) {
    const [movie, tag, relevance] = row.split(",");
    const own = scores.get(Number(movie)) ?? new Map<string, number>();
    own.set(names.get(tag) ?? "", Number(relevance));
    scores.set(Number(movie), own);
  }
  return (item, tags) => {
    const own = scores.get(catalog.movie(item).id);
    return own === undefined ? undefined : Math.max(...tags.map((tag) => own.get(tag) ?? 0));
  };
}

/** The stars, 1 to 10, of each film's reviews. */
function reviewStars(): ReadonlyMap<number, readonly number[]> {
  const file = join(data, "reviews/ml-latest-small-reviews.jsonl");
  if (!existsSync(file)) return new Map();
  const Review = z.object({ movieId: z.number(), rating: z.number().nullable() });
  const stars = new Map<number, number[]>();
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const { movieId, rating } = Review.parse(JSON.parse(line));
    const own = stars.get(movieId) ?? [];
    if (rating !== null) own.push(rating);
    stars.set(movieId, own);
  }
  return stars;
}
