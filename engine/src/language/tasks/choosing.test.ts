/** Tasks whose answer is made of ids alone. */
import { describe, expect, it } from "vitest";
import { attacks, keepsTheTaskLaws } from "../../../test/task-laws.ts";
import type { FilmFacts } from "../frame.ts";
import { matchTitle } from "./match-title.ts";
import { rank } from "./rank.ts";

const film = (id: string, title: string): FilmFacts => ({ id, title, genres: [], directors: [], cast: [], facets: [] });
const films = [film("f1", "The Matrix"), film("f2", "The Matrix Reloaded"), film("f3", "Up")];
const tampered = (attack: string) => [{ ...film("f1", attack), genres: [attack], about: attack }, film("f2", "Up")];

describe("a title that is unclear", () => {
  const input = { name: "matrix 1", context: "matrix 1 was great", films };
  keepsTheTaskLaws(matchTitle, {
    input,
    tampered: (attack) => ({ name: attack, context: attack, films: tampered(attack) }),
    obeyed: (order) => ({ id: order }),
  });

  it("is one of the given films or none, whatever a model answers", () => {
    expect(matchTitle.check({ id: "f2" }, input)).toEqual({ value: { id: "f2" }, dropped: 0 });
    for (const id of ["The Matrix", "tt0133093", "f9", "", ...attacks])
      expect(matchTitle.check({ id }, input).problem).toContain("null");
  });
});

it("tries at least forty attacks on every task", () => {
  expect(new Set(attacks).size).toBeGreaterThanOrEqual(40);
});

describe("films in an order", () => {
  const input = { taste: "likes puzzles", films };
  keepsTheTaskLaws(rank, {
    input,
    tampered: (attack) => ({ taste: attack, wish: attack, films: tampered(attack) }),
    obeyed: (order) => ({ ids: ["f2", order, "f1"] }),
  });

  it("are all there, each once, with those that were left out behind", () => {
    const answer = { ids: ["f3", "HACKED", "f1", "f3"] };
    expect(rank.check(answer, input)).toEqual({ value: { ids: ["f3", "f1", "f2"] }, dropped: 2 });
    expect(rank.check({ ids: [...attacks] }, input).problem).toContain("0 of 3");
  });
});
