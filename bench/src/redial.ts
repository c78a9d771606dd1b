/**
 * `npm run eval:redial [-- --show]`: whole conversations, read as one text each: whether a film that is then suggested for
 * the first time is among the first ten. Beside it the films that are suggested most (counted in other blocks of
 * dialogues), likeness of titles, and INSPIRED's development part; and how the films spoken of were read.
 */
import { join } from "node:path";
import { AskRequest } from "@matinee/core";
import { engineOf, meanWithInterval, prepare } from "@matinee/engine";
import { inspiredTurns, redialTurns, type Turn } from "./conversations/turns.ts";
import { benchModels, describedDataset } from "./datasets.ts";
import { benchArguments, type Metric, printReport } from "./report.ts";

const { json, data, options, flags } = benchArguments(["limit"], { flags: ["show"] });
const dataset = await describedDataset(data);
if (dataset === undefined) throw new Error("ml-latest-small is not there.");
const { catalog } = dataset;
const prepared = await prepare(dataset, { models: benchModels() });
const engine = engineOf(prepared);

/** The row of a film, −1 where the catalogue has none. */
function rowOf({ title, year }: Turn["targets"][number]): number {
  const named = prepared.naming.named(title, year);
  return named.kind === "sure" ? named.item : named.kind === "ambiguous" ? named.items[0] : -1;
}

const rows: { model: string; metrics: Record<string, Metric> }[] = [];
for (const [name, turns] of [
  ["ReDial", redialTurns(join(data, "redial"))],
  ["INSPIRED", inspiredTurns(join(data, "inspired"))],
] as const)
  if (turns.length > 0) await measure(name, turns.slice(0, Number(options.limit ?? turns.length)));

async function measure(name: string, turns: readonly Turn[]): Promise<void> {
  const asked = turns.map((turn) => ({
    turn,
    targets: turn.targets.map(rowOf),
    mentioned: new Set(turn.mentioned.map((names) => names.map(rowOf).find((item) => item >= 0) ?? -1)),
  }));
  const dialogues = [...new Set(turns.map(({ dialogue }) => dialogue))];
  const blockOf = new Map(dialogues.map((dialogue, at) => [dialogue, Math.floor((5 * at) / dialogues.length)]));
  const hits: Record<string, number[]> = { Matinee: [], "suggested most": [] };
  let [present, spoken, found, falsely] = [0, 0, 0, 0];
  for (const { turn, targets, mentioned } of asked) {
    const block = blockOf.get(turn.dialogue);
    const counts = new Map<number, number>();
    for (const other of asked)
      if (blockOf.get(other.turn.dialogue) !== block)
        for (const item of other.targets) if (item >= 0) counts.set(item, (counts.get(item) ?? 0) + 1);
    const most = [...counts]
      .filter(([item]) => !mentioned.has(item))
      .sort((a, b) => b[1] - a[1])
      .slice(0, 10);
    const answer = await engine.ask(AskRequest.parse({ text: turn.text, n: 10 }));
    const picked = answer.picks.map(({ movie }) => catalog.itemOf(movie.id));
    for (const target of targets) {
      hits.Matinee.push(Number(picked.includes(target)));
      hits["suggested most"].push(Number(most.some(([item]) => item === target)));
      if (target >= 0) present++;
    }
    const read = new Set(answer.reading.films.map(({ movieId }) => catalog.itemOf(movieId)));
    for (const item of mentioned) if (item >= 0) [spoken, found] = [spoken + 1, found + Number(read.has(item))];
    for (const item of read) if (item !== undefined && !mentioned.has(item)) falsely++;
    if (flags.show)
      console.log(
        JSON.stringify({
          text: turn.text,
          reading: answer.reading,
          targets: turn.targets,
          picks: answer.picks.map(({ movie }) => `${movie.title} (${movie.year})`),
        }),
      );
  }
  for (const [model, values] of Object.entries(hits))
    rows.push({
      model: `${name}: ${model}`,
      metrics: {
        "R@10": meanWithInterval(values),
        "in the catalogue": { value: present / values.length },
        of: { value: values.length },
      },
    });
  rows.push({
    model: `${name}: films read`,
    metrics: { found: { value: found / spoken }, of: { value: spoken }, others: { value: falsely } },
  });
}
printReport({ name: "conversations", data: dataset.name, protocol: "", rows }, json);
