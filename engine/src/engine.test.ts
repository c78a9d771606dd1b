import {
  AskRequest,
  bareMovie,
  catalogOf,
  type Dataset,
  type Engine,
  ExplainRequest,
  interactionsOf,
  type Movie,
  RecommendRequest,
} from "@matinee/core";
import { beforeAll, describe, expect, it } from "vitest";
import { createEngine, engineOf, prepare } from "./engine.ts";
import { createReader } from "./reading/reader.ts";

const film = (
  id: number,
  title: string,
  year: number,
  genres: string[],
  text: string,
  more: Partial<Movie> = {},
): Movie => ({
  ...bareMovie(id, title),
  year,
  genres,
  texts: [{ kind: "description", text, source: "test", licence: "MIT" }],
  ...more,
});

const movies: readonly Movie[] = [
  film(6, "Heat", 1995, ["Action", "Crime", "Thriller"], "A thief plans one last heist while a detective hunts him.", {
    directors: ["Michael Mann"],
    runtime: 170,
  }),
  film(7, "Collateral", 2004, ["Crime", "Thriller"], "A cab driver is forced to drive a hitman through the night.", {
    directors: ["Michael Mann"],
    runtime: 120,
  }),
  film(8, "Thief", 1981, ["Crime", "Thriller"], "A safe cracker wants out after one last gritty heist.", {
    directors: ["Michael Mann"],
    runtime: 123,
  }),
  film(9, "Notting Hill", 1999, ["Comedy", "Romance"], "A bookseller falls in love with a film star.", {
    cast: ["Julia Roberts", "Hugh Grant"],
    runtime: 124,
  }),
  film(10, "Pretty Woman", 1990, ["Comedy", "Romance"], "A businessman falls in love with a woman whom he hired.", {
    cast: ["Julia Roberts"],
    runtime: 119,
  }),
  film(11, "Paddington", 2014, ["Children", "Comedy"], "A small bear looks for a home in London.", { runtime: 95 }),
  film(12, "Alien", 1979, ["Horror", "Sci-Fi"], "The crew of a spaceship is hunted by a creature.", { runtime: 117 }),
  film(13, "The Thing", 1982, ["Horror", "Sci-Fi"], "A creature hunts men at a frozen station.", { runtime: 109 }),
  film(14, "Ronin", 1998, ["Action", "Crime", "Thriller"], "Former agents plan a heist of a mysterious case.", {
    runtime: 122,
  }),
  film(15, "Amélie", 2001, ["Comedy", "Romance"], "A shy waitress in Paris makes other people happy.", {
    language: "French",
    runtime: 122,
  }),
];

/** Two camps: one loves crime, the other romance. */
function dataset(): Dataset {
  const camps = [
    [0, 1, 2, 8],
    [3, 4, 9, 5],
    [6, 7, 0],
  ];
  const offsets = [0];
  const items: number[] = [];
  const stars: number[] = [];
  for (let person = 0; person < 30; person++) {
    for (const item of camps[person % 3]) {
      if ((person + item) % 4 === 0) continue;
      items.push(item);
      stars.push(4.5);
    }
    offsets.push(items.length);
  }
  return {
    name: "ten films",
    version: "1",
    label: "ten films of a test",
    simulated: true,
    catalog: catalogOf(movies),
    interactions: interactionsOf(Int32Array.from(offsets), Int32Array.from(items), Float32Array.from(stars)),
  };
}

describe("the engine", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await createEngine(dataset());
  });
  const ask = (text: string, more: object = {}) => engine.ask(AskRequest.parse({ text, ...more }));
  const recommend = (more: object) => engine.recommend(RecommendRequest.parse(more));
  const titles = (answer: { picks: readonly { movie: { title: string } }[] }) =>
    answer.picks.map((pick) => pick.movie.title);

  it("answers a sentence with an explained list", async () => {
    const answer = await ask("I loved Heat and Collateral, hated Notting Hill, and want a gritty heist thriller", {
      n: 3,
    });
    expect(titles(answer)[0]).toBe("Thief");
    expect(answer.reading.films.map(({ title, feeling }) => [title, feeling])).toEqual([
      ["Heat", "loved"],
      ["Collateral", "loved"],
      ["Notting Hill", "hated"],
    ]);
    expect(answer.picks[0].reasons.length).toBeGreaterThan(0);
    const { words, taste, fame } = answer.picks[0].shares;
    expect(words + taste + fame).toBeCloseTo(1);
  });

  it("explains a film of a list by what the list knows, and tells which of it comes from ratings", async () => {
    const explain = (movieId: number, more: object) => engine.explain(ExplainRequest.parse({ movieId, ...more }));
    const asked = { text: "a gritty heist thriller", ratings: [{ movieId: 6, rating: 5 }] };
    const { movie, sentences, evidence, notes } = await explain(8, asked);
    const { picks, notes: ofList } = await ask(asked.text, { ...asked, n: 30 });
    const thief = picks.find(({ movie: { title } }) => title === "Thief");
    expect(movie.title).toBe("Thief");
    expect(notes).toEqual(ofList);
    expect(sentences.map(({ text }) => text)).toEqual(evidence.slice(0, 2).map(({ text }) => text));
    expect(sentences.map(({ by }) => by)).toEqual(sentences.map(() => "offline"));
    const known = [thief?.headline, ...(thief?.reasons ?? []).map(({ text }) => text)];
    expect(known).toEqual(expect.arrayContaining(evidence.map(({ text }) => text)));
    expect(evidence.some(({ text }) => text.includes("heist"))).toBe(true);
    for (const { text, ofRatings } of evidence) expect(ofRatings === true, text).toBe(text.includes("Heat"));
    // Whoever names the film in words has told it.
    const told = await explain(8, { text: "I loved Heat. A gritty heist thriller" });
    expect(told.evidence.filter(({ ofRatings }) => ofRatings)).toEqual([]);
    await expect(explain(6, asked)).rejects.toMatchObject({
      code: "request/invalid",
      message: expect.stringMatching(/Heat \(1995\) is none of the \d+ films that this request begins with/u),
      hint: expect.stringMatching(
        /^Ask for a film that the same request lists, or for a longer list \(n, at most \d+/u,
      ),
    });
    await expect(explain(99, asked)).rejects.toMatchObject({ code: "movie/unknown" });
  });

  it("answers without a wish, and says so, where the words cannot be read by a mistake of ours", async () => {
    const read = (): never => {
      throw new TypeError("Cannot read properties of undefined");
    };
    const careless = engineOf({ ...(await prepare(dataset())), reader: { read, followUp: read, ahead: () => [] } });
    const request = { text: "I loved the", ratings: [{ movieId: 6, rating: 5 }], n: 3 };
    const answers = [
      await careless.ask(AskRequest.parse(request)),
      await careless.recommend(RecommendRequest.parse({ ...request, wish: request.text })),
    ];
    for (const { picks, reading, notes } of answers) {
      expect(picks).toHaveLength(3);
      expect(reading.unread).toMatchObject([{ text: "I loved the", at: [0, 11] }]);
      expect(notes.map(({ text }) => text).join()).toContain("could not be read");
    }
  });

  it("says from where on nothing was read when a text is too much at once", async () => {
    const prepared = await prepare(dataset());
    const reader = createReader(prepared.data.catalog, new Float32Array(10), { steps: 1_500 });
    const text = `I loved Heat. ${"Then there was more. ".repeat(30)}`;
    const { reading, notes } = await engineOf({ ...prepared, reader }).ask(AskRequest.parse({ text }));
    expect(reading.films.map(({ title }) => title)).toEqual(["Heat"]);
    expect(notes.filter(({ code }) => code === "text-cut")).toMatchObject([
      { text: expect.stringMatching(/^Too much at once: nothing was read from “.+” on\.$/) },
    ]);
  });

  it("never shows what was rated, named or hidden", async () => {
    const answer = await ask("I loved Heat", { n: 10, ratings: [{ movieId: 9, rating: 4 }], hidden: [12] });
    expect(titles(answer)).not.toEqual(expect.arrayContaining(["Heat"]));
    for (const title of ["Heat", "Notting Hill", "Alien"]) expect(titles(answer)).not.toContain(title);
  });

  it("moves when a rating changes sides", async () => {
    const place = async (rating: number) =>
      titles(await recommend({ ratings: [{ movieId: 9, rating }], n: 10, dials: { variety: 0 } })).indexOf(
        "Pretty Woman",
      );
    expect(await place(5)).toBeLessThan(await place(0.5));
  });

  it("keeps a person's filters even when the list comes out short", async () => {
    const answer = await recommend({ filters: { genres: ["Horror"] }, n: 5 });
    expect(titles(answer).sort()).toEqual(["Alien", "The Thing"]);
    expect(answer.notes.map((note) => note.code)).toContain("few-films");
  });

  it("shows no film from other years than the wish names, and offers to let them go", async () => {
    const { picks, notes, relax } = await ask("a heist thriller from the 1950s", { n: 5 });
    expect(picks).toEqual([]);
    expect(notes.map(({ text }) => text)).toContain("No film here is known to be from 1950–1959.");
    expect(relax).toEqual([{ condition: "years", text: "from 1950–1959", films: expect.any(Number) }]);
  });

  it("never shows a genre or a person that the wish excludes", async () => {
    const answer = await ask("something romantic, no comedies, nothing with Julia Roberts", { n: 10 });
    for (const { movie } of answer.picks) {
      expect(movie.genres).not.toContain("Comedy");
      expect(movie.cast).not.toContain("Julia Roberts");
    }
  });

  it("puts films of a named person first", async () => {
    expect(titles(await ask("with Julia Roberts", { n: 2 })).sort()).toEqual(["Notting Hill", "Pretty Woman"]);
  });

  it("says how few films of a named person are known, and goes on with films like those", async () => {
    const answer = await engine.ask(AskRequest.parse({ text: "films by Michael Mann", n: 8 }));
    expect(
      answer.picks
        .slice(0, 3)
        .map(({ movie }) => movie.title)
        .sort(),
    ).toEqual(["Collateral", "Heat", "Thief"]);
    expect(answer.notes.map(({ text }) => text)).toContainEqual(
      expect.stringContaining("Only 3 films with Michael Mann"),
    );
  });

  it("gives a list and says so when nothing was understood", async () => {
    const answer = await ask("xqzt 🤖 ???", { n: 4 });
    expect(answer.picks).toHaveLength(4);
    expect(answer.notes[0].code).toBe("nothing-understood");
  });

  it("names ids that the data set does not know and goes on", async () => {
    const answer = await recommend({
      ratings: [
        { movieId: 999, rating: 5 },
        { movieId: 6, rating: 5 },
      ],
      n: 3,
    });
    expect(answer.notes.map((note) => note.code)).toContain("unknown-film");
    expect(answer.picks).toHaveLength(3);
  });

  it("answers an edited reading without reading the text again", async () => {
    const { reading } = await ask("I loved Heat and want a thriller");
    const answer = await ask("I loved Heat and want a thriller", {
      reading: { ...reading, films: [], wish: { ...reading.wish, genres: [{ name: "Horror", wanted: true }] } },
      dials: { variety: 0 },
      n: 2,
    });
    expect(titles(answer).sort()).toEqual(["Alien", "The Thing"]);
    expect(answer.reading.films).toEqual([]);
  });

  it("finds films like a film, never the film itself", async () => {
    const answer = await engine.similar({ id: 6, n: 3 });
    expect(titles(answer)).not.toContain("Heat");
    expect(titles(answer)).toContain("Thief");
    await expect(engine.similar({ id: 999, n: 3 })).rejects.toMatchObject({ code: "movie/unknown" });
  });

  it("says which data and models answered, and that ratings are simulated", async () => {
    const answer = await recommend({ n: 1 });
    expect(answer.versions.data).toMatchObject({ name: "ten films", simulated: true });
    expect(Object.keys(answer.versions.models)).toEqual(expect.arrayContaining(["taste", "words", "fame"]));
    expect(answer.notes.map((note) => note.code)).toContain("simulated");
  });
});
