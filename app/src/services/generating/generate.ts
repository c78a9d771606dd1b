/**
 * Fills a table row by row with a task of a language model, several at once. What was answered is handed on before the next is
 * asked, so that nothing that was paid for is paid for again; a budget ends it in good order.
 */
import { type Dataset, type LanguageModel, MatineeError, type Run } from "@matinee/core";
import type { GenerateInputs, Kind, Row } from "./kinds.ts";

export interface GenerateOptions {
  /** Rows before this id are left out; ids are numbers in all data sets that have an order. */
  readonly from: number;
  /** Rows in all, from that id on: those that are there already count, so that a run that was ended goes on to the same end. */
  readonly limit: number;
  readonly concurrency: number;
  /** The most tokens that may be used now. */
  readonly budget: number;
  readonly inputs: GenerateInputs;
  /** Milliseconds for each row. */
  readonly deadline: number;
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
  /** Where a price was told. */
  readonly dollars?: number | undefined;
  /** True where the budget ended it. */
  readonly spent: boolean;
  /** Why the model did not answer, where that ended it. */
  readonly why?: string | undefined;
}

/** A model that gave no answer to so many rows in a row is not there: the others wait for a better time. */
const patience = 8;

/** Of the first rows within the limit those that are not there yet, in the order of ids, and how many more the table lacks. */
export function rowsToMake<Input, Output>(
  kind: Kind<Input, Output>,
  data: Dataset,
  { from, limit, inputs, known }: Pick<GenerateOptions, "from" | "limit" | "inputs" | "known">,
): { readonly rows: readonly Row<Input>[]; readonly beyond: number } {
  const all = [...kind.rows(data, inputs)].filter(({ id }) => !(Number(id) < from));
  const missing = (some: readonly Row<Input>[]) => some.filter(({ id }) => !known.has(id));
  return { rows: missing(all.slice(0, limit)), beyond: missing(all.slice(limit)).length };
}

/**
 * `keep` is awaited for each row before its place is taken by the next. A row that the model left unanswered is made without it
 * once another one is answered; where none is, the model is not there, and the row is left.
 */
export async function generate<Input, Output>(
  kind: Kind<Input, Output>,
  data: Dataset,
  model: LanguageModel,
  options: GenerateOptions,
  keep: (row: Generated) => Promise<void>,
  run: Run,
): Promise<GenerateReport> {
  const { concurrency, budget, deadline } = options;
  const began = performance.now();
  let dollars: number | undefined;
  if (!(concurrency >= 1)) throw new MatineeError("request/invalid", "At least one row has to be made at a time.");
  const { rows, beyond } = rowsToMake(kind, data, options);
  const total = rows.length;
  let [next, made, offline, tokens, calls, answered] = [0, 0, 0, 0, 0, 0];
  const isSpent = () => budget > 0 && tokens >= budget;
  const unanswered: Generated[] = [];
  let why: string | undefined;

  async function inTable(row: Generated): Promise<void> {
    await keep(row);
    made++;
    if (row.by === "offline") offline++;
  }

  async function work(): Promise<void> {
    while (next < total && !isSpent() && unanswered.length < patience) {
      run.signal.throwIfAborted();
      const { id, input, counted = [] } = rows[next++];
      const answer = await model.run(kind.task, input, { signal: run.signal, deadline });
      if (answer.use.dollars !== undefined) dollars = (dollars ?? 0) + answer.use.dollars;
      tokens += answer.use.inputTokens + answer.use.outputTokens;
      calls += answer.use.calls;
      const row: Generated = { id, fields: [...kind.fields(answer.value), ...counted], by: answer.by };
      if (answer.why === undefined) {
        if (answer.by !== "offline") answered++;
        await inTable(row);
        for (const other of unanswered.splice(0)) await inTable(other);
      } else {
        why = answer.why;
        unanswered.push(row);
      }
      const left = (total - made) / Math.max(1, made);
      run.progress({
        task: kind.file,
        done: made,
        total,
        unit: "rows",
        ...(made > 0 && { secondsLeft: (left * (performance.now() - began)) / 1000 }),
        ...(answered > 0 && { cost: costInWords({ tokens, dollars }, left) }),
      });
    }
  }

  await Promise.all(Array.from({ length: Math.min(concurrency, total) }, work));
  const isThere = answered > 0 && unanswered.length < patience;
  if (isThere) for (const row of unanswered.splice(0)) await inTable(row);
  const took = { tokens, calls, ...(dollars !== undefined && { dollars }) };
  const report = { made, offline, left: total - made + beyond, ...took, spent: isSpent() && made < total };
  return unanswered.length > 0 ? { ...report, why } : report;
}

interface Cost {
  readonly tokens: number;
  readonly dollars: number | undefined;
}

/** `left` is what is to come as a share of what was done. */
function costInWords({ tokens, dollars }: Cost, left: number): string {
  const count = (value: number) => Math.round(value).toLocaleString("en");
  const words = `${count(tokens)} tokens so far, about ${count(tokens * left)} to come`;
  if (dollars === undefined) return words;
  return `${words}; ${dollars.toFixed(2)} dollars, about ${(dollars * left).toFixed(2)} to come`;
}
