/**
 * `npm run bench:titles`: what each index of titles costs among the 87,585 films of MovieLens 32M - search, naming, and the
 * look-up of the reading of texts - and how long a whole title takes to be found in it (docs/decisions/0044).
 */
import { createNaming, createTitleIndex, createTitleLookup, foldTitle } from "@matinee/engine";
import { catalogOfFile } from "./datasets.ts";
import { memoryInUse } from "./memory.ts";
import { benchArguments, type Metric, printReport, setOrSkip } from "./report.ts";

const askedTitles = 2_000;

const { json, data } = benchArguments();
const path = setOrSkip(data, "ml-32m-catalog", "movies.csv");
if (path !== undefined) {
  const catalog = await catalogOfFile(path);
  // Fame is of no account for what is measured: the order of the list.
  const fame = Float32Array.from({ length: catalog.size }, (_, item) => catalog.size - item);
  const movies = Array.from({ length: askedTitles }, (_, place) =>
    catalog.movie(Math.floor((place * catalog.size) / askedTitles)),
  );
  const keys = movies.map(({ title }) => foldTitle(title).replaceAll(" ", ""));
  // Who made a film is collected once for all of them.
  createTitleIndex(catalog, fame);

  const search = built(() => createTitleIndex(catalog, fame));
  // Made at the first question.
  const naming = built(() => {
    const made = createNaming(catalog, fame, () => []);
    made.exact("Heat", 1995);
    return made;
  });
  const reading = built(() => createTitleLookup(catalog, fame));
  printReport(
    {
      name: "titles",
      data: `ml-32m-catalog: ${catalog.size} films`,
      protocol: `each built after the others, memory once garbage is collected; ${askedTitles} whole titles asked for, one after another`,
      rows: [
        rowOf("search: what is like a text", search, movies, ({ title }) => search.made.search(title)),
        rowOf("naming: what is surely called so", naming, movies, ({ title, year }) => naming.made.exact(title, year)),
        rowOf("reading: exact names", reading, keys, (key) => reading.made.owners(key)),
        rowOf("reading: names two slips away", reading, keys, (key) => reading.made.near(key, 2)),
      ],
    },
    json,
  );
}

interface Built<T> {
  readonly made: T;
  readonly milliseconds: number;
  readonly bytes: number;
}

function built<T>(make: () => T): Built<T> {
  const before = memoryInUse();
  const start = performance.now();
  const made = make();
  const milliseconds = performance.now() - start;
  return { made, milliseconds, bytes: memoryInUse() - before };
}

function rowOf<Asked>(
  model: string,
  { milliseconds, bytes }: Built<unknown>,
  all: readonly Asked[],
  ask: (one: Asked) => unknown,
) {
  const start = performance.now();
  for (const one of all) ask(one);
  const each = (1000 * (performance.now() - start)) / askedTitles;
  const metrics: Record<string, Metric> = {
    "built in ms": { value: milliseconds },
    MB: { value: bytes / 1e6 },
    "µs a title": { value: each },
  };
  return { model, metrics };
}
