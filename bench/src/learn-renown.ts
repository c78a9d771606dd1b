/**
 * `npm run learn:renown`: what each feature of a film note says of how well the film is known, learned from how many people
 * of ml-latest-small rated it (ridge on log(1 + raters)), and how well films are ranked that were not learned from. The
 * weights are printed for adapters/src/sources/notes/renown.ts.
 */
import { type Features, readFilmNotes, renownFeatures } from "@matinee/adapters";
import { equationsOf, solverOf } from "@matinee/engine";
import { smallDataset } from "./datasets.ts";
import { benchArguments, printReport } from "./report.ts";
import { rankCorrelation } from "./statistics.ts";

/** Newer films had less time to be rated by 2018. */
const lastYear = 2010;
const regularization = 5;
const folds = 5;

interface Known {
  readonly features: Features;
  readonly raters: number;
}

const { json, data } = benchArguments();
const small = await smallDataset(data);
if (small === undefined) process.exit();
const { catalog, interactions } = small;
const raters = new Float64Array(catalog.size);
for (let person = 0; person < interactions.people; person++)
  for (const item of interactions.of(person).items) raters[item]++;
const notes = new Map((await readFilmNotes()).notes.map((note) => [note.id, note]));
const known = Array.from({ length: catalog.size }, (_, item): Known | undefined => {
  const note = notes.get(catalog.movie(item).note?.id ?? "");
  if (note === undefined || note.year > lastYear) return undefined;
  return { features: renownFeatures(note), raters: Math.log1p(raters[item]) };
}).filter((one) => one !== undefined);

const weights = learned(known);
const held = known.map((_, place) => place % folds);
const expected = new Float64Array(known.length);
for (let fold = 0; fold < folds; fold++) {
  const others = learned(known.filter((_, place) => held[place] !== fold));
  known.forEach(({ features }, place) => {
    if (held[place] === fold) expected[place] = scoreOf(features, others);
  });
}
printReport(
  {
    name: "renown",
    data: `${known.length} films of ml-latest-small with notes, up to ${lastYear}`,
    protocol: `Spearman's rank correlation of expected and real raters, ${folds} folds by film`,
    rows: [
      {
        model: "notes",
        metrics: {
          correlation: {
            value: rankCorrelation(
              [...expected],
              known.map((one) => one.raters),
            ),
          },
        },
      },
    ],
  },
  json,
);
if (!json)
  console.log(
    JSON.stringify(
      Object.fromEntries(weights.map(([name, weight]) => [name, Number(weight.toFixed(2))])),
      undefined,
      2,
    ),
  );

function learned(films: readonly Known[]): readonly (readonly [string, number])[] {
  const names = Object.keys(known[0]?.features ?? {});
  const values = Float32Array.from(films.flatMap(({ features }) => names.map((name) => features[name])));
  const { matrix, target } = equationsOf(
    { values, width: names.length, rows: films.length },
    undefined,
    regularization,
    Int32Array.from(films.keys()),
    new Float32Array(films.length).fill(1),
    Float32Array.from(films, (film) => film.raters),
  );
  const solved = solverOf(matrix)(target);
  return names.map((name, place) => [name, solved[place]]);
}

function scoreOf(features: Features, by: readonly (readonly [string, number])[]): number {
  return by.reduce((sum, [name, weight]) => sum + weight * features[name], 0);
}
