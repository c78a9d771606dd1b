/** The doors open into one room: the same question gets the same answer, and the same nonsense the same words. */
import { readFilmNotes } from "@matinee/adapters";
import { Answer, Movies, SimilarAnswer } from "@matinee/core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProcess } from "./commands.ts";
import { type Doors, type Loose, type Outcome, openDoors, type Question } from "./doors.ts";

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors();
}, 120_000);
afterAll(() => doors.close());

/** Asks all doors, expects one outcome, and returns it. */
async function everywhere(question: Question, request: Loose): Promise<Outcome> {
  const outcomes = await Promise.all(
    doors.all.map(async (door) => ({ door: door.name, outcome: await door.ask(question, request) })),
  );
  for (const { door, outcome } of outcomes) expect(outcome, door).toEqual(outcomes[0]?.outcome);
  return outcomes[0].outcome;
}

async function answered(question: Question, request: Loose): Promise<Answer> {
  const outcome = await everywhere(question, request);
  if (!("answer" in outcome)) throw new Error(`refused: ${outcome.message}`);
  return Answer.parse(outcome.answer);
}

const ids = { heat: 6, titanic: 1721, matrix: 2571 };

describe("all doors", { timeout: 90_000 }, () => {
  it.each<[string, Question, Loose]>([
    ["a sentence", "ask", { text: "I loved Heat and Fargo, not a fan of Titanic. Something tense and short", n: 7 }],
    [
      "a sentence beside ratings and filters",
      "ask",
      {
        text: "something funny for kids",
        n: 5,
        ratings: [{ movieId: ids.matrix, rating: 4.5 }],
        filters: { years: { from: 1990, to: 2010 }, runtime: { max: 120 }, withoutGenres: ["Horror"] },
      },
    ],
    [
      "a history",
      "recommend",
      {
        ratings: [
          { movieId: ids.heat, rating: 5 },
          { movieId: ids.titanic, rating: 1 },
        ],
        n: 12,
      },
    ],
    [
      "a history with a wish and dials",
      "recommend",
      {
        ratings: [{ movieId: ids.heat, rating: 5 }],
        wish: "a slow space film",
        dials: { popularity: -0.5, variety: 0.8 },
        hidden: [ids.matrix],
      },
    ],
    [
      "genres and languages as people write them",
      "recommend",
      { filters: { genres: ["science fiction", "romcom"], withoutGenres: ["kids"], languages: ["english"] } },
    ],
    ["nothing at all", "recommend", {}],
  ])(
    "give one answer to %s",
    async (_, question, request) => {
      expect((await answered(question, request)).picks.length).toBeGreaterThan(0);
    },
    90_000,
  );

  it("find and compare films alike", async () => {
    const found = await everywhere("search", { q: "the matirx", limit: 3 });
    expect("answer" in found && Movies.parse(found.answer).movies[0]?.id).toBe(ids.matrix);
    const similar = await everywhere("similar", { id: ids.heat, n: 6 });
    expect("answer" in similar && SimilarAnswer.parse(similar.answer).picks).toHaveLength(6);
  });

  it.each<[string, Question, Loose, string, RegExp]>([
    ["10,000 characters", "ask", { text: "film ".repeat(2000) }, "request/invalid", /at most 4000 characters/],
    [
      "a wish of 10,000 characters",
      "recommend",
      { wish: "film ".repeat(2000) },
      "request/invalid",
      /at most 4000 characters/,
    ],
    [
      "a rating of 7",
      "ask",
      { text: "", ratings: [{ movieId: 6, rating: 7 }] },
      "request/invalid",
      /ratings\[0\]\.rating: .*0.5 to 5/,
    ],
    ["a rating of 0", "recommend", { ratings: [{ movieId: 6, rating: 0 }] }, "request/invalid", /0.5 to 5 stars/],
    ["an n of 0", "ask", { text: "", n: 0 }, "request/invalid", /n: must be at least 1/],
    ["an n of 1000", "recommend", { n: 1000 }, "request/invalid", /n: must be at most 100/],
    ["an n of 2.5", "recommend", { n: 2.5 }, "request/invalid", /n: must be a whole number/],
    ["an n in words", "ask", { text: "", n: "many" }, "request/invalid", /n: must be a number/],
    [
      "a dial out of range",
      "recommend",
      { dials: { variety: 3 } },
      "request/invalid",
      /dials.variety: must be at most 1/,
    ],
    [
      "years that run backwards",
      "recommend",
      { filters: { years: { from: 2010, to: 1990 } } },
      "request/invalid",
      /filters.years: from \(2010\) is above to \(1990\)/,
    ],
    [
      "minutes that run backwards",
      "ask",
      { text: "x", filters: { runtime: { min: 120, max: 90 } } },
      "request/invalid",
      /filters.runtime: min \(120\) is above max \(90\)/,
    ],
    [
      "a genre that nobody knows",
      "recommend",
      { filters: { genres: ["drama", "horrrorr"] } },
      "request/invalid",
      /filters.genres\[1\]: “horrrorr” is no genre; did you mean Horror\?/,
    ],
    ["a language that is none", "recommend", { filters: { languages: ["N/A"] } }, "request/invalid", /is no language/],
    ["a film that does not exist", "similar", { id: 999_999_999 }, "movie/unknown", /999999999/],
    ["a limit of 0", "search", { q: "heat", limit: 0 }, "request/invalid", /limit: must be at least 1/],
    ["too long a title", "search", { q: "heat ".repeat(100) }, "request/invalid", /q: must be a text of at most 200/],
  ])(
    "refuse %s in the same words",
    async (_, question, request, code, words) => {
      expect(await everywhere(question, request)).toEqual({ code, message: expect.stringMatching(words) });
    },
    90_000,
  );

  it.each([
    ["no words", ""],
    ["emoji", "🍿🎬🤷"],
    ["another script", "조용한 영화를 보고 싶어요"],
    ["letters without sense", "qwrtz plmkn xvbqq"],
  ])(
    "answer %s with a list, and say that nothing was understood",
    async (_, text) => {
      const { picks, notes } = await answered("ask", { text });
      expect(picks).toHaveLength(10);
      expect(notes.map(({ code }) => code)).toContain("nothing-understood");
    },
    90_000,
  );

  it("take HTML for the words that stand in it", async () => {
    const { picks, reading } = await answered("ask", { text: "<b>Heat</b> <script>alert(1)</script>" });
    expect(picks).toHaveLength(10);
    expect(JSON.stringify([picks, reading])).not.toContain("<");
  });

  it("leave out films that do not exist, and say so", async () => {
    const { picks, notes } = await answered("ask", {
      text: "something tense",
      ratings: [{ movieId: 999_999_999, rating: 4 }],
    });
    expect(picks).toHaveLength(10);
    expect(notes).toContainEqual({ code: "unknown-film", text: expect.stringContaining("999999999") });
  });

  it("say nothing of simulation or of people who liked anything, over films that nobody has rated", async () => {
    const ratings = [{ movieId: ids.heat, rating: 5 }];
    const { picks, notes, versions } = await answered("recommend", { ratings, n: 10 });
    expect(versions.data.simulated).toBe(false);
    expect(notes.map(({ code }) => code)).not.toContain("simulated");
    const said = picks.flatMap(({ reasons }) => reasons.map(({ text }) => text)).join("\n");
    expect(said).not.toMatch(/simulated|people who/iu);
  });

  it("never show what a film answers, which only finds it", async () => {
    const { notes } = await readFilmNotes();
    // One request says what its film's plot says, too.
    const asked = notes.flatMap((note) => note.asked.filter((line) => !note.plot.includes(line)));
    const shown = [
      await everywhere("ask", { text: "a slick heist at night, professionals at work", n: 20 }),
      await everywhere("recommend", { ratings: [{ movieId: ids.matrix, rating: 5 }], wish: "toys", n: 20 }),
      await everywhere("similar", { id: ids.heat, n: 20 }),
      await everywhere("search", { q: "heat", limit: 20 }),
    ];
    const printed = await runProcess(["ask", "a slick heist at night"], doors.settings);
    const text = `${JSON.stringify(shown)}\n${printed.out}\n${printed.err}`;
    expect(text).toContain(JSON.stringify(notes.find(({ id }) => id === "heat-1995")?.plot).slice(1, -1));
    expect(asked.filter((line) => text.includes(line) || text.includes(JSON.stringify(line).slice(1, -1)))).toEqual([]);
  });
});

describe("a wish that was edited", () => {
  it.each([
    ["reading.wish.years", { years: { from: 2010, to: 1990 } }, /from \(2010\) is above to \(1990\)/],
    ["reading.wish.runtime", { runtime: { min: 120, max: 90 } }, /min \(120\) is above max \(90\)/],
    ["reading.wish.genres[0].name", { genres: [{ name: "qwrtzplm", wanted: true }] }, /is no genre/],
  ])("is refused by name of the field %s, over HTTP with its path", async (path, wish, words) => {
    const response = await fetch(`${doors.server.address}/api/ask`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: "x", reading: { wish } }),
    });
    expect(response.status).toBe(400);
    const problem = (await response.json()) as { code: string; errors: unknown };
    expect(problem).toMatchObject({
      code: "request/invalid",
      errors: [{ path, message: expect.stringMatching(words) }],
    });
  });
});

describe("films that a person has seen, named or hidden", () => {
  it("appear on no surface", async () => {
    const { movies } = Movies.parse({ movies: await doors.library.search("the", 100) });
    const film = fc.constantFrom(...movies);
    const request = fc.record({
      rated: fc.uniqueArray(film, { maxLength: 12, selector: ({ id }) => id }),
      hidden: fc.uniqueArray(film, { maxLength: 12, selector: ({ id }) => id }),
      named: fc.option(film),
      feeling: fc.constantFrom("I loved", "I hated", "Something like", "I have seen"),
      rating: fc.constantFrom(0.5, 2, 3.5, 5),
      n: fc.constantFrom(5, 30, 100),
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ rated, hidden, named, feeling, rating, n }) => {
        const ratings = rated.map(({ id }) => ({ movieId: id, rating }));
        const text = named === null ? "something good" : `${feeling} "${named.title}" (${named.year}).`;
        const rest = { ratings, hidden: hidden.map(({ id }) => id), n };
        const asked = await doors.library.ask(text, rest);
        const recommended = await doors.library.recommend({ wish: text, ...rest });
        const gone = new Set([...rated, ...hidden].map(({ id }) => id));
        for (const { movieId } of asked.reading.films) gone.add(movieId);
        for (const { picks } of [asked, recommended]) {
          const shown = picks.map(({ movie }) => movie.id);
          expect(shown.filter((id) => gone.has(id))).toEqual([]);
          expect(new Set(shown).size).toBe(shown.length);
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it("are not like themselves", async () => {
    for (const id of Object.values(ids)) {
      const { picks } = await doors.library.similar(id, 100);
      expect(picks.map(({ movie }) => movie.id)).not.toContain(id);
    }
  });
});
