import { type Answer, type Clock, type Engine, type Rating, RecommendRequest } from "@matinee/core";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { eightyFilms, films, genres, impatientClock, movies } from "../../test/eighty-films.ts";
import { engineOf, type Prepared, prepare } from "../engine.ts";
import { type Stages, stages } from "./pipeline.ts";
import type { Context } from "./slate.ts";

let bells = 0;
const patience = { clock: impatientClock(() => bells++), milliseconds: 1000 };

let prepared: Prepared;
let sound: Engine;
beforeAll(async () => {
  prepared = await prepare(eightyFilms);
  sound = engineOf(prepared, { patience });
});

/** Any step, whatever it needs and gives. */
interface Step {
  run(slate: unknown, context: Context): unknown;
}
type Name = keyof Stages;
const names = Object.keys(stages) as Name[];
const engineWith = (name: Name, run: Step["run"], onSkipped?: Context["onSkipped"]): Engine =>
  engineOf(prepared, { patience, onSkipped }, { ...stages, [name]: { ...stages[name], run } });

const emptySlate = {
  voices: { words: new Float32Array(0), taste: new Float32Array(0), fame: new Float32Array(0) },
  heard: { parts: new Map(), people: new Map() },
  allowed: new Uint8Array(0),
  asked: [],
  relax: [],
  headlines: [],
  candidates: [],
  reasons: [],
};
const anything = new Array(100).fill(0).map((_, item) => ({ item, score: 1, shares: {}, unknown: [], reasons: [] }));

type Breaking = (step: Step) => Step["run"];
const breakings: Readonly<Record<string, Breaking>> = {
  throws: () => () => {
    throw new Error("disk on fire");
  },
  rejects: () => () => Promise.reject(new Error("disk on fire")),
  "never ends": () => () => new Promise(() => undefined),
  "ends after the deadline": (step) => (slate, context) =>
    new Promise((resolve) =>
      context.wait.signal.addEventListener("abort", () => queueMicrotask(() => resolve(step.run(slate, context)))),
    ),
  "gives up at the deadline": () => (_, context) =>
    new Promise((_, reject) => context.wait.signal.addEventListener("abort", () => reject(new Error("aborted")))),
  "gives nothing": () => () => undefined,
  "gives an empty object": () => () => ({}),
  "gives an empty slate": () => () => emptySlate,
  "gives an empty slate later": () => async () => emptySlate,
  "gives films of its own": () => () => ({ ...emptySlate, candidates: anything, reasons: anything }),
  "gives one film twice": (step) => (slate, context) => {
    const { candidates = [], ...rest } = step.run(slate, context) as { candidates?: unknown[] };
    return { ...emptySlate, ...rest, candidates: [...candidates.slice(0, 1), ...candidates], reasons: [1] };
  },
};
/** Broken so, these steps give what they would give whole. */
const isHarmless = (name: Name, way: string) =>
  way === "gives one film twice" && (name === "listen" || name === "allow");

const wish = fc.record({
  genres: fc.array(fc.record({ name: fc.constantFrom(...genres), wanted: fc.boolean() }), { maxLength: 1 }),
  people: fc.array(fc.record({ name: fc.constantFrom("Ada Lane", "Bo Reed"), wanted: fc.boolean() }), { maxLength: 1 }),
  words: fc.array(fc.record({ text: fc.constantFrom("heist", "midnight", "love") }), { maxLength: 2 }),
});
const ratings = fc.uniqueArray(
  fc.record({ movieId: fc.integer({ min: 1, max: films }), rating: fc.constantFrom(1, 3, 5) }),
  { maxLength: 5, selector: ({ movieId }) => movieId },
);
const requests = fc
  .record({
    wish: fc.option(wish, { nil: undefined }),
    ratings,
    hidden: fc.array(fc.integer({ min: 1, max: films }), { maxLength: 5 }),
    filters: fc.option(
      fc.record(
        {
          genres: fc.subarray(genres, { minLength: 1 }),
          withoutGenres: fc.subarray(["Horror"]),
          years: fc.constant({ from: 1980 }),
        },
        { requiredKeys: [] },
      ),
      { nil: undefined },
    ),
    dials: fc.record({ variety: fc.constantFrom(0, 0.25, 1), popularity: fc.constantFrom(-1, 1) }),
    n: fc.constantFrom(1, 5, 10, 40, 100),
  })
  .map((request) => RecommendRequest.parse(request));

/** Whether a film may be shown, worked out the long way. */
function mayBeShown(id: number, { ratings, hidden, filters, wish }: RecommendRequest): boolean {
  const { genres: own, year, directors } = movies[id - 1];
  const isOf = (names: readonly string[] | undefined) => names?.some((name) => own.includes(name)) ?? false;
  const shunned = typeof wish === "object" ? [...wish.genres, ...wish.people].filter(({ wanted }) => !wanted) : [];
  return (
    !hidden.includes(id) &&
    !ratings.some(({ movieId }: Rating) => movieId === id) &&
    (filters?.genres === undefined || isOf(filters.genres)) &&
    !isOf(filters?.withoutGenres) &&
    (filters?.years?.from === undefined || year === undefined || year >= filters.years.from) &&
    !shunned.some(({ name }) => own.includes(name) || directors.includes(name))
  );
}

const setsConditions = ({ filters, wish }: RecommendRequest): boolean =>
  Object.values(filters ?? {}).some((value) => !Array.isArray(value) || value.length > 0) ||
  (typeof wish === "object" && [...wish.genres, ...wish.people].some(({ wanted }) => !wanted));

const skippedIn = ({ notes }: Pick<Answer, "notes">): string[] =>
  notes.filter(({ code }) => code === "stage-skipped").map(({ text }) => text);

describe("a list of which one step breaks", () => {
  const cases = names.flatMap((name) => Object.keys(breakings).map((way) => [name, way] as const));

  it.each(cases)("comes whole and says so when %s %s", async (name, way) => {
    const broken = engineWith(name, breakings[way](stages[name]));
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        const whole = await sound.recommend(request);
        const answer = await broken.recommend(request);
        const ids = answer.picks.map(({ movie }) => movie.id);
        expect(skippedIn(whole)).toEqual([]);
        expect(ids.every((id) => mayBeShown(id, request))).toBe(true);
        expect(new Set(ids).size).toBe(ids.length);
        if (isHarmless(name, way)) {
          expect(answer).toEqual(whole);
          return;
        }
        const isRefused = name === "allow" && setsConditions(request);
        expect(ids).toHaveLength(isRefused ? 0 : whole.picks.length);
        // Where no film may be shown, an empty list is what a sound step gives.
        if (whole.picks.length > 0 || isRefused) expect(skippedIn(answer).join()).toContain(`The step "${name}" `);
        if (isRefused) expect(answer.notes.at(-1)?.text).toContain("there is no list");
        // What was noted without the broken step is noted still.
        const others = whole.notes.filter(({ code }) => code !== "few-films" && code !== "unknown-facts");
        if (!isRefused && name !== "allow") expect(answer.notes).toEqual(expect.arrayContaining(others));
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ["never ends", "took too long"],
    ["ends after the deadline", "took too long"],
    ["gives up at the deadline", "took too long"],
    ["rejects", "failed"],
    ["gives an empty slate later", "failed"],
  ])("tells a late step from a failed one: one that %s %s", async (way, how) => {
    for (const name of names) {
      const answer = await engineWith(name, breakings[way](stages[name])).recommend(RecommendRequest.parse({}));
      expect(skippedIn(answer)).toEqual([expect.stringContaining(`The step "${name}" ${how}`)]);
    }
  });

  it.each(["vary", "cut"] as const)(
    "shows no film but those of mix, as mix gave them, when %s forges them",
    async (name) => {
      const request = RecommendRequest.parse({ dials: { variety: 0 } });
      const forged = engineWith(name, (slate) => {
        const { candidates } = slate as { candidates: readonly object[] };
        return {
          candidates: candidates
            .slice(0, name === "cut" ? request.n : undefined)
            .map((film) => ({ ...film, score: 9 })),
        };
      });
      const answer = await forged.recommend(request);
      expect(answer.picks).toEqual((await sound.recommend(request)).picks);
      expect(skippedIn(answer)).toEqual([expect.stringContaining(`The step "${name}" failed`)]);
    },
  );

  it("tells whoever runs the engine why", async () => {
    const heard: unknown[] = [];
    const engine = engineWith("mix", breakings.throws(stages.mix), (...told) => heard.push(told));
    await engine.recommend(RecommendRequest.parse({}));
    expect(heard).toEqual([["mix", new Error("disk on fire")]]);
  });

  it("keeps its order without vary, goes by fame without mix, and has no reasons without explain", async () => {
    const request = RecommendRequest.parse({ ratings: [{ movieId: 3, rating: 5 }], dials: { variety: 1 } });
    const ask = async (name: Name) => (await engineWith(name, breakings.throws(stages[name])).recommend(request)).picks;
    const idsOf = (picks: Answer["picks"]) => picks.map(({ movie }) => movie.id);
    const plain = await sound.recommend({ ...request, dials: { variety: 0 } });
    const varied = await sound.recommend(request);
    expect(idsOf(varied.picks)).not.toEqual(idsOf(plain.picks));
    expect(idsOf(await ask("vary"))).toEqual(idsOf(plain.picks));
    const byFame = await sound.recommend(RecommendRequest.parse({ hidden: [3], dials: { variety: 0, popularity: 2 } }));
    const unmixed = await engineWith("mix", breakings.throws(stages.mix)).recommend({
      ...request,
      dials: { variety: 0 },
    });
    expect(idsOf(unmixed.picks)).toEqual(idsOf(byFame.picks));
    const unexplained = await ask("explain");
    expect(varied.picks.some(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(unexplained).toEqual(varied.picks.map(({ headline: _, ...pick }) => ({ ...pick, reasons: [] })));
  });

  it("is not there when what stands in for a step breaks as well", async () => {
    const unable = () => {
      throw new Error("disk on fire");
    };
    const steps = { ...stages, mix: { ...stages.mix, run: unable, without: unable } };
    const { picks, notes } = await engineOf(prepared, {}, steps).recommend(RecommendRequest.parse({}));
    expect(picks).toEqual([]);
    expect(notes.at(-1)?.text).toContain("there is no list");
  });
});

describe("a step that waits", () => {
  it.each(names)("gives the same list as one that does not: %s", async (name) => {
    const waiting = engineWith(name, async (slate, context) => {
      await Promise.resolve();
      return (stages[name] as Step).run(slate, context);
    });
    const request = RecommendRequest.parse({
      ratings: [{ movieId: 3, rating: 5 }],
      wish: { words: [{ text: "heist" }] },
    });
    expect(await waiting.recommend(request)).toEqual(await sound.recommend(request));
  });

  it("costs a timer and a signal; steps that compute need neither", async () => {
    bells = 0;
    await sound.recommend(RecommendRequest.parse({}));
    expect(bells).toBe(0);
  });

  it("shares its deadline with all others of the answer", async () => {
    let time = 50;
    const asked: number[] = [];
    const slow: Clock = {
      now: () => time,
      ring(after) {
        asked.push(after);
        return () => undefined;
      },
    };
    const waits = (name: Name) => ({
      ...stages[name],
      run: async (slate: unknown, context: Context) => {
        time += 300;
        return (stages[name] as Step).run(slate, context);
      },
    });
    const steps = { ...stages, listen: waits("listen"), explain: waits("explain") } as unknown as Stages;
    await engineOf(prepared, { patience: { clock: slow, milliseconds: 500 } }, steps).recommend(
      RecommendRequest.parse({}),
    );
    expect(asked).toEqual([200, 0]);
  });
});
