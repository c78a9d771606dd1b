/** Tasks whose answer is made of ids alone. */

import type { Pick } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { attacks, keepsTheTaskLaws, staysWithinItsBounds } from "../../../test/task-laws.ts";
import { randomOf } from "../../math/random.ts";
import { withLanguageScores } from "../blend.ts";
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

  staysWithinItsBounds(matchTitle, {
    tampered: (attack) => ({ name: "matrix", context: attack, films: tampered(attack) }),
    obeyed: () => [{ id: "f1" }, { id: "f2" }, { id: null }],
    isBounded: ({ id }) => ["f1", "f2", null].includes(id),
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

describe("films in an order that somebody hid in one of them", () => {
  const many = 30;
  const random = randomOf(7);
  const shuffled = (ids: readonly string[]) =>
    ids
      .map((id) => ({ id, draw: random() }))
      .sort((a, b) => a.draw - b.draw)
      .map(({ id }) => id);
  /** The place to which the film of that place comes at the usual dial, by scores of films by their ids. */
  const comesTo = (place: number, scores: readonly (readonly [id: string, score: number])[]): number => {
    const scored = new Map(scores.map(([id, score]) => [Number(id.slice(1)), { score, reason: "" }]));
    const picks = Array.from({ length: many }, (_, at) => ({ movie: { id: at + 1 } }) as Pick); // all that is looked at
    const { picks: mixed } = withLanguageScores(picks, scored, { weight: 25, n: many });
    return 1 + mixed.findIndex(({ movie }) => movie.id === place);
  };
  const byOrder = (ids: readonly string[]) => ids.map((id, at): [string, number] => [id, -Math.log2(at + 2)]);
  const others = (first: string, ids: readonly string[]) => ids.filter((id) => id !== first);

  /** Whoever wrote the last film, or the sixth, has it put first, whatever becomes of the others. */
  for (const [place, best] of [
    [30, 12],
    [6, 2],
  ] as const)
    staysWithinItsBounds(rank, {
      tampered: (attack) => ({
        taste: "likes puzzles",
        films: Array.from({ length: many }, (_, at) => film(`f${at + 1}`, at + 1 === place ? attack : `Film ${at}`)),
      }),
      obeyed({ films: given }) {
        const [first, ids] = [`f${place}`, given.map(({ id }) => id)];
        const rest = others(first, ids);
        return [rest, rest.toReversed(), shuffled(rest)].map((behind) => ({ ids: [first, ...behind] }));
      },
      isBounded({ ids }, { films: given }) {
        const to = comesTo(place, byOrder(ids));
        const isWhole = ids.length === given.length && given.every(({ id }) => ids.includes(id));
        return isWhole && to >= best && to < place;
      },
    });

  it("come further by scores, where all others are scored as bad, and no further than is said", () => {
    const scoredUp = (place: number) =>
      Array.from({ length: many }, (_, at): [string, number] => [`f${at + 1}`, at + 1 === place ? 1 : -1]);
    expect(comesTo(30, scoredUp(30))).toBe(8);
    expect(comesTo(6, scoredUp(6))).toBe(1);
  });
});
