import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const early = Array.from({ length: 20 }, (_, film) => ({
  ...bareMovie(film + 1, `Qwertz ${film}`),
  year: 1970 + film,
  directors: ["Akira Kurosawa"],
  cast: film % 2 === 0 ? ["Sofia Coppola"] : ["Francis Ford Coppola", "Roman Coppola"],
}));
const films = [
  ...early,
  { ...bareMovie(50, "Parasite"), year: 2019, directors: ["Bong Joon-ho"] },
  { ...bareMovie(51, "Fargo"), year: 1996, directors: ["Joel Coen"], cast: ["Ethan Coen"] },
  { ...bareMovie(52, "Blood Simple"), year: 1984, directors: ["Joel Coen"], cast: ["Ethan Coen"] },
];
const reader = createReader(
  catalogOf(films),
  Float32Array.from(films, () => 1),
);
const peopleOf = (text: string) =>
  reader.read(text).wish.people.map(({ name, wanted }) => (wanted ? name : `-${name}`));

describe("people of a wish", () => {
  it.each([
    ["what else has the director of Parasite made", ["Bong Joon-ho"]],
    ["anything by the people behind Fargo", ["Joel Coen"]],
    ["got into the coen brothers lately", ["Joel Coen"]],
    ["directed by a woman called Sofia, the Coppola girl", ["Sofia Coppola"]],
    ["Never got round to Akira Kurosawa", ["Akira Kurosawa"]],
    ["denzel being a hard man", ["Denzel Washington"]],
    ["Nic Cage losing it", ["Nicolas Cage"]],
    ["a film about a young girl", []],
  ])("are understood in “%s”", (text, names) => expect(peopleOf(text)).toEqual(names));
});

describe("a career", () => {
  it.each([
    ["early Kurosawa", { to: 1976 }],
    ["Kurosawa's early ones", { to: 1976 }],
    ["a late Kurosawa", { from: 1983 }],
    ["something by Kurosawa", {}],
  ])("is read in “%s”", (text, years) => {
    const { at: _, ...span } = reader.read(text).wish.years ?? { at: [] };
    expect(span).toEqual(years);
  });
});
