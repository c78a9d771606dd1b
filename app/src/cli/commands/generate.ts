/** `matinee generate [descriptions|preferences|profiles|tones|scores]`; without a kind, descriptions and then preferences. */
import { relative } from "node:path";
import { type Dataset, generateData, InvalidRequest, type Run, readSettings, starterName } from "@matinee/core";
import { generatedFolder, withoutModel } from "../../container.ts";
import { bestData, openData } from "../../services/chosen-data.ts";
import { type GenerateOptions, generate as generateRows, rowsToMake } from "../../services/generating/generate.ts";
import { type GenerateInputs, type Kind, type KindName, kinds } from "../../services/generating/kinds.ts";
import { watched } from "../experiment-run.ts";
import { type GeneratedRows, generatedRows, sourceOfGenerated } from "../generated-rows.ts";
import { here } from "../here.ts";
import { languageOfSettings, type ModelOptions, settingsWith } from "../model-options.ts";
import { home } from "../opened.ts";
import { printJson } from "../print.ts";
import { type ScoreTableOptions, scoreTablesOf } from "../score-tables-of.ts";
import { say, warn } from "../terminal.ts";
import { textsIn } from "../text-files.ts";

export interface GenerateCommand extends ModelOptions, ScoreTableOptions {
  readonly startMovieId?: number | string;
  readonly startUserId?: number | string;
  readonly limit?: number | string;
  readonly concurrency?: number | string;
  readonly budget?: number | string;
  readonly dryRun?: boolean;
  readonly reviews?: string;
  readonly words?: string;
  readonly outputDir?: string;
  readonly data?: string;
  readonly json?: boolean;
}

/** Milliseconds at least: nobody waits for a row as for a list. */
const rowPatience = 60_000;

/** What is generated where no kind is named, and by `--mode generate-data` of every command that knows it. */
const usualKinds = ["descriptions", "preferences"] as const;

export async function generate(name: string | undefined, options: GenerateCommand): Promise<void> {
  const { mode, ...more } = options;
  // A way of starting rather than a model: the model is the environment's, or a server of one's own.
  const isWay = mode === generateData;
  const asked = isWay && usualMode() !== "offline" ? more : options;
  for (const kind of name === undefined ? usualKinds : [name]) await generateKind(kind, asked);
}

const usualMode = (): string => readSettings(here().environment).MATINEE_MODE;

async function generateKind(name: string, options: GenerateCommand): Promise<void> {
  if (!Object.hasOwn(kinds, name) && name !== "scores")
    throw new InvalidRequest([
      { path: "kind", message: `“${name}” is none of ${Object.keys(kinds).join(", ")}, scores` },
    ]);
  const inputs = await inputsOf(options, name);
  const from = (isOfPeople(name) ? options.startUserId : options.startMovieId) ?? 1;
  const numbers = {
    from: wholeNumber("start", from),
    limit: wholeNumber("limit", options.limit ?? Number.MAX_SAFE_INTEGER),
    concurrency: wholeNumber("concurrency", options.concurrency ?? 4),
    budget: wholeNumber("budget", options.budget ?? 0),
  };
  const settings = settingsWith(options);
  const language = await languageOfSettings(settings);
  const isOffline = language === undefined || language.usual.id === "offline";
  if (name === "scores" && isOffline && options.dryRun !== true)
    throw new InvalidRequest([{ path: "mode", message: "names no language model, and nobody else can score films" }]);
  await watched({ json: options.json }, async ({ run }) => {
    const place = home();
    const data = await openData(place, options.data ?? (await bestData(place)));
    if (isOfPeople(name) && data.interactions.people === 0)
      warn(
        `${data.name} has no ratings, and ${name} are made of people's: name a data set that has them (--data NAME; matinee data list).`,
      );
    // Ids are those of a data set: each has tables of its own, beside the store.
    const folder = options.outputDir ?? generatedFolder(place, data.name);
    const deadline = Math.max(rowPatience, language?.deadline ?? 0);
    const tables =
      name === "scores" ? await scoreTablesOf(data, options, run) : [{ data, kind: kinds[name as KindName] }];
    // Each kind goes with its own inputs and outputs.
    for (const table of tables) await fill(table.data, table.kind, folder, deadline, run);
  });

  async function fill(data: Dataset, kind: Kind<unknown, unknown>, folder: string, deadline: number, run: Run) {
    const rows = await generatedRows(folder, kind.file, kind.columns);
    const order: GenerateOptions = { ...numbers, deadline, inputs, known: rows.known };
    if (options.dryRun === true) {
      await rows.leave();
      return told(data, kind, order, language?.usual.id ?? "offline", settings.MATINEE_MODEL_PRICE);
    }
    // Nobody but a model scores films, whatever its last evaluation showed.
    const isModelsAlone = name === "scores";
    const model = (isModelsAlone ? language?.tried : language?.usual) ?? withoutModel;
    const uses = isModelsAlone ? [] : ((await language?.tasksInUse([kind.task.name])) ?? []);
    for (const { isAsked, words } of uses) if (!isAsked) warn(words);
    const { report, table } = await toTable(rows, () =>
      generateRows(kind, data, model, order, (row) => rows.keep(row), run),
    );
    if (report.why !== undefined) here().exitCode = 1;
    if (options.json === true) return printJson({ ...report, table });
    say(`${report.made} rows (${report.offline} without a model) in ${table}; ${report.left} are left.`);
    if (report.made === 0 && report.calls === 0 && report.left > 0 && report.why === undefined)
      say(`The first ${numbers.limit} rows are there already; a higher --limit, or another start, makes more.`);
    const dollars = report.dollars === undefined ? "" : `, ${report.dollars.toFixed(4)} dollars`;
    say(`${report.calls} calls, ${report.tokens.toLocaleString("en")} tokens${dollars}.`);
    if (report.why !== undefined) say(`${report.why} The same command goes on there.`);
    if (report.spent) say("The budget is used up; the same command goes on there.");
    // Nothing may be joined to the films that are shipped.
    if (kind.columns[0] === "movieId" && report.made > 0 && data.name !== starterName) {
      const source = (await sourceOfGenerated(table)) ?? "";
      say(`Lists count it after: matinee data describe ${data.name} --from ${typed(table)} --source "${source}"`);
    }
  }
}

const isOfPeople = (name: string): boolean => name !== "descriptions" && name !== "tones";

/** A path as somebody types it here. */
function typed(path: string): string {
  const near = relative(".", path);
  const short = near.startsWith("..") ? path : near;
  return /\s/u.test(short) ? `"${short}"` : short;
}

/** Work whose table is written whatever ends it. */
async function toTable<T>(rows: GeneratedRows, work: () => Promise<T>): Promise<{ report: T; table: string }> {
  try {
    const report = await work();
    return { report, table: await rows.close() };
  } catch (error) {
    await rows.close();
    throw error;
  }
}

/** What would be asked, and about how much it would take. */
function told(
  data: Dataset,
  kind: Kind<unknown, unknown>,
  order: GenerateOptions,
  model: string,
  price: string | undefined,
): void {
  const { rows } = rowsToMake(kind, data, order);
  const prompts = rows.map(({ input }) => kind.task.prompt(input));
  const characters = prompts.reduce((sum, one) => sum + one.instructions.length + one.material.length, 0);
  const written = prompts.reduce((sum, { maxTokens }) => sum + maxTokens, 0);
  // Languages with an alphabet have about four characters in a token.
  const tokens = Math.round(characters / 4);
  const [read, write] = (price ?? "0/0").split("/").map(Number);
  const dollars = (tokens * read + written * write) / 1_000_000;
  const cost = price === undefined || model === "offline" ? "" : `, at most about ${dollars.toFixed(2)} dollars`;
  const first = rows[0];
  say(
    `${rows.length} rows would be made by ${model}, about ${tokens.toLocaleString("en")} tokens in${cost}; nothing was asked.`,
  );
  if (first !== undefined) say(`The first one, ${first.id}: ${kind.task.prompt(first.input).material}`);
}

function wholeNumber(path: string, value: number | string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0)
    throw new InvalidRequest([{ path, message: `“${value}” is no whole number` }]);
  return number;
}

async function inputsOf({ reviews, words }: GenerateCommand, kind: string): Promise<GenerateInputs> {
  if (reviews === undefined && kind === "tones")
    throw new InvalidRequest([{ path: "reviews", message: "tones are made from reviews: --reviews FILE" }]);
  return {
    reviews: reviews === undefined ? new Map() : await textsIn(reviews, "movieId"),
    words: words === undefined ? undefined : await textsIn(words, "userId"),
  };
}
