/**
 * Language models: each fills the schema of a task, is checked against what it was given, and is never needed. A task is a
 * prompt, the schema of its answer, and an honest answer without any model.
 */
import { z } from "zod";
import type { ModelOrder } from "./answer.ts";

/** What a model is asked. What stays the same from call to call comes first, so that caches of prompts work. */
export interface Prompt {
  /** The task, its rules and its examples: the same for every input. */
  readonly instructions: string;
  /** This one input. Whatever people or catalogues wrote stands in it as JSON strings, never as sentences of ours. */
  readonly material: string;
  /** The most tokens that a sound answer takes. */
  readonly maxTokens: number;
}

/** An answer that holds, and how many of its parts did not; or what is wrong with all of it, as a sentence for the model. */
export type Checked<Output> =
  | { readonly value: Output; readonly dropped: number; readonly problem?: undefined }
  | { readonly problem: string };

export interface Task<Input, Output> {
  readonly name: TaskName;
  /** Another version, other answers: caches keep them apart. */
  readonly version: number;
  /** The shape of an answer; fields that a weak model leaves out have defaults. */
  readonly answer: z.ZodType<Output>;
  prompt(input: Input): Prompt;
  /** What of a well-formed answer holds against its input: ids that exist, places that exist, claims that facts bear out. */
  check(answer: Output, input: Input): Checked<Output>;
  /** The honest answer without any model. */
  offline(input: Input): Output;
}

/** Everything that a model may be asked; a setting names a model for one of them by this name. */
export const taskNames = [
  "read-request",
  "match-title",
  "score-against-wish",
  "rank",
  "explain",
  "describe-movie",
  "summarise-taste",
  "tone",
  "describe-person",
  "probe",
] as const;
export type TaskName = (typeof taskNames)[number];

/** Tasks that settings may name a model for. `probe` is asked by no request and by no table. */
export const settableTasks = [
  "read-request",
  "match-title",
  "score-against-wish",
  "rank",
  "explain",
  "describe-movie",
  "summarise-taste",
  "tone",
  "describe-person",
] as const satisfies readonly TaskName[];

/** Tasks that a request for films is asked by. */
export const requestTasks = [
  "read-request",
  "match-title",
  "score-against-wish",
] as const satisfies readonly TaskName[];

/** The task of a request for the reasons of a film: asked by itself, where somebody wants them in words. */
export const explainTasks = ["explain"] as const satisfies readonly TaskName[];

/** What the last evaluation of a model showed of one task, in words and figures. */
export const TaskVerdict = z.object({
  task: z.enum(taskNames),
  verdict: z.enum(["helps", "harms", "not shown to help"]),
  /** When it was tried, as 2026-01-31. */
  day: z.string(),
  cases: z.int(),
});
export type TaskVerdict = z.infer<typeof TaskVerdict>;

/** Whether a task of requests is given to a model by default, and why, as a sentence. */
export const TaskInUse = z.object({
  task: z.enum(taskNames),
  isAsked: z.boolean().describe("false where the list is made without a model for this task"),
  words: z.string().describe("why, as a sentence"),
});
export type TaskInUse = z.infer<typeof TaskInUse>;

/** What an answer took. */
export interface LanguageUse {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly milliseconds: number;
  /** Where a price was told. */
  readonly dollars?: number | undefined;
}

export interface LanguageAnswer<Output> {
  readonly value: Output;
  /** The id of the model that answered, or "offline". */
  readonly by: string;
  /** Parts of its answer that did not hold and were dropped. */
  readonly dropped: number;
  /** True where it had answered the same before. */
  readonly cached: boolean;
  readonly use: LanguageUse;
  /** Why no model answered, as a sentence for people. */
  readonly why?: string | undefined;
}

export interface LanguageAsking {
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
  /** Milliseconds after which the answer without a model is given; 8,000 unless told. */
  readonly deadline?: number | undefined;
  /** True where the call is not worth waiting for others' calls. */
  readonly atOnce?: boolean | undefined;
  /** Whose budget is used, under a name that tells nobody who it is; without it, only that of all. */
  readonly person?: string | undefined;
}

export interface LanguageModel {
  /** Names model and place: "gpt-5-mini@api.openai.com", or "offline". */
  readonly id: string;
  /** Always answers, without a model where one fails or is late. Throws only the signal's reason, once it is aborted. */
  run<Input, Output>(task: Task<Input, Output>, input: Input, asking: LanguageAsking): Promise<LanguageAnswer<Output>>;
}

/** What was asked on one day of one model for one task. */
export const UsageRow = z.object({
  day: z.string(),
  model: z.string(),
  task: z.string(),
  answered: z.int().describe("answers that the model gave"),
  cached: z.int().describe("answers that it had given before"),
  offline: z.int().describe("answers made without it, because it failed or was late"),
  dropped: z
    .int()
    .describe("parts of its answers that did not hold: films that it was not given, claims that no fact bears out"),
  calls: z.int(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  dollars: z.number().optional().describe("where a price was told"),
});
export type UsageRow = z.infer<typeof UsageRow>;

export interface LanguageSpending {
  /** Of this month, the latest day first. */
  usage(): Promise<readonly UsageRow[]>;
}

/** All language models of a process, and which of them a request may choose. */
export interface Language {
  /** The one that is asked unless a request chooses; "offline" where none is set, and for tasks that it was not shown to help. */
  readonly usual: LanguageModel;
  /** The same, asked whatever evaluations showed: what the next one tries. */
  readonly tried: LanguageModel;
  /** Which tasks, of requests unless others are named, it is given: the settings say so, else the last evaluation of it, else it is. */
  tasksInUse(tasks?: readonly TaskName[]): Promise<readonly TaskInUse[]>;
  /** Remembers what an evaluation showed, in place of what one showed before. */
  keepVerdicts(verdicts: readonly TaskVerdict[]): Promise<void>;
  /** Names that a request may choose by. */
  readonly choices: readonly string[];
  /** Undefined where the operator does not allow it. */
  chosen(name: string): LanguageModel | undefined;
  readonly spending: LanguageSpending;
  /** Milliseconds for one request, all its calls together. */
  readonly deadline: number;
  /** 0 … 100: how much its scores count where a request does not say. */
  readonly weight: number;
  /** How it judges films where a request does not say; by scores unless told. */
  readonly order?: ModelOrder | undefined;
  /** True where its answers are remembered on the disk. */
  readonly remembers: boolean;
}

/** One thing that was looked at. */
export interface Finding {
  readonly what: string;
  readonly well: boolean;
  readonly words: string;
}

/** Whether the language model of the settings does what it should. */
export interface LanguageReport {
  readonly model: string;
  readonly findings: readonly Finding[];
  /** Which tasks of requests it is given, that of a film's reasons last. */
  readonly tasks: readonly TaskInUse[];
  /** What will be used, and what it costs. */
  readonly words: string;
}
