import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const reader = createReader(
  catalogOf([
    { ...bareMovie(1, "Qwertzuiop"), year: 2020, genres: ["Comedy", "Horror", "Drama", "War", "Thriller", "Romance"] },
  ]),
  Float32Array.of(1),
);
const wishOf = (text: string) => reader.read(text).wish;
const facetsOf = (text: string) => wishOf(text).facets.map(({ name, wanted }) => (wanted ? name : `-${name}`));

describe("a circumstance", () => {
  it.each([
    ["I'm a nurse and I've just come off a night shift, give me something funny", ["hospital", "doctor"], "funny"],
    ["I teach history at a school and I'm knackered, something easy to follow", ["history", "school"], "brain-off"],
    ["My mum was born in Naples. Something sad and beautiful tonight", ["mothers", "with-parents"], "melancholy"],
    ["The dog is snoring, the popcorn is ready, I need a romantic film", ["dog"], "romantic"],
    ["My uncle flew helicopters in the army. Tonight I want a love story", ["flying", "soldier"], "romantic"],
  ])("is no subject: %s", (text, never, asked) => {
    expect(facetsOf(text)).toContain(asked);
    for (const name of never) expect(facetsOf(text)).not.toContain(name);
  });

  it.each([
    ["a film about a nurse, I'm in the mood for it", "doctor"],
    ["something set in a school, I want to laugh", "school"],
    ["I love dogs, give me a film with a dog", "dog"],
  ])("is none where it is asked for: %s", (text, facet) => expect(facetsOf(text)).toContain(facet));
});

describe("people who are told of", () => {
  it.each([
    ["my grandad was a miner, I'd like a thriller", "grandparents"],
    ["my daughter is doing her exams, a slow drama please", "kids-from-7"],
    ["hiding from my kids in the garage, want something frightening", "kids-from-7"],
    ["my boss gave me the day off, something funny", "with-parents"],
  ])("do not watch: %s", (text, facet) => {
    expect(facetsOf(text)).not.toContain(facet);
    expect(facetsOf(text)).not.toContain("-sex");
    expect(wishOf(text).certification).toBeUndefined();
  });

  it.each([
    ["my kids are watching too, something funny", "kids-from-7"],
    ["my kids want a comedy", "kids-from-7"],
    ["my in-laws are coming over, something witty", "with-parents"],
    ["my grandad was a miner, I'd like to watch a war film with him", "grandparents"],
    ["need a war film for my dad", "with-parents"],
  ])("watch: %s", (text, facet) => expect(facetsOf(text)).toContain(facet));
});
