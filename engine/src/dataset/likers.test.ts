import { type Interactions, interactionsOf, sharedArrays } from "@matinee/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomOf } from "../math/random.ts";
import { likersOf } from "./likers.ts";

const ratingsOf = (people: readonly (readonly (readonly [film: number, stars: number])[])[]): Interactions =>
  interactionsOf(
    Int32Array.from([0, ...people.map((_, person) => people.slice(0, person + 1).flat().length)]),
    Int32Array.from(people.flat(), ([film]) => film),
    Float32Array.from(people.flat(), ([, stars]) => stars),
  );

/** By the definition, person by person. */
function saysNaively(interactions: Interactions, one: number, other: number): boolean {
  let [ones, others, both] = [0, 0, 0];
  for (let person = 0; person < interactions.people; person++) {
    const { items, stars } = interactions.of(person);
    const likes = (film: number) => items.some((item, at) => item === film && stars[at] >= 4);
    if (likes(one)) ones++;
    if (likes(other)) others++;
    if (likes(one) && likes(other)) both++;
  }
  return both >= 5 && both / ones > others / interactions.people;
}

describe("people who like a film", () => {
  const likesBoth = [
    [0, 4],
    [1, 4.5],
  ] as const;
  const likesNeither = [
    [0, 3.5],
    [1, 3.5],
  ] as const;

  it("like another where five like both, and more often than all people do", () => {
    const likers = likersOf(ratingsOf([...Array(5).fill(likesBoth), likesNeither]), 2);
    expect([likers.together(0, 1), likers.together(1, 0)]).toEqual([true, true]);
  });

  it.each([
    ["only four like both", [...Array(4).fill(likesBoth), likesNeither]],
    ["all others like it just as often", Array(9).fill(likesBoth)],
    ["many have rated both, and like neither", Array(40).fill(likesNeither)],
    ["nobody has rated anything", []],
  ])("are not said to like another where %s", (_, people) => {
    expect(likersOf(ratingsOf(people), 2).together(0, 1)).toBe(false);
  });

  /** Pairs of films of every fame that many like together: of 640 people lists meet lists and bits, and bits meet bits. */
  const fames = [0.005, 0.015, 0.025, 0.1, 0.3, 0.7];
  const films = 2 * fames.length;
  const crowdOf = (people: number, seed: number): Interactions => {
    const random = randomOf(seed);
    const starsFor = (fame: number) => (random() < fame ? 4 + random() : 3.5);
    return ratingsOf(
      Array.from({ length: people }, () =>
        fames.flatMap((fame, pair) => {
          const first = starsFor(fame);
          const second = random() < 0.7 ? first : starsFor(fame);
          return random() < 0.1
            ? []
            : [[2 * pair, first] as const, ...(random() < 0.1 ? [] : [[2 * pair + 1, second] as const])];
        }),
      ),
    );
  };

  it.each([3, 32, 33, 640])("are those of %d people whom a count person by person finds", (people) => {
    let held = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const interactions = crowdOf(people, seed);
        const likers = likersOf(interactions, films);
        for (let one = 0; one < films; one++)
          for (let other = 0; other < films; other++) {
            if (one === other) continue;
            const isSo = saysNaively(interactions, one, other);
            expect(likers.together(one, other), `${one} and ${other}`).toBe(isSo);
            if (isSo) held++;
          }
      }),
      { numRuns: 8 },
    );
    if (people > 3) expect(held).toBeGreaterThan(8);
  });

  it("are counted once for all who share", () => {
    const held = new Map();
    const first = likersOf(ratingsOf([...Array(5).fill(likesBoth), likesNeither]), 2, sharedArrays(held));
    first.ahead();
    const counted = { people: 6, count: 12, of: () => expect.fail("counted again") };
    expect(likersOf(counted, 2, sharedArrays(structuredClone(held))).together(0, 1)).toBe(true);
  });
});
