import { describe, expect, it } from "vitest";
import { keepsTheTaskLaws } from "../../../test/task-laws.ts";
import { scoreAgainstWish, type WishedFilms } from "./score-against-wish.ts";

const film = (id: string, title: string, facets: readonly string[] = []): WishedFilms["films"][number] => ({
  id,
  title,
  genres: [],
  directors: [],
  cast: [],
  facets,
  own: 0.5,
  fame: "well known",
});
const input: WishedFilms = {
  wish: "a tense heist",
  films: [film("f1", "Heat", ["heist", "tense"]), film("f2", "Fargo")],
};

describe("films scored against a wish", () => {
  keepsTheTaskLaws(scoreAgainstWish, {
    input,
    tampered: (attack) => ({ wish: attack, films: [{ ...film("f1", attack), about: attack, facets: [attack] }] }),
  });

  it("keeps what holds and counts what does not", () => {
    const scores = [
      { id: "f1", score: 0.9, reason: "a tense heist" },
      { id: "f1", score: -1, reason: "said twice" },
      { id: "f9", score: 1, reason: "unknown" },
      { id: "f2", score: 7, reason: "out of range" },
    ];
    expect(scoreAgainstWish.check({ scores }, input)).toEqual({ value: { scores: scores.slice(0, 1) }, dropped: 3 });
  });

  it("tells no reason that says of a film what its facts do not, and keeps the score", () => {
    const scores = [
      { id: "f1", score: 0.9, reason: "a gory musical" },
      { id: "f2", score: -0.9, reason: "no heist, not tense" },
    ];
    expect(scoreAgainstWish.check({ scores }, input)).toEqual({
      value: { scores: [{ ...scores[0], reason: "" }, scores[1]] },
      dropped: 1,
    });
  });

  it("drops a score whose reason says the opposite", () => {
    const scores = [
      { id: "f1", score: 0.9, reason: "does not fit the wish" },
      { id: "f2", score: -0.9, reason: "exactly what is asked for" },
    ];
    expect(scoreAgainstWish.check({ scores }, input)).toMatchObject({ problem: expect.stringContaining("0 of 2") });
  });
});
