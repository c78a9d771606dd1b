import { bareMovie, catalogOf, type Dataset, interactionsOf, type PersonTraits, quietRun } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { describedPeople } from "./described-people.ts";

/** Of ten films the even ones are horror. Those who like horror see them; writers love film 9 as well, and nobody sees film 7. */
const traitsOf = (person: number): PersonTraits => ({
  age: 20 + (person % 40),
  gender: person % 4 < 2 ? "M" : "F",
  occupation: person % 3 === 0 ? "writer" : "other",
});
const movies = Array.from({ length: 10 }, (_, item) => ({
  ...bareMovie(item, `Film ${item}`),
  genres: [item % 2 === 0 ? "Horror" : "Comedy"],
}));
const people = Array.from({ length: 120 }, (_, person) => [
  ...(person % 2 === 0 ? [0, 2, 4, 6, 8] : [1, 3, 5]),
  ...(person % 3 === 0 ? [9] : []),
]);
const offsets = [0];
for (const own of people) offsets.push((offsets.at(-1) ?? 0) + own.length);
const world: Dataset = {
  name: "kinds",
  version: "1",
  label: "Kinds of people: ten films",
  simulated: false,
  catalog: catalogOf(movies),
  interactions: interactionsOf(
    Int32Array.from(offsets),
    Int32Array.from(people.flat()),
    Float32Array.from(people.flat(), () => 5),
  ),
  personTraits: () => people.map((_, person) => traitsOf(person)),
};
const model = await describedPeople.fit(world, describedPeople.config.parse({ regularization: 1 }), quietRun());
const scores = (traits: PersonTraits, likes: readonly string[] = []) =>
  model.ask({ traits, likes })?.scores() ?? expect.fail("nothing is known of it");

describe("people who describe themselves", () => {
  it("are expected to see what people like them see", () => {
    const [dark, light] = [scores({}, ["Horror"]), scores({}, ["Comedy"])];
    expect(dark[2]).toBeGreaterThan(dark[3] + 0.3);
    expect(light[3]).toBeGreaterThan(light[2] + 0.3);
    expect(scores({ occupation: "writer" })[9]).toBeGreaterThan(scores({ occupation: "other" })[9] + 0.5);
  });

  it("may say their occupation in other words than the data set", () => {
    expect(scores({ occupation: "freelance journalist" })).toEqual(scores({ occupation: "Writer" }));
  });

  it("are unknown where they say nothing that is known", () => {
    expect(model.ask({ traits: { occupation: "unheard of", gender: "x" }, likes: ["Opera"] })).toBeUndefined();
  });

  it("are like all people in what they do not tell", () => {
    const [writers, others] = [scores({ occupation: "writer" }), scores({ occupation: "other" })];
    const seen = people.filter((own) => own.includes(2)).length / people.length;
    // A third are writers; of what is seen, three tenths or so are only spoken of.
    const mean = (writers[2] + 2 * others[2]) / 3;
    expect(mean / seen).toBeGreaterThan(0.6);
    expect(mean / seen).toBeLessThan(0.8);
  });

  it("are told the group of theirs that thinks more of a film, with its true shares", () => {
    const thought = model.thought({ traits: { occupation: "writer", gender: "F" }, likes: [] }, 9);
    expect(thought).toEqual({ group: "writers", data: "Kinds of people", share: 1, others: 0 });
    expect(model.thought({ traits: { occupation: "writer" }, likes: [] }, 7)).toBeUndefined();
    expect(model.thought({ traits: { occupation: "other" }, likes: ["Horror"] }, 2)).toBeUndefined();
  });

  it("are the same after they were kept", () => {
    const again = describedPeople.load(model.save(), world);
    const said = { traits: { age: 33, gender: "F" }, likes: ["Horror"] };
    expect(again.ask(said)?.scores()).toEqual(model.ask(said)?.scores());
  });
});
