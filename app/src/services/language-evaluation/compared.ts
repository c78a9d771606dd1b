/** A task's answers beside the built-in ones, in figures, and what follows from them, in words. */
import type { LanguageUse, TaskName, TaskVerdict } from "@matinee/core";
import { type Estimate, meanWithInterval } from "@matinee/engine";

/** What an answer is worth by the measure of its task; for most 1 where it was right, 0 where not. More is better. */
export interface Judged {
  readonly without: number;
  readonly with: number;
}

export interface Compared {
  readonly task: TaskName;
  /** What is counted of an answer; more of it is better. */
  readonly measure: string;
  readonly cases: number;
  /** Means over the cases. */
  readonly without: number;
  readonly with: number;
  /** Of the difference, case by case; undefined where there is no case. */
  readonly difference: Estimate | undefined;
  readonly calls: number;
  readonly tokens: number;
  /** Where a price was told. */
  readonly dollars?: number | undefined;
  /** The mean of what a case took. */
  readonly seconds: number;
  /** How often the model gave no answer, and why at first. */
  readonly failed: number;
  readonly why?: string | undefined;
  readonly verdict: TaskVerdict["verdict"];
  /** The verdict as a sentence. */
  readonly words: string;
  /** False where nothing could be seen of the model, so that nothing follows from it. */
  readonly isTelling: boolean;
}

interface Taken {
  readonly uses: readonly LanguageUse[];
  readonly failures: readonly string[];
}

export function comparedOf(
  { task, measure }: Pick<Compared, "task" | "measure">,
  judged: readonly Judged[],
  { uses, failures }: Taken,
): Compared {
  const priced = uses.filter(({ dollars }) => dollars !== undefined);
  const sum = (of: (use: LanguageUse) => number): number => uses.reduce((total, use) => total + of(use), 0);
  const share = (of: (one: Judged) => number): number =>
    judged.reduce((total, one) => total + of(one), 0) / Math.max(1, judged.length);
  const difference = judged.length === 0 ? undefined : meanWithInterval(judged.map((one) => one.with - one.without));
  const verdict = verdictOf(judged, difference);
  const untold = unjudged(task, judged, verdict, { uses, failures });
  return {
    task,
    measure,
    cases: judged.length,
    without: share((one) => one.without),
    with: share((one) => one.with),
    difference,
    calls: sum(({ calls }) => calls),
    tokens: sum(({ inputTokens, outputTokens }) => inputTokens + outputTokens),
    ...(priced.length > 0 && { dollars: sum(({ dollars = 0 }) => dollars) }),
    seconds: sum(({ milliseconds }) => milliseconds) / 1000 / Math.max(1, judged.length),
    failed: failures.length,
    why: failures[0],
    verdict,
    words: untold ?? `${task}: ${verdictWords[verdict]}.`,
    isTelling: untold === undefined,
  };
}

/** Where the whole interval says so, and chance alone would hardly bring as many gains, or losses, among the cases that differ. */
function verdictOf(judged: readonly Judged[], difference: Estimate | undefined): Compared["verdict"] {
  const gains = judged.filter((one) => one.with > one.without).length;
  const losses = judged.filter((one) => one.with < one.without).length;
  if (difference === undefined || chanceOf(Math.max(gains, losses), gains + losses) >= 0.05) return "not shown to help";
  if (difference.low > 0) return "helps";
  return difference.high < 0 ? "harms" : "not shown to help";
}

/** Of so many heads or tails, or more, among so many fair coins: few cases that all agree are still few (the exact sign test). */
function chanceOf(most: number, coins: number): number {
  let share = 0.5 ** coins;
  let sum = 0;
  for (let heads = 0; heads <= coins - most; heads++) {
    sum += share;
    share *= (coins - heads) / (heads + 1);
  }
  return Math.min(1, 2 * sum);
}

/** That nothing was shown says something from so many cases on: of fewer, a model that helps often shows nothing either. */
const fewest = 30;

/** What is to be said where nothing could be seen of the model; undefined where something could. */
function unjudged(
  task: TaskName,
  { length }: readonly Judged[],
  verdict: Compared["verdict"],
  { uses, failures }: Taken,
): string | undefined {
  if (length === 0) return `${task}: there was no case to judge the model by.`;
  if (uses.length === 0) return `${task}: no case was given to the model, so nothing is known of it.`;
  if (failures.length === uses.length) return `${task}: the model never answered, so it was not shown to help.`;
  if (verdict === "not shown to help" && length < fewest)
    return `${task}: ${length} ${length === 1 ? "case is" : "cases are"} too few to tell whether the model helps; the task stays as it was.`;
  return undefined;
}

const verdictWords: Readonly<Record<Compared["verdict"], string>> = {
  helps: "the model helps",
  harms: "the model does harm",
  "not shown to help": "the model was not shown to help on these cases",
};
