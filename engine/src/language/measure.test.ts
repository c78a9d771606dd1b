/** What is counted of answers: each measure sees a better answer, and a worse one, beside the one without a model. */
import { describe, expect, it } from "vitest";
import type { FilmFacts } from "./frame.ts";
import { describedWell, describeMovie } from "./tasks/describe-movie.ts";
import { describePerson, profiledWell } from "./tasks/describe-person.ts";
import { explain, explainedWell } from "./tasks/explain.ts";
import { rank, rankedWell } from "./tasks/rank.ts";
import { summarisedWell, summariseTaste } from "./tasks/summarise-taste.ts";
import { heardWell } from "./tasks/tone.ts";

const heat: FilmFacts = {
  id: "f1",
  title: "Heat",
  year: 1995,
  genres: ["Crime", "Thriller"],
  directors: ["Michael Mann"],
  cast: ["Al Pacino", "Robert De Niro"],
  runtime: 170,
  facets: ["heist", "tense"],
  about: "A detective hunts a careful robber across Los Angeles.",
};
const given = { truth: undefined, dropped: 0 };

describe("a description", () => {
  const input = { film: heat, countries: ["US"], languages: ["English"] };
  const worth = (description: string, dropped = 0) => describedWell.of({ description }, { ...given, input, dropped });
  const own = describeMovie.offline(input).description;

  it("is worth what it tells of facts and plot, and less for each sentence that did not hold", () => {
    expect(worth(own)).toBeGreaterThan(0.4);
    expect(worth(own)).toBeLessThanOrEqual(0.6);
    expect(worth(`${own} A careful robber is hunted by a detective in Los Angeles.`)).toBeGreaterThan(0.9);
    expect(worth("A crime film.")).toBeLessThan(0.1);
    const sentences = own.split(/(?<=[.]) /u).length;
    expect(worth(own, sentences)).toBeCloseTo(worth(own) / 2);
    expect(worth("")).toBe(0);
  });

  it("of a film of which no plot is told is worth its facts", () => {
    const { about: _, ...bare } = heat;
    expect(describedWell.of({ description: own }, { ...given, input: { ...input, film: bare } })).toBe(1);
  });
});

describe("an explanation", () => {
  const input = {
    wish: "a tense heist",
    film: heat,
    evidence: ["Fits “tense heist”.", "You loved Collateral.", "Michael Mann directed it."].map((text, at) => ({
      id: `e${at + 1}`,
      text,
    })),
  };
  const worth = (texts: readonly string[], dropped = 0) =>
    explainedWell.of(
      { sentences: texts.map((text) => ({ text, evidence: ["e1", "e2", "e3"] })) },
      { ...given, input, dropped },
    );

  it("is worth the evidence that it tells, not that it names", () => {
    const own = explainedWell.of(explain.offline(input), { ...given, input });
    expect(own).toBeCloseTo(2 / 3);
    expect(worth(["A tense heist that Michael Mann directed, as you loved Collateral."])).toBe(1);
    expect(worth(["A tense heist."])).toBeCloseTo(1 / 3);
    expect(worth(["A tense heist that Michael Mann directed, as you loved Collateral."], 1)).toBe(0.5);
  });
});

describe("an order", () => {
  const films = ["f1", "f2", "f3"].map((id) => ({ ...heat, id }));
  const worth = (ids: readonly string[], ...right: readonly string[]) =>
    rankedWell.of({ ids: [...ids] }, { input: { taste: "", films }, truth: new Set(right), dropped: 0 });

  it("is worth the places of the films that were meant", () => {
    expect(worth(["f3", "f1", "f2"], "f3")).toBe(1);
    expect(worth(rank.offline({ taste: "", films }).ids, "f3")).toBe(0.5);
    expect(worth(["f1", "f3", "f2"], "f1", "f3")).toBeCloseTo(1);
    expect(worth([], "f3")).toBe(0);
  });
});

describe("a taste", () => {
  const truth = { liked: [["Crime", "heist"], ["tense"]], others: [["Comedy"], ["Comedy", "cozy"]] };

  it("told in a summary is worth how it tells films apart, and less for what did not hold", () => {
    const input = { films: [heat, { ...heat, id: "f2" }].map((film) => ({ ...film, stars: 5 })), words: "" };
    const own = summariseTaste.offline(input);
    expect(summarisedWell.of(own, { input, truth, dropped: 0 })).toBe(1);
    const kept = own.likes.length + own.summary.split(/(?<=[.]) /u).length;
    expect(summarisedWell.of(own, { input, truth, dropped: kept })).toBeCloseTo(0.5);
    expect(summarisedWell.of({ summary: "Cozy comedies.", likes: [] }, { input, truth, dropped: 0 })).toBe(0);
    expect(summarisedWell.of({ summary: "Many films.", likes: [] }, { input, truth, dropped: 0 })).toBe(0.5);
  });

  it("told in a profile counts what is avoided, too", () => {
    const input = { description: "", read: { likes: [], dislikes: [] } };
    const worth = (likes: string[], dislikes: string[]) =>
      profiledWell.of({ likes, dislikes }, { input, truth, dropped: 0 });
    expect(profiledWell.of(describePerson.offline(input), { input, truth, dropped: 0 })).toBe(0.5);
    expect(worth([], ["Comedy"])).toBe(1);
    expect(worth(["heist"], [])).toBe(0.75);
    expect(worth(["Comedy"], ["Crime", "tense"])).toBe(0);
  });
});

describe("tones", () => {
  const input = { title: "Heat", genres: [], reviews: ["It is tense."] };
  const worth = (...tones: readonly (readonly [string, number])[]) =>
    heardWell.of(
      { sentiment: 0, tones: tones.map(([name, strength]) => ({ name, strength })) },
      { input, truth: { tense: 3, gritty: 2, heist: 3, funny: 0 }, dropped: 0 },
    );

  it("are worth how they go with those of the note; other facets of it count nothing", () => {
    expect(worth(["tense", 3], ["gritty", 2])).toBeCloseTo(1);
    expect(worth(["tense", 3])).toBeGreaterThan(worth(["tense", 3], ["cozy", 3]));
    expect(worth(["cozy", 3], ["funny", 3])).toBeLessThan(0);
    expect(worth()).toBe(0);
  });
});
