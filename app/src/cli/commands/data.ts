/** `matinee data list | fetch | add | synthesize | info | remove` */
import {
  type DataInfo,
  type DescribeReport,
  type ImportReport,
  MatineeError,
  type Run,
  readSettings,
} from "@matinee/core";
import type { ShapeName } from "@matinee/engine";
import { synthesizeData } from "../../container.ts";
import { here } from "../here.ts";
import { home } from "../opened.ts";
import { megabytes, printJson, printTable } from "../print.ts";
import { shownRun } from "../progress.ts";
import { say, warn } from "../terminal.ts";

export interface JsonOption {
  readonly json?: boolean;
}

const count = (value: number | undefined): string => (value === undefined ? "" : value.toLocaleString("en"));
const size = (bytes: number | undefined): string => (bytes === undefined ? "" : megabytes(bytes));

export async function list({ json }: JsonOption): Promise<void> {
  const data = await home().list();
  if (json === true) return printJson({ data });
  printTable(
    ["Name", "Films", "Ratings", "Installed"],
    [22, 10, 13],
    data.map((info) => [
      info.name,
      count(info.movies),
      count(info.ratings),
      info.installed ? `yes ${size(info.bytes)}`.trim() + stateOf(info) : "no",
    ]),
  );
}

const stateOf = ({ simulated, damaged }: DataInfo): string =>
  `${simulated === true ? ", simulated" : ""}${damaged === true ? ", damaged" : ""}`;

export async function info(name: string, { json }: JsonOption): Promise<void> {
  const known = await home().info(name);
  if (json === true) return printJson(known);
  say(`${known.name}: ${known.title}`);
  for (const [word, value] of factsOf(known)) if (value !== "") say(`${word.padEnd(10)} ${value}`);
}

function factsOf(known: DataInfo): readonly (readonly [string, string])[] {
  const texts = (known.texts ?? []).map(({ source, movies, licence }): readonly [string, string] => [
    "texts",
    `${source}: ${count(movies)} films (${licence})`,
  ]);
  return [
    ["installed", known.installed ? "yes" : `no; fetch it with: matinee data fetch ${known.name}`],
    ["damaged", known.damaged === true ? "yes; it is made anew when it is opened, if its source is still there" : ""],
    ["version", known.version ?? ""],
    ["films", count(known.movies) + identitiesOf(known)],
    ["people", count(known.people)],
    ["ratings", count(known.ratings) + (known.simulated === true ? ", simulated: they are nobody's" : "")],
    ["size", size(known.bytes)],
    ...texts,
    ["tag genome", genomeIn(known)],
    ["licence", known.licence],
  ];
}

/** "GroupLens: 1,128 tags of 9,734 films (terms)" */
const genomeIn = ({ genome }: DataInfo): string =>
  genome === undefined
    ? ""
    : `${genome.source}: ${count(genome.tags)} tags of ${count(genome.movies)} films (${genome.licence})`;

/** "; 18 further ids of the same films; 2 have no id at IMDb or TMDb" */
function identitiesOf({ movies, merged = 0, unlinked = 0 }: DataInfo): string {
  const further = merged === 0 ? "" : `; ${count(merged)} further ids of the same films`;
  if (unlinked === 0) return further;
  return `${further}; ${unlinked === movies ? "none has an" : `${count(unlinked)} ${unlinked === 1 ? "has" : "have"} no`} id at IMDb or TMDb`;
}

export async function fetch(name: string, { mirror, json }: JsonOption & { readonly mirror?: string }): Promise<void> {
  const settings = readSettings(here().environment);
  const place = home();
  const from = mirror ?? settings.MATINEE_MIRROR;
  const remote = from === undefined || /^https?:/.test(from);
  if (settings.MATINEE_OFFLINE && remote)
    throw new MatineeError("data/no-network", `${name} is not fetched: MATINEE_OFFLINE is set.`);
  const { title, licence } = await place.info(name);
  if (json !== true) warn(`${title}. Licence: ${licence}`);
  const report = await shown(json, (run) => place.fetch(name, { mirror: from }, run));
  if (json === true) printJson(report);
  else say("matched" in report ? described(report) : imported(report));
}

export async function add(path: string, { name, json }: JsonOption & { readonly name?: string }): Promise<void> {
  const report = await shown(json, (run) => home().add(path, { name }, run));
  if (json === true) printJson(report);
  else say(imported(report));
}

export interface SynthesisOptions extends JsonOption {
  readonly like: ShapeName;
  readonly seed?: number;
  readonly name?: string;
}

export async function synthesize({ json, ...request }: SynthesisOptions): Promise<void> {
  const report = await shown(json, (run) => synthesizeData(home(), request, run));
  if (json === true) printJson(report);
  else say(`${imported({ ...report, unlinked: 0 })} They are simulated, and nobody's.`);
}

export async function remove(name: string, { json }: JsonOption): Promise<void> {
  await home().remove(name);
  if (json === true) printJson({ removed: name });
  else say(`${name} is removed.`);
}

/** Runs long work with its progress on stderr. */
export async function shown<T>(json: boolean | undefined, work: (run: Run) => Promise<T>): Promise<T> {
  const { run, end } = shownRun(json);
  try {
    return await work(run);
  } finally {
    end();
  }
}

function imported(report: ImportReport): string {
  if (report.unchanged) return `${report.name} is installed already; nothing has changed.`;
  const sizes = `${count(report.movies)} films, ${count(report.people)} people, ${count(report.ratings)} ratings`;
  return [
    `${report.name} is installed: ${sizes}.`,
    ...noted(report),
    ...withGenome(report),
    ...identities(report),
    ...rerated(report),
    ...badRows(report),
  ].join("\n");
}

/** How well texts met a data set, in words. */
export function described(report: DescribeReport): string {
  const share = report.movies === 0 ? 0 : (100 * report.matched) / report.movies;
  const first = [
    `${report.source}: ${count(report.matched)} of ${count(report.movies)} films are told of now (${share.toFixed(1)} %)`,
    report.tags === undefined ? [] : `${count(report.tags)} tags each`,
    `out of ${count(report.entries)} entries.`,
  ]
    .flat()
    .join(", ");
  return [first, `Licence: ${report.licence}`, ...badRows(report)].join("\n");
}

const noted = ({ noted: films }: ImportReport): string[] =>
  films === undefined ? [] : [`${count(films)} of the films have a film note: what they feel like and are about.`];

function withGenome({ genome }: ImportReport): string[] {
  if (genome === undefined) return [];
  if (typeof genome === "string") return [`The tag genome beside it is not joined: ${genome}`];
  const met = `${count(genome.tags)} tags of ${count(genome.matched)} of the films`;
  return [`A tag genome is beside it: ${met}, for matinee train tag-genome.`, ...badRows(genome)];
}

function identities({ merged, unlinked, movies }: ImportReport): string[] {
  const ids = `${count(merged)} further ${merged === 1 ? "id is one" : "ids are those"} of a film that was there already`;
  const few = unlinked === 1 ? "1 film has no" : `${count(unlinked)} films have no`;
  const without = `${unlinked === movies ? "No film has an" : few} id at IMDb or TMDb`;
  return [
    ...(merged === 0 ? [] : [`${ids}: it has the ratings of all its ids.`]),
    ...(unlinked === 0 ? [] : [`${without}: other data sets meet such films by title and year.`]),
  ];
}

/** Nothing is wrong with them. */
const rerated = ({ rerated: ratings }: ImportReport): string[] =>
  ratings === 0 ? [] : [`${count(ratings)} ratings were given anew by the same person; the latest counts.`];

function badRows({ badRows: bad, examples }: Pick<ImportReport, "badRows" | "examples">): string[] {
  if (bad === 0) return [];
  return [
    `${count(bad)} rows could not be read and were left out:`,
    ...examples.map(({ file, line, why }) => `  ${file}, line ${line}: ${why}`),
  ];
}
