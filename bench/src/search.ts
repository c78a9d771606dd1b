/**
 * `npm run bench:search [-- --seed N]`: misspelt titles among the 87,585 of MovieLens 32M. A query counts as found when
 * its film - or another film whose title is the same once accents, case, articles and punctuation are folded - stands
 * among the first three.
 */
import type { Catalog } from "@matinee/core";
import { createTitleIndex, lettersOf, meanWithInterval, misspell, normalizeTitle, randomOf } from "@matinee/engine";
import { catalogOfFile, smallDataset } from "./datasets.ts";
import { memoryInUse } from "./memory.ts";
import { benchArguments, type Metric, printReport, setOrSkip } from "./report.ts";
import { exactLookup, type Lookup, levenshteinScan, substringLookup } from "./search-baselines.ts";

const queriesPerSeed = 200;
const moreSeeds = 9;
/** Films whose ratings in ml-latest-small reach this many are drawn as often as any; rarer ones in proportion. */
const famousFrom = 100;

interface Query {
  readonly typed: string;
  readonly title: string;
}

interface Row {
  readonly model: string;
  readonly metrics: Record<string, Metric>;
}

const { json, data, options } = benchArguments(["seed"]);
const seed = Number(options.seed ?? 1);
const path = setOrSkip(data, "ml-32m-catalog", "movies.csv");
if (path !== undefined) await measure(path);

async function measure(movies: string): Promise<void> {
  const catalog = await catalogOfFile(movies);
  const titles = Array.from({ length: catalog.size }, (_, item) => catalog.movie(item).title);
  const fame = await fameIn(catalog);
  const memory = memoryInUse();
  const started = performance.now();
  const index = createTitleIndex(catalog, fame);
  const built = performance.now() - started;
  const held = memoryInUse() - memory;
  const search: Lookup = (query) => index.search(query, { limit: 3 }).map(({ item }) => titles[item]);

  const anyFilm = queriesOf(titles, seed, () => 1);
  const isKnown = fame.some((count) => count > 0);
  const famous = isKnown ? queriesOf(titles, seed, (item) => fame[item] / famousFrom) : [];
  for (const { typed } of queriesOf(titles, seed + 1_000_000, () => 1)) search(typed);

  const rows: Row[] = [judged(`title index, seed ${seed}`, search, anyFilm)];
  if (isKnown) rows.push(judged(`title index, well-known films, seed ${seed}`, search, famous));
  const others = Array.from({ length: moreSeeds }, (_, more) => queriesOf(titles, seed + 1 + more, () => 1));
  const all = judged(`title index, seeds ${seed + 1}–${seed + moreSeeds} together`, search, others.flat());
  const shares = others.map((queries) => judged("", search, queries).metrics["hit@3"].value);
  rows.push({ ...all, metrics: { ...all.metrics, "hit@3, worst seed": { value: Math.min(...shares) } } });
  rows.push(judged("exact title, folded", exactLookup(titles), anyFilm));
  rows.push(judged("beginning or part of a title", substringLookup(titles), anyFilm));
  rows.push(judged("Levenshtein over all titles, 20 queries", levenshteinScan(titles), anyFilm.slice(0, 20)));

  printReport(
    {
      name: "search",
      data: `ml-32m-catalog: ${catalog.size} films; index built in ${built.toFixed(0)} ms, ${(held / 1e6).toFixed(0)} MB`,
      protocol: [
        `${queriesPerSeed} titles of at least 4 letters per seed, drawn from all films alike, 1 slip below 9 letters, else 2`,
        "found = a film of that folded title among the first 3; 95 % bootstrap intervals",
        `times in ms${isKnown ? "; fame = ratings in ml-latest-small" : ""}`,
      ].join("; "),
      rows,
    },
    json,
  );
}

/** Ratings per film in ml-latest-small, which has the same ids; all 0 where it is not there. */
async function fameIn(catalog: Catalog): Promise<Float32Array> {
  const fame = new Float32Array(catalog.size);
  const small = await smallDataset(data);
  if (small === undefined) return fame;
  for (let person = 0; person < small.interactions.people; person++)
    for (const rated of small.interactions.of(person).items) {
      const item = catalog.itemOf(small.catalog.movie(rated).id);
      if (item !== undefined) fame[item]++;
    }
  return fame;
}

function queriesOf(titles: readonly string[], from: number, chance: (item: number) => number): Query[] {
  const random = randomOf(from);
  const queries: Query[] = [];
  while (queries.length < queriesPerSeed) {
    const item = Math.floor(random() * titles.length);
    if (lettersOf(titles[item]) < 4 || random() >= chance(item)) continue;
    queries.push({ typed: misspell(titles[item], random), title: titles[item] });
  }
  return queries;
}

function judged(model: string, lookup: Lookup, queries: readonly Query[]): Row {
  const times: number[] = [];
  const places = queries.map(({ typed, title }) => {
    const started = performance.now();
    const found = lookup(typed);
    times.push(performance.now() - started);
    const wanted = normalizeTitle(title);
    return found.slice(0, 3).findIndex((one) => normalizeTitle(one) === wanted);
  });
  times.sort((a, b) => a - b);
  return {
    model,
    metrics: {
      "hit@1": meanWithInterval(places.map((place) => (place === 0 ? 1 : 0))),
      "hit@3": meanWithInterval(places.map((place) => (place >= 0 ? 1 : 0))),
      "median ms": { value: times[times.length >> 1] },
      "p95 ms": { value: times[Math.floor(times.length * 0.95)] },
    },
  };
}
