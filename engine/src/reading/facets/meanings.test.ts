import { readFileSync } from "node:fs";
import { bareMovie, catalogOf } from "@matinee/core";
import { expanded } from "@matinee/text";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";
import { meanings } from "./meanings.gen.ts";

const namesIn = (file: string): string[] =>
  readFileSync(new URL(`../../../../films/vocabulary/${file}.jsonl`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { name: string }).name); // our own file
const vocabulary = [...namesIn("facets"), ...namesIn("levels")];

const reader = createReader(catalogOf([{ ...bareMovie(1, "Qwertzuiop"), year: 2020 }]), Float32Array.of(1));
const facetsOf = (text: string) =>
  reader.read(text).wish.facets.map(({ name, wanted }) => (wanted ? name : `-${name}`));

describe("what phrases mean", () => {
  it("is said in facets of the films' vocabulary", () => {
    for (const { meanings: lines } of meanings)
      for (const { facets, phrases } of lines)
        for (const name of Object.keys(facets)) expect(vocabulary, phrases[0]).toContain(name);
  });

  it("covers every facet and every level in English with at least five phrases", () => {
    const lines = meanings.find(({ code }) => code === "en")?.meanings ?? [];
    const phrases = new Map<string, number>();
    for (const line of lines)
      for (const [name, weight] of Object.entries(line.facets))
        if (Math.abs(weight) === 1 || Object.keys(line.facets)[0] === name)
          phrases.set(name, (phrases.get(name) ?? 0) + line.phrases.flatMap(expanded).length);
    expect(vocabulary.filter((name) => (phrases.get(name) ?? 0) < 5)).toEqual([]);
  });

  it("is read at the person's own words", () => {
    const text = "Something cozy, but not gory!";
    const { facets } = reader.read(text).wish;
    expect(facets.map(({ name, wanted, words }) => [name, wanted, words])).toEqual([
      ["cozy", true, "cozy"],
      ["warm", true, "cozy"],
      ["gore", false, "gory"],
    ]);
    expect(facets.map(({ at }) => text.slice(...(at ?? [])))).toEqual(["cozy", "cozy", "gory"]);
  });

  it.each([
    ["tired", "brain-off"],
    ["long day at work", "brain-off"],
    ["date night", "date-night"],
    ["made me ugly cry", "tear-jerking"],
    ["brain off please", "brain-off"],
    ["i feel like crying", "tear-jerking"],
    ["with my grandparents", "grandparents"],
    ["with the boss", "with-parents"],
    ["for my teenagers", "teenagers"],
    ["a sunday afternoon", "rainy-day"],
    ["background while cooking", "background"],
    ["I'm in a bad mood", "cheer-me-up"],
    ["hungover", "sick-in-bed"],
    ["can't sleep", "comfort-rewatch"],
    ["bad guy wins", "bad-guy-wins"],
    ["strong female lead", "strong-female-lead"],
    ["an action film with a woman doing the hitting", "strong-female-lead"],
    ["road movies with women at the wheel", "strong-female-lead"],
    ["won an Oscar", "oscar-best-picture"],
    ["any hidden gems?", "hidden-gem"],
    ["so bad it's good", "so-bad-its-good"],
  ])("“%s” asks for %s", (text, facet) => {
    expect(facetsOf(text)).toContain(facet);
  });

  it.each([
    ["ein gemütlicher Film für einen verregneten Sonntag", ["cozy", "rainy-day"]],
    ["ich bin müde und will was Leichtes", ["brain-off"]],
    ["etwas Gruseliges, aber nicht blutig", ["scary", "-gore"]],
    ["ein Film mit Zeitreise", ["time-travel"]],
    ["avec ma copine ce soir, rien de trop triste", ["date-night", "-sad"]],
    ["un film drôle mais pas vulgaire", ["funny", "-language"]],
    ["algo que me haga llorar", ["tear-jerking"]],
    ["para ver con mis abuelos, sin sangre", ["grandparents", "-gore"]],
    ["un film con colpi di scena, senza violenza", ["twist", "-violence"]],
    ["qualcosa di leggero, sono stanco", ["brain-off"]],
  ])("“%s” asks for %j", (text, facets) => {
    expect(facetsOf(text)).toEqual(expect.arrayContaining(facets));
  });
});
