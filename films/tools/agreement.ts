/**
 * `npm run films:agreement [-- --list | --all]`: how far a second writer, who has not seen the notes, agrees with them on
 * facets and levels. Every twentieth film is rated again in `second-ratings/`; `--list` names those films. Agreement is
 * weighted kappa with squared distances: J. Cohen, "Weighted Kappa", Psychological Bulletin 70 (1968).
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Note, Rating } from "../src/index.ts";
import { checkedNotes, jsonlFiles, notesFolder, vocabulary } from "./files.ts";
import { agreementOf, type Pair } from "./kappa.ts";

const { values: options } = parseArgs({
  options: { all: { type: "boolean", default: false }, list: { type: "boolean", default: false } },
});
/** One film in so many is rated again. */
const every = 20;
/** Facets that both writers together gave fewer films tell nothing by themselves. */
const fewest = 5;
const wanted = 0.6;

const { notes: filed } = checkedNotes(jsonlFiles(notesFolder));
const sample = filed.map(({ note }) => note).filter(isChosen);
if (options.list)
  for (const { id, title, year, directors } of sample)
    console.log(JSON.stringify({ id, title, year, directors: directors?.slice(0, 2) }));
else print();

/** By the film's id alone, so that the choice stays when notes are added. */
function isChosen({ id }: Note): boolean {
  return createHash("sha256").update(id).digest().readUInt32BE(0) % every === 0;
}

function print(): void {
  const first = new Map(sample.map((note) => [note.id, note]));
  const folder = fileURLToPath(new URL("../second-ratings", import.meta.url));
  const lines = jsonlFiles(folder).flatMap((file) => readFileSync(file, "utf8").trim().split("\n"));
  const pairs = lines
    .map((line) => Rating.parse(JSON.parse(line)))
    .flatMap((second) => {
      const note = first.get(second.id);
      return note === undefined ? [] : [{ first: note, second }];
    });
  console.log(`${pairs.length} of ${sample.length} chosen films rated again by a writer who saw no note`);
  if (pairs.length === 0) return;
  const levels = rows(vocabulary.levels.keys(), (name) =>
    pairs.flatMap(({ first: one, second }): readonly Pair[] => {
      const [a, b] = [one.levels[name], second.levels[name]];
      return a === undefined || b === undefined ? [] : [[a, b]];
    }),
  );
  const facets = rows(vocabulary.facets.keys(), (name) =>
    pairs.map(({ first: one, second }): Pair => [one.facets[name] ?? 0, second.facets[name] ?? 0]),
  );
  table("levels of content", levels, options.all ? 0 : wanted);
  table("facets", facets, options.all ? 0 : wanted);
  const strong = pairs.flatMap(({ first: one, second }) => [...named(one, second), ...named(second, one)]);
  const both = strong.filter(Boolean).length;
  console.log(
    `strong facets (3) of one that the other names too: ${percent(both / strong.length)} of ${strong.length}`,
  );
}

interface Row {
  readonly name: string;
  readonly used: number;
  readonly pairs: readonly Pair[];
  readonly kappa: number;
}

function rows(names: Iterable<string>, pairsOf: (name: string) => readonly Pair[]): readonly Row[] {
  return [...names].map((name) => {
    const pairs = pairsOf(name);
    return { name, pairs, used: pairs.filter(([a, b]) => a > 0 || b > 0).length, kappa: agreementOf(pairs) };
  });
}

function table(what: string, all: readonly Row[], below: number): void {
  const judged = all.filter(({ used }) => used >= fewest);
  const sorted = judged.toSorted((a, b) => a.kappa - b.kappa);
  const median = sorted[sorted.length >> 1]?.kappa ?? Number.NaN;
  const pooled = agreementOf(all.flatMap(({ pairs }) => pairs));
  console.log(
    `\n${what}: weighted kappa ${median.toFixed(2)} in the median of ${judged.length} that were given to ${fewest} ` +
      `films or more, ${pooled.toFixed(2)} over all together`,
  );
  for (const { name, kappa, used } of sorted)
    if (options.all || kappa < below) console.log(`  ${kappa.toFixed(2)} ${name} (${used} films)`);
}

/** For each facet that the one finds strong, whether the other names it. */
function named(one: Rating, other: Rating): readonly boolean[] {
  const strong = Object.keys(one.facets).filter((name) => one.facets[name] === 3);
  return strong.map((name) => (other.facets[name] ?? 0) > 0);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
