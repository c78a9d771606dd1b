/**
 * What was asked of models, by day, model and task, kept in the home: numbers only, never words or keys. Days of a budget end
 * at midnight, universal time. What each person used is kept where people have a budget, and for that day alone.
 */
import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { LanguageSpending, TaskName, UsageRow } from "@matinee/core";
import { z } from "zod";
import { makeFolder } from "../sources/files/make-folder.ts";
import { keptJson } from "./kept-json.ts";
import { peopleSpending, unspent } from "./people-spending.ts";

export interface Spent {
  readonly model: string;
  readonly task: TaskName;
  readonly person?: string | undefined;
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Dollars; undefined where nobody told a price. */
  readonly dollars?: number | undefined;
  /** Parts of the answer that did not hold. */
  readonly dropped?: number;
  /** Answers that a model gave, that were known, and that were made without one. */
  readonly outcome: "answered" | "cached" | "offline";
}

/** The most of a day, tokens and dollars, of everybody and of one person. */
export interface Budget {
  readonly tokens?: number | undefined;
  readonly dollars?: number | undefined;
  readonly tokensOfPerson?: number | undefined;
  readonly dollarsOfPerson?: number | undefined;
}

export interface Spending extends LanguageSpending {
  /** False where the budget of the day, or of this person, is used up. */
  allows(person: string | undefined): Promise<boolean>;
  add(spent: Spent): Promise<void>;
}

const Line = z.object({
  day: z.string(),
  model: z.string(),
  task: z.string(),
  outcome: z.enum(["answered", "cached", "offline"]),
  calls: z.number(),
  inputTokens: z.number(),
  outputTokens: z.number(),
  dollars: z.number().optional(),
  dropped: z.number().default(0),
});
type Line = z.infer<typeof Line>;

export interface SpendingOptions {
  readonly now?: () => Date;
  /** Told once, where nothing can be written. */
  readonly notice?: (text: string) => void;
}

/** `folder` is where the table is kept, a file a month; without one it lives as long as the process. */
export function spending(folder: string | undefined, budget: Budget, options: SpendingOptions = {}): Spending {
  const { now = () => new Date(), notice = () => undefined } = options;
  let isTold = false;
  const dayOf = () => now().toISOString().slice(0, 10);
  const fileOf = (day: string) => (folder === undefined ? undefined : join(folder, `${day.slice(0, 7)}.jsonl`));
  const unkept: Line[] = [];
  const hasPeople = budget.tokensOfPerson !== undefined || budget.dollarsOfPerson !== undefined;
  const keepsPeople = folder !== undefined && hasPeople;
  const people = peopleSpending(keepsPeople ? keptJson(join(folder, "people.json")) : undefined);
  let today: { readonly day: string; tokens: number; dollars: number } | undefined;

  async function linesOf(day: string): Promise<readonly Line[]> {
    const file = fileOf(day);
    if (file === undefined) return unkept;
    const text = await readFile(file, "utf8").catch(() => "");
    return text.split("\n").flatMap((line) => lineOf(line) ?? []);
  }

  async function counted() {
    const day = dayOf();
    if (today?.day === day) return today;
    const lines = (await linesOf(day)).filter((line) => line.day === day);
    const fresh = {
      day,
      tokens: lines.reduce((sum, line) => sum + line.inputTokens + line.outputTokens, 0),
      dollars: lines.reduce((sum, line) => sum + (line.dollars ?? 0), 0),
    };
    // Another one may have counted meanwhile; then that count goes on.
    if ((today as { readonly day: string } | undefined)?.day !== day) today = fresh;
    return today ?? fresh;
  }

  async function write(line: Line): Promise<void> {
    const file = fileOf(line.day);
    if (file === undefined || folder === undefined) {
      unkept.push(line);
      return;
    }
    await makeFolder(folder);
    await appendFile(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
  }

  return {
    async allows(person) {
      const { day, tokens, dollars } = await counted();
      const own = person === undefined ? unspent : await people.of(day, person);
      return (
        tokens < (budget.tokens ?? Number.POSITIVE_INFINITY) &&
        dollars < (budget.dollars ?? Number.POSITIVE_INFINITY) &&
        own.tokens < (budget.tokensOfPerson ?? Number.POSITIVE_INFINITY) &&
        own.dollars < (budget.dollarsOfPerson ?? Number.POSITIVE_INFINITY)
      );
    },
    async add({ person, dropped = 0, ...spent }) {
      const count = await counted();
      const tokens = spent.inputTokens + spent.outputTokens;
      count.tokens += tokens;
      count.dollars += spent.dollars ?? 0;
      const written = await Promise.allSettled([
        person === undefined ? undefined : people.add(count.day, person, { tokens, dollars: spent.dollars ?? 0 }),
        write({ day: count.day, ...spent, dropped }),
      ]);
      const failure = written.find((one) => one.status === "rejected");
      if (failure === undefined || isTold) return;
      isTold = true;
      const why = (failure.reason as NodeJS.ErrnoException).code ?? "it is no folder for that";
      notice(
        `What language models are asked cannot be written down in ${folder} (${why}): it is counted only until Matinee ends.`,
      );
    },
    async usage() {
      return summed(await linesOf(dayOf()));
    },
  };
}

function lineOf(text: string): Line | undefined {
  if (text === "") return undefined;
  try {
    return Line.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // a line that was cut when its process was killed
  }
}

function summed(lines: readonly Line[]): readonly UsageRow[] {
  const rows = new Map<string, UsageRow>();
  for (const { day, model, task, outcome, calls, inputTokens, outputTokens, dollars, dropped } of lines) {
    const key = [day, model, task].join("\n");
    const row = rows.get(key) ?? { day, model, task, ...nothing };
    rows.set(key, {
      ...row,
      [outcome]: row[outcome] + 1,
      calls: row.calls + calls,
      inputTokens: row.inputTokens + inputTokens,
      outputTokens: row.outputTokens + outputTokens,
      dropped: row.dropped + dropped,
      ...(dollars !== undefined && { dollars: (row.dollars ?? 0) + dollars }),
    });
  }
  return [...rows.values()].sort((a, b) => b.day.localeCompare(a.day));
}

const nothing = { answered: 0, cached: 0, offline: 0, calls: 0, inputTokens: 0, outputTokens: 0, dropped: 0 };
