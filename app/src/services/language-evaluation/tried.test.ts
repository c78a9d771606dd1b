import {
  catalogOf,
  type Dataset,
  interactionsOf,
  type LanguageModel,
  type Named,
  quietRun,
  Reading,
  type Task,
} from "@matinee/core";
import { describe, expect, it } from "vitest";
import { tinyEngine } from "../../../test/tiny-engine.ts";
import type { TitleCase } from "./note-cases.ts";
import { type RequestCase, tasksOfRequests } from "./of-requests.ts";
import { taskOfTitles } from "./of-titles.ts";
import type { Trial } from "./trial.ts";
import { tried, verdictsOf } from "./tried.ts";

interface Cases {
  readonly requests: readonly RequestCase[];
  readonly titles: readonly TitleCase[];
}

/** Those of a request. */
const evaluateLanguage = (on: Trial, { requests, titles }: Cases) =>
  tried(on, [...tasksOfRequests(on, requests).slice(0, 2), taskOfTitles(on, titles)]);

const use = { calls: 1, inputTokens: 10, outputTokens: 5, milliseconds: 100 };

/** A model that gives one answer to each task, and none to tasks that it has no answer for. */
const answering = (answers: Readonly<Record<string, unknown>>): LanguageModel => ({
  id: "answering",
  async run<I, O>(task: Task<I, O>, input: I) {
    const answer = answers[task.name];
    const shared = { dropped: 0, cached: false, use };
    return answer === undefined
      ? { ...shared, value: task.offline(input), by: "offline", why: "It rests." }
      : { ...shared, value: task.answer.parse(answer), by: "answering" };
  },
});

const noData: Dataset = {
  name: "none",
  version: "1",
  label: "none",
  simulated: true,
  catalog: catalogOf([]),
  interactions: interactionsOf(Int32Array.of(0), new Int32Array(0), new Float32Array(0)),
};

/** Nine films in the order of the catalogue, of which two are called Her. */
function trial(model: LanguageModel): Trial {
  const engine = tinyEngine();
  const named = async (film: Parameters<typeof engine.named>[0]): Promise<Named> => {
    const found = await engine.named(film);
    if (film.title !== "Her" || found.kind !== "sure") return found;
    return { kind: "ambiguous", movie: found.movie, others: [{ ...found.movie, id: 99, year: 2013 }] };
  };
  const film = { movieId: 2, title: "Her", year: 1981, at: [8, 11] };
  const alternatives = [{ movieId: 99, title: "Her", year: 2013 }];
  const read = async () => Reading.parse({ films: [{ ...film, alternatives }] });
  return { engine: { ...engine, named, read }, data: noData, model, weight: 100, deadline: 5_000, run: quietRun() };
}

/** All nine titles are those of two films, of which the built-in reader takes the first. */
function twins(run: LanguageModel["run"]): Trial {
  const { engine, ...more } = trial({ id: "oracle", run });
  const named = async (film: Parameters<typeof engine.named>[0]): Promise<Named> => {
    const found = await tinyEngine().named({ title: film.title });
    if (found.kind !== "sure") return found;
    return {
      kind: "ambiguous",
      movie: found.movie,
      others: [{ ...found.movie, id: found.movie.id + 100, year: 2013 }],
    };
  };
  const read = async ({ text }: { readonly text: string }) => {
    const { movie } = (await tinyEngine().named({ title: text })) as Extract<Named, { kind: "sure" }>;
    const film = { movieId: movie.id, title: movie.title, year: movie.year, at: [0, text.length] };
    return Reading.parse({
      films: [{ ...film, alternatives: [{ movieId: movie.id + 100, title: movie.title, year: 2013 }] }],
    });
  };
  return { ...more, engine: { ...engine, named, read } };
}

const twinCases = ["Heat", "Her", "Up", "Alien", "Amélie", "Big", "Casablanca", "Fargo", "Seven"].map((name) => ({
  name,
  text: name,
  year: 2013,
}));

const cases = {
  requests: [{ text: "snow", movieId: 8 }],
  titles: [
    { name: "Her", text: "I loved Her, the one of the 2010s", year: 2013 },
    { name: "Heat", text: "I loved Heat, the one of the 1980s", year: 1980 },
  ],
};

describe("a language model beside the answers without it", () => {
  it("is judged task by task, and each by its own calls", async () => {
    const tasks = await evaluateLanguage(trial(answering({ "match-title": { id: "f2" } })), cases);
    expect(tasks.map(({ task, cases: count }) => [task, count])).toEqual([
      ["read-request", 1],
      ["score-against-wish", 1],
      ["match-title", 1],
    ]);
    expect(tasks[2]).toMatchObject({ without: 0, with: 1, calls: 1, tokens: 15, seconds: 0.1, failed: 0 });
  });

  it("is said to help where it knows, and not where it guesses, comes late or was tried on too little", async () => {
    const saying = async (idOf: (call: number) => string | undefined, some = twinCases) => {
      let call = 0;
      const oracle = twins(async (task, input) => {
        const id = idOf(call++);
        const shared = { dropped: 0, cached: false, use };
        return id === undefined
          ? { ...shared, value: task.offline(input), by: "offline", why: "It took too long." }
          : { ...shared, value: task.answer.parse({ id }), by: "oracle" };
      });
      const [judged] = (await evaluateLanguage(oracle, { requests: [], titles: some })).slice(-1);
      return `${judged?.words} ${judged?.failed} of ${judged?.cases} unanswered`;
    };
    expect(await saying(() => "f2")).toBe("match-title: the model helps. 0 of 9 unanswered");
    expect(await saying(() => "f2", twinCases.slice(0, 4))).toContain("4 cases are too few to tell");
    expect(await saying((call) => (call % 3 === 0 ? "f2" : "f1"))).toContain("9 cases are too few to tell");
    const many = [...twinCases, ...twinCases, ...twinCases, ...twinCases];
    expect(await saying(() => "f1", many)).toContain("was not shown to help");
    expect(await saying(() => undefined)).toMatch(/never answered.* 9 of 9 unanswered/u);
  });

  it("is no worse than without it where it fails, and that is counted", async () => {
    const tasks = await evaluateLanguage(trial(answering({})), cases);
    for (const { without, with: rate } of tasks) expect(rate).toBe(without);
    expect(tasks.map(({ failed }) => failed)).toEqual([0, 1, 1]);
    expect(tasks[0]?.words).toContain("no case was given to the model");
    for (const { words } of tasks.slice(1)) expect(words).toContain("never answered");
    expect(verdictsOf(tasks, "2026-01-31")).toEqual([]);
  });

  it("leaves a verdict behind, but none of a task that the settings keep from it", async () => {
    const day = "2026-01-31";
    const oracle = (by: string) =>
      twins(async (task) => ({ value: task.answer.parse({ id: "f2" }), by, dropped: 0, cached: false, use }));
    const some = { requests: [], titles: twinCases };
    expect(verdictsOf(await evaluateLanguage(oracle("oracle"), some), day)).toEqual([
      { task: "match-title", verdict: "helps", cases: 9, day },
    ]);
    expect(verdictsOf(await evaluateLanguage(oracle("offline"), some), day)).toEqual([]);
  });
});
