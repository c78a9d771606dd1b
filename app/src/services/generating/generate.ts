/**
 * Fills a table row by row with a task of a language model, several at once. What was answered is handed on before the next is
 * asked, so that nothing that was paid for is paid for again; a budget ends it in good order.
 */
import { type Dataset, type LanguageModel, MatineeError, type Run } from "@matinee/core";
import type { GenerateInputs, Kind, Row } from "./kinds.ts";

export interface GenerateOptions {
  /** Rows before this id are left out; ids are numbers in all data sets that have an order. */
  readonly from: number;
  /** The most rows that are made now. */
  readonly limit: number;
  readonly concurrency: number;
  /** The most tokens that may be used now. */
  readonly budget: number;
  readonly inputs: GenerateInputs;
  /** Ids that are there already. */
  readonly known: ReadonlySet<string>;
}

export interface Generated {
  readonly id: string;
  readonly fields: readonly string[];
  /** The model that answered, or "offline". */
  readonly by: string;
}

export interface GenerateReport {
  readonly made: number;
  /** Of these, without a model. */
  readonly offline: number;
  readonly left: number;
  readonly tokens: number;
  readonly calls: number;
  /** True where the budget ended it. */
  readonly spent: boolean;
}

/** Rows that are not there yet, in the order of ids. */
export function rowsToMake<Input, Output>(
  kind: Kind<Input, Output>,
  data: Dataset,
  { from, inputs, known }: Pick<GenerateOptions, "from" | "inputs" | "known">,
): Row<Input>[] {
  return [...kind.rows(data, inputs)].filter(({ id }) => !known.has(id) && !(Number(id) < from));
}

/** `keep` is awaited for each row before its place is taken by the next. */
export async function generate<Input, Output>(
  kind: Kind<Input, Output>,
  data: Dataset,
  model: LanguageModel,
  options: GenerateOptions,
  keep: (row: Generated) => Promise<void>,
  run: Run,
): Promise<GenerateReport> {
  const { limit, concurrency, budget } = options;
  if (!(concurrency >= 1)) throw new MatineeError("request/invalid", "At least one row has to be made at a time.");
  const waiting = rowsToMake(kind, data, options);
  const rows = waiting.slice(0, limit);
  const total = rows.length;
  let [next, made, offline, tokens, calls, answered] = [0, 0, 0, 0, 0, 0];
  const isSpent = () => budget > 0 && tokens >= budget;

  async function work(): Promise<void> {
    while (next < total && !isSpent()) {
      run.signal.throwIfAborted();
      const { id, input, counted = [] } = rows[next++];
      const answer = await model.run(kind.task, input, { signal: run.signal });
      tokens += answer.use.inputTokens + answer.use.outputTokens;
      calls += answer.use.calls;
      await keep({ id, fields: [...kind.fields(answer.value), ...counted], by: answer.by });
      made++;
      if (answer.by === "offline") offline++;
      else answered++;
      const toCome = answered === 0 ? 0 : Math.round((tokens / answered) * (total - made));
      const task = `${kind.file}, ${tokens.toLocaleString("en")} tokens so far, about ${toCome.toLocaleString("en")} to come`;
      run.progress({ task, done: made, total, unit: "rows" });
    }
  }

  await Promise.all(Array.from({ length: Math.min(concurrency, total) }, work));
  return { made, offline, left: waiting.length - made, tokens, calls, spent: isSpent() && made < total };
}
