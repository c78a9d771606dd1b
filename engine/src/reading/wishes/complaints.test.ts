import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const genres = "Action Animation Children Comedy Crime Drama Horror Sci-Fi Thriller Musical War Western".split(" ");
const reader = createReader(catalogOf([{ ...bareMovie(1, "Qwertzuiop"), year: 2020, genres }]), Float32Array.of(1));
const signOf = ({ name, wanted }: { readonly name: string; readonly wanted: boolean }) =>
  `${wanted ? "+" : "-"}${name}`;
const saidIn = (text: string) => {
  const { facets, genres } = reader.read(text).wish;
  return [...facets, ...genres].map(signOf);
};

describe("what people complain of", () => {
  it.each([
    ["every comedy I try turns out to be about zombies", "-zombie"],
    ["all I ever get shown is robots and vampires. What else is there?", "-vampire"],
    ["we've had zombies three nights in a row", "-zombie"],
    ["must it be zombies again? anything else will do", "-zombie"],
    ["must they all be in New York? Anywhere else will do me", "-new-york"],
    ["can we leave the samurai at home this time?", "-samurai"],
    ["deja los zombis en casa esta vez", "-zombie"],
    ["warum muss es immer Krieg sein?", "-War"],
    ["tem que ser sempre super-herói? quero romance", "-superhero"],
  ])("is refused: %s", (text, refused) => {
    expect(saidIn(text)).toContain(refused);
  });

  it.each([
    ["something funny, but the minute there's a zombie I leave the room", "-zombie"],
    ["I go funny if a film is shut up in submarines, so a western", "-underwater"],
    ["si hay zombis me voy", "-zombie"],
  ])("is refused where somebody suffers by it: %s", (text, refused) => {
    const said = saidIn(text);
    expect(said).toContain(refused);
    expect(said).not.toContain(refused.replace("-", "+"));
  });

  it.each([
    ["every film I love seems to be about trains", "-train"],
    ["nothing beats a good submarine film", "-underwater"],
    ["there's never enough dancing in films, find me one with lots", "-dance"],
    ["can't wait to see some zombies", "-zombie"],
    ["car chases yes, shoot-outs no", "-car-chases"],
    ["singing yes please, talking dogs no thank you", "-musical"],
    ["the minute my kids get scared I switch it off", "-Children"],
  ])("is not what they praise: %s", (text, refused) => {
    expect(saidIn(text)).not.toContain(refused);
  });

  it("says nothing of the person who suffers", () => {
    expect(saidIn("I go funny if a film is shut up in submarines")).not.toContain("+Comedy");
  });

  it("goes on over short items of a list and ends at the wish", () => {
    const said = saidIn("every film he picks seems to be about zombies, robots, give me a musical");
    expect(said).toEqual(expect.arrayContaining(["-zombie", "-robot"]));
    expect(said).not.toContain("-Musical");
  });
});

describe("how far a refusal reaches", () => {
  it("is not over how what is refused goes about", () => {
    const said = saidIn("an end of the world, no zombies wandering about");
    expect(said).toContain("-zombie");
    expect(said).not.toContain("-leisurely");
  });

  it("is over an old film behind another quality", () => {
    expect(reader.read("not the loud old stuff").wish.years?.to).toBeUndefined();
  });

  it("leaves no loose words that are not what is refused", () => {
    expect(reader.read("nobody raises their voice").wish.words.map(({ text }) => text)).not.toContain("voice");
  });

  it("takes a fact that is said later", () => {
    expect(saidIn("he only has films in black and white, I want one in colour")).toContain("-black-and-white");
  });
});
