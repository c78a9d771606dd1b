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
      ["violence", false, "cozy"],
      ["disturbing", false, "cozy"],
      ["gore", false, "gory"],
    ]);
    expect(facets.map(({ at }) => text.slice(...(at ?? [])))).toEqual(["cozy", "cozy", "cozy", "cozy", "gory"]);
  });

  it.each([
    ["i'm bored to death, give me something exciting", "death"],
    ["i want to be scared to death tonight", "death"],
    ["girls night in, wine and laughs", "food"],
    ["swedish drama in the original language", "quirky"],
    ["halloween movie night with the family", "night"],
    ["i feel lonely tonight, something warm please", "loneliness"],
    ["ich bin heute traurig und brauch was zum Aufheitern", "sad"],
    ["je suis triste ce soir, un film drôle", "sad"],
    ["summer vibes, teenagers, nostalgic", "teenagers"],
    ["me and my husband want a thriller", "romantic"],
  ])("of %j makes no wish for %s", (text, facet) => expect(facetsOf(text)).not.toContain(facet));

  it.each([
    ["tired", "brain-off"],
    ["summer vibes, teenagers, nostalgic", "teen-life"],
    ["something for teenagers", "teenagers"],
    ["happy to be alive", "uplifting"],
    ["something trippy", "surreal"],
    ["like a fairy tale", "magical"],
    ["ich bin heute traurig", "cheer-me-up"],
    ["stupid fun", "brain-off"],
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
    ["something that doesn't let up for a second", "non-stop"],
    ["I'd like to come out of it feeling I could run a marathon", "exhilarating"],
    ["want to see someone get what's coming to them", "revenge"],
    ["I want to sit there with my mouth open", "awe"],
    ["I'll still be chewing over it in the shower", "thought-provoking"],
    ["lift my spirits", "uplifting"],
    ["keep me guessing", "twist"],
    ["I want to laugh at things one really shouldn't laugh at", "dark-humour"],
    ["in a foul mood, give me nasty, black jokes", "dark-humour"],
    ["a film where people are good to one another", "warm"],
    ["old regrets, missed chances, but quietly", "melancholy"],
    ["two baskets of ironing, I'll only half look", "background"],
    ["projector in the garden, neighbours from 6 to 80", "family-night"],
    ["the odd one out", "outsider"],
    ["feeling flirty, bit of heat please, grown-ups with chemistry", "sexy"],
    ["missing the old days, how things used to be", "nostalgic"],
    ["tight spaces, can't breathe, no way out", "claustrophobic"],
  ])("“%s” asks for %s", (text, facet) => {
    expect(facetsOf(text)).toContain(facet);
  });

  it.each([
    ["miserable and I want company in it. Don't you dare cheer me up.", ["sad"], ["cheer-me-up", "feel-good"]],
    ["not in the mood to be cheered up, let me wallow", ["sad"], ["cheer-me-up"]],
    ["in a foul mood & want company: nasty, black jokes about awful people", ["dark-humour"], ["cheer-me-up"]],
    ["had a rough day, just make me cry", ["tear-jerking"], ["cheer-me-up"]],
    ["a whodunnit where nobody ends up dead", ["-death"], ["death"]],
    ["nothing that makes us both stare at the floor", ["-sex"], ["sex"]],
    ["the animal must NOT die", ["-animal-harm"], ["animal-harm"]],
  ])("“%s” asks for %j and not for %j", (text, facets, never) => {
    expect(facetsOf(text)).toEqual(expect.arrayContaining(facets));
    for (const name of never) expect(facetsOf(text)).not.toContain(name);
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
    ["was zum Ablachen, der Tag war die Hölle", ["funny", "cheer-me-up"]],
    ["wir sind platt, bloß nichts Anstrengendes", ["brain-off", "feel-good"]],
    ["meine beste Freundin wurde grade verlassen, baut uns auf", ["after-a-break-up", "cheer-me-up"]],
    ["ein Krimi, bei dem man mitraten kann, ohne dass Gedärme fliegen", ["whodunnit", "-gore"]],
    ["j'ai rompu dimanche, remontez-moi le moral", ["after-a-break-up", "cheer-me-up"]],
    ["de la science-fiction, mais pas une baston", ["-violence"]],
    ["sans méchant qui fiche la trouille", ["-scary"]],
    ["algo para llorar a moco tendido", ["tear-jerking"]],
    ["una peli para la abuela, que no haya tacos ni tiros", ["grandparents", "-language", "-violence"]],
    ["ho avuto una settimana schifosa, vorrei ridere fino alle lacrime", ["funny", "cheer-me-up"]],
    ["vengono i miei suoceri: niente scene di letto", ["with-parents", "-sex"]],
    ["um filme levinho, nada de choradeira", ["feel-good"]],
    ["um filme curto, que me deixe de boca aberta", ["awe"]],
    ["una película ligera que me haga llorar", ["feel-good", "tear-jerking"]],
    ["C'è un bel film di treni? Mio nonno era ferroviere", ["train"]],
    ["t'aurais pas un truc marrant", ["funny"]],
    ["estou doente, quero um cobertor quentinho", ["sick-in-bed", "warm"]],
    ["acabámos ontem e estou na fossa", ["after-a-break-up", "cheer-me-up"]],
    ["para ver com a malta e umas cervejas, muita ação", ["friends-night", "fast-paced"]],
  ])("“%s” asks for %j", (text, facets) => {
    expect(facetsOf(text)).toEqual(expect.arrayContaining(facets));
  });
});
