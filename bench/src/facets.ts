/**
 * `npm run eval:facets`: how well facets are guessed of films whose notes are hidden, by what the guess may know; and how
 * well notes agree with the tag genome and with the tags that people gave.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bareMovie, type Dataset, interactionsOf, type Movie, quietRun } from "@matinee/core";
import { areaUnderCurve, facets, fit } from "@matinee/engine";
import { describedDataset } from "./datasets.ts";
import { resampled } from "./intervals.ts";
import { withMovies, withoutNotes } from "./noted.ts";
import { benchArguments, printReport } from "./report.ts";
import { median } from "./statistics.ts";

/** What a guess may know of each film, and whether it may know who rated it. */
interface Knowing {
  readonly name: string;
  readonly of: (movie: Movie) => Movie;
  readonly ratings: boolean;
}

const knowings: readonly Knowing[] = [
  { name: "genres and year", of: bare, ratings: false },
  { name: "title, genres and tags", of: withoutTexts, ratings: false },
  { name: "title, genres, tags and raters", of: withoutTexts, ratings: true },
  { name: "the same and texts", of: (movie) => movie, ratings: true },
];

const folds = 5;
const fewest = 5;

const { json, data } = benchArguments();
const described = await describedDataset(data);
if (described !== undefined) {
  const dataset = described;
  const noted = Array.from({ length: dataset.catalog.size }, (_, item) => item).filter(
    (item) => noteOf(item) !== undefined,
  );
  const names = new Set(
    noted.flatMap((item) => [...Object.keys(noteOf(item)?.facets ?? {}), ...Object.keys(noteOf(item)?.levels ?? {})]),
  );
  const isLevel = new Set(noted.flatMap((item) => Object.keys(noteOf(item)?.levels ?? {})));

  /** Whether the note says that the film has it (2 or 3) or has it not (0); undefined of what lies between or is open. */
  function hasIt(item: number, name: string): boolean | undefined {
    const note = noteOf(item);
    const strength = isLevel.has(name) ? note?.levels[name] : (note?.facets[name] ?? 0);
    return strength === undefined || strength === 1 ? undefined : strength >= 2;
  }

  const rows = [];
  for (const { name, of, ratings } of knowings) {
    const start = performance.now();
    const areas = await heldOut(known(dataset, of, ratings));
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
    rows.push(rowOf(`guessed from ${name}`, areas));
  }
  const genome = genomeScores();
  if (genome !== undefined) {
    rows.push(rowOf("the tag genome, of noted films", areasOf(genome)));
    rows.push(rowOf("the tag genome, of films without a note", await expectedAreas(genome)));
  }
  rows.push(rowOf("people's tags, of noted films that have any", tagAreas()));
  printReport(
    {
      name: "facets",
      data: `ml-latest-small with texts · notes on ${noted.length} of ${dataset.catalog.size} films, ${names.size} facets and levels`,
      protocol: [
        `notes hidden in ${folds} folds`,
        `AUC of strength 2 or 3 against 0, facets with at least ${fewest} films on either side`,
        "a tag of the same name as a facet scores the notes (genome: by its relevance), or is what strengths are judged by (people's tags",
        "a relevance above .5); median over facets, 95 % bootstrap intervals over facets",
      ].join("; "),
      rows,
    },
    json,
  );

  function noteOf(item: number) {
    return dataset.catalog.movie(item).note;
  }

  /** By facet: the area under the curve of guesses for films whose notes were hidden. */
  async function heldOut(known: Dataset): Promise<ReadonlyMap<string, number>> {
    const guesses = new Map<string, Map<number, number>>();
    for (let fold = 0; fold < folds; fold++) {
      const hidden = new Set(noted.filter((_, at) => at % folds === fold));
      const model = await fit(facets, withoutNotes(known, hidden), {}, quietRun());
      for (const name of model.names) {
        const strengths = model.strengths(name);
        const own = guesses.get(name) ?? new Map<number, number>();
        for (const item of hidden) own.set(item, strengths?.[item] ?? Number.NaN);
        guesses.set(name, own);
      }
    }
    return areasOf(guesses);
  }

  /** By name: how well scores of noted films tell those that have it from those that have not. */
  function areasOf(scores: ReadonlyMap<string, ReadonlyMap<number, number>>): ReadonlyMap<string, number> {
    return new Map(
      [...scores].flatMap(([name, own]) => {
        if (!names.has(name)) return [];
        const cases = [...own].flatMap(([item, score]) => {
          const so = hasIt(item, name);
          return so === undefined ? [] : [{ score, so }];
        });
        return areaOf(cases).map((area): [string, number] => [name, area]);
      }),
    );
  }

  /** By name: how well what is expected of films without a note tells those of which the genome says it. */
  async function expectedAreas(
    genome: ReadonlyMap<string, ReadonlyMap<number, number>>,
  ): Promise<ReadonlyMap<string, number>> {
    const model = await fit(facets, dataset, {}, quietRun());
    return new Map(
      [...genome].flatMap(([name, relevances]) => {
        const strengths = model.strengths(name);
        const cases = [...relevances]
          .filter(([item]) => noteOf(item) === undefined)
          .map(([item, relevance]) => ({ score: strengths?.[item] ?? Number.NaN, so: relevance > 0.5 }));
        return areaOf(cases).map((area): [string, number] => [name, area]);
      }),
    );
  }

  /** By name: how well the strengths of notes tell the films that people gave the tag. */
  function tagAreas(): ReadonlyMap<string, number> {
    const tagged = noted.filter((item) => dataset.catalog.movie(item).tags.length > 0);
    return new Map(
      [...names].flatMap((name) => {
        const cases = tagged.flatMap((item) => {
          const { note, tags } = dataset.catalog.movie(item);
          const score = isLevel.has(name) ? note?.levels[name] : (note?.facets[name] ?? 0);
          return score === undefined ? [] : [{ score, so: tags.some((tag) => asName(tag.name) === name) }];
        });
        return areaOf(cases).map((area): [string, number] => [name, area]);
      }),
    );
  }

  /** Tag that is called like a facet → film → relevance. */
  function genomeScores(): ReadonlyMap<string, ReadonlyMap<number, number>> | undefined {
    const folder = join(data, "tag-genome-sample");
    if (!existsSync(folder)) return undefined;
    const lines = (name: string) => readFileSync(join(folder, name), "utf8").trim().split(/\r?\n/).slice(1);
    const tags = new Map(
      lines("genome_tags.csv").map((line): [string, string] => {
        const [, id, tag] = /^(\d+),"?(.*?)"?$/.exec(line) ?? ["", "", ""];
        return [id, asName(tag)];
      }),
    );
    const scores = new Map<string, Map<number, number>>();
    for (const line of [...lines("genome_scores.csv"), ...lines("genome-scores-b.csv")]) {
      const [movieId, tagId, relevance] = line.split(",");
      const [name, item] = [tags.get(tagId) ?? "", dataset.catalog.itemOf(Number(movieId))];
      if (!names.has(name) || item === undefined) continue;
      const own = scores.get(name) ?? new Map<number, number>();
      scores.set(name, own.set(item, Number(relevance)));
    }
    return scores;
  }
}

/** None where too few films have it, or have it not. */
function areaOf(cases: readonly { readonly score: number; readonly so: boolean }[]): readonly number[] {
  const positives = cases.filter(({ so }) => so).length;
  if (Math.min(positives, cases.length - positives) < fewest) return [];
  return [
    areaUnderCurve(
      cases.map(({ score }) => score),
      cases.map(({ so }) => so),
    ),
  ];
}

function rowOf(model: string, areas: ReadonlyMap<string, number>) {
  const values = [...areas.values()];
  const weak = values.filter((area) => area < 0.7).length / values.length;
  return {
    model,
    metrics: {
      "median AUC": resampled(values, median),
      "share under .70": { value: weak },
      facets: { value: values.length },
    },
  };
}

function asName(tag: string): string {
  return tag
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

function known(data: Dataset, of: (movie: Movie) => Movie, ratings: boolean): Dataset {
  const { catalog, interactions } = withMovies(data, of);
  const nobody = interactionsOf(new Int32Array(1), new Int32Array(0), new Float32Array(0));
  return { ...data, catalog, interactions: ratings ? interactions : nobody };
}

function bare({ id, year, genres, note }: Movie): Movie {
  return { ...bareMovie(id, ""), year, genres, note };
}

function withoutTexts({ id, title, alternativeTitles, year, genres, tags, note }: Movie): Movie {
  return { ...bareMovie(id, title), alternativeTitles, year, genres, tags, note };
}
