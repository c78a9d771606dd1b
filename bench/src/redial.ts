/**
 * `npm run eval:redial [-- --show]`: whole conversations, read as one text each: whether a film that is then suggested for
 * the first time is among the first ten. Beside it the films that are suggested most (counted in other blocks of
 * dialogues), likeness of titles, and INSPIRED's development part; and how the films spoken of were read.
 */
import { join } from "node:path";
import { type Answer, AskRequest, noRatings } from "@matinee/core";
import { engineOf, foldWords, meanWithInterval, prepare } from "@matinee/engine";
import { inspiredTurns, redialTurns, type Turn } from "./conversations/turns.ts";
import { benchModels, describedDataset } from "./datasets.ts";
import { benchArguments, type Metric, printReport } from "./report.ts";

const { json, data, flags } = benchArguments([], { flags: ["show"] });
const dataset = await describedDataset(data);
const rows: { readonly model: string; readonly metrics: Readonly<Record<string, Metric>> }[] = [];

/** What is asked of each turn, in rows of the catalogue; −1 where it has no such film. */
interface AskedTurn {
  readonly turn: Turn;
  readonly block: number;
  readonly targets: readonly number[];
  readonly mentioned: ReadonlySet<number>;
}

/** Contiguous blocks of dialogues. */
const blocks = 5;

if (dataset !== undefined) {
  const { catalog } = dataset;
  const prepared = await prepare(dataset, { models: benchModels() });
  const engine = engineOf(prepared);
  const fame = prepared.models.fame.foldIn(noRatings).scores();
  const titles = Array.from(fame, (_, item) => new Set(contentOf(catalog.movie(item).title)));

  function rowOf({ title, year }: Turn["targets"][number]): number {
    const named = prepared.naming.named(title, year);
    return named.kind === "sure" ? named.item : named.kind === "ambiguous" ? named.items[0] : -1;
  }

  function askedOf(turns: readonly Turn[]): AskedTurn[] {
    const dialogues = [...new Set(turns.map(({ dialogue }) => dialogue))];
    const places = new Map(dialogues.map((dialogue, at) => [dialogue, Math.floor((blocks * at) / dialogues.length)]));
    return turns.map((turn) => ({
      turn,
      block: places.get(turn.dialogue) ?? 0,
      targets: turn.targets.map(rowOf),
      mentioned: new Set(turn.mentioned.map((names) => names.map(rowOf).find((item) => item >= 0) ?? -1)),
    }));
  }

  /** The ten films that are suggested most in other blocks. */
  function suggestedMost(asked: readonly AskedTurn[], { block, mentioned }: AskedTurn): number[] {
    const counts = new Map<number, number>();
    for (const other of asked)
      if (other.block !== block)
        for (const item of other.targets) if (item >= 0) counts.set(item, (counts.get(item) ?? 0) + 1);
    const most = [...counts].filter(([item]) => !mentioned.has(item)).sort((a, b) => b[1] - a[1]);
    return most.slice(0, 10).map(([item]) => item);
  }

  /** The ten films whose titles share most words with those spoken of, the best known first. */
  function titledAlike({ mentioned }: AskedTurn): number[] {
    const said = [...mentioned].flatMap((item) => (item < 0 ? [] : [titles[item]]));
    const shared = titles.map((words) =>
      Math.max(0, ...said.map((one) => [...words].filter((word) => one.has(word)).length / Math.max(1, words.size))),
    );
    const order = shared.map((_, item) => item).filter((item) => !mentioned.has(item));
    return order.sort((a, b) => shared[b] - shared[a] || fame[b] - fame[a]).slice(0, 10);
  }

  async function measure(name: string, turns: readonly Turn[]): Promise<void> {
    const asked = askedOf(turns);
    const hits: Record<string, number[]> = { Matinee: [], "suggested most": [], "titles alike": [] };
    const read = { spoken: 0, found: 0, others: 0, against: 0, all: 0 };
    let present = 0;
    for (const one of asked) {
      const answer = await engine.ask(AskRequest.parse({ text: one.turn.text, n: 10 }));
      const lists: Record<string, readonly (number | undefined)[]> = {
        Matinee: answer.picks.map(({ movie }) => catalog.itemOf(movie.id)),
        "suggested most": suggestedMost(asked, one),
        "titles alike": titledAlike(one),
      };
      for (const target of one.targets) {
        for (const [model, list] of Object.entries(lists)) hits[model].push(Number(list.includes(target)));
        present += Number(target >= 0);
      }
      const films = new Set(answer.reading.films.map(({ movieId }) => catalog.itemOf(movieId)));
      for (const item of one.mentioned)
        if (item >= 0) [read.spoken, read.found] = [read.spoken + 1, read.found + Number(films.has(item))];
      for (const item of films) if (item !== undefined && !one.mentioned.has(item)) read.others++;
      read.all += answer.reading.films.length;
      read.against += answer.reading.films.filter(
        ({ feeling }) => feeling === "disliked" || feeling === "hated",
      ).length;
      if (flags.show) show(one, answer);
    }
    const of = hits.Matinee.length;
    for (const [model, values] of Object.entries(hits)) {
      const inside = values.reduce((sum, hit) => sum + hit, 0) / present;
      const metrics = {
        "R@10": meanWithInterval(values),
        "of films that are there": { value: inside },
        of: { value: of },
      };
      rows.push({ model: `${name}: ${model}`, metrics });
    }
    const metrics = {
      "films found": { value: read.found / read.spoken },
      "with a year": { value: read.spoken },
      others: { value: read.others },
      "taken as disliked": { value: read.against / read.all },
    };
    rows.push({ model: `${name}: read`, metrics });
  }

  await measure("ReDial", redialTurns(join(data, "redial")));
  await measure("INSPIRED", inspiredTurns(join(data, "inspired")));
  printReport(
    {
      name: "conversations",
      data: `${dataset.label}; the development half of ReDial, the development part of INSPIRED`,
      protocol: [
        "one text of all turns before a suggestion",
        "each film suggested there for the first time is a target, absent ones are missed",
        "95 % bootstrap intervals over targets",
        "suggested most: counted in the other four of five contiguous blocks of dialogues",
      ].join("; "),
      rows,
    },
    json,
  );
}

function contentOf(title: string): string[] {
  return foldWords(title)
    .split(" ")
    .filter((word) => word.length > 3);
}

function show({ turn }: AskedTurn, { reading, picks }: Answer): void {
  const list = picks.map(({ movie }) => `${movie.title} (${movie.year ?? "?"})`);
  console.log(JSON.stringify({ text: turn.text, reading, targets: turn.targets, picks: list }));
}
