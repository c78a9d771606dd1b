import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const genres = "Comedy Drama Horror Romance War".split(" ");
const titles = ["Heat", "Lebanon"];
const films = titles.map((title, at) => ({ ...bareMovie(at + 1, title), year: 2020, genres }));
const reader = createReader(catalogOf(films), Float32Array.of(1, 1));
const countries = (text: string) =>
  reader.read(text).wish.countries.map(({ name, wanted }) => `${wanted ? "+" : "-"}${name}`);

describe("countries of a wish", () => {
  it.each([
    ["something Mexican for tonight", ["+MX"]],
    ["anything Irish that is not sad", ["+IE"]],
    ["a love story made anywhere but America", ["-US"]],
    ["horror outside the US", ["-US"]],
    ["a war film, made by the Germans", ["+DE"]],
    ["horror from Spain, I liked Heat", ["+ES"]],
    ["israeli or palestinian drama", ["+IL", "+PS"]],
    // Of nations that share a language only the one that was named is meant.
    ["a Brazilian film", ["+BR"]],
    ["something Mexican or Argentinian", ["+MX", "+AR"]],
    ["um filme brasileiro, dos bons", ["+BR"]],
    ["cine español, por favor", ["+ES"]],
    ["un film belge ou québécois", ["+BE", "+CA"]],
    ["ein österreichischer Film", ["+AT"]],
    ["qualcosa sulla mafia però non americano, dai", ["-US"]],
    ["ein Krimi, der nicht aus Amerika kommt", ["-US"]],
    ["a high school comedy, not American", ["-US"]],
    ["a thriller, not Hollywood", ["-US"]],
    ["una comedia con Qwert, o si no cualquier otra argentina", ["+AR"]],
    ["etwas Lustiges, wenn nicht, dann halt einfach aus Deutschland", ["+DE"]],
    ["un film qui ne soit pas américain", ["-US"]],
    ["algo que não seja americano", ["-US"]],
    ["a Danish film, hong kong or taiwan also ok", ["+HK", "+TW"]],
    ["anything from Thailand, the Philippines or Vietnam", ["+TH", "+PH", "+VN"]],
    ["Czech films of the sixties", ["+CZ", "+CS"]],
    ["an Indian film that is not Bollywood", ["+IN"]],
    ["I've never once shown a film from Kenya, a film from there I mean", ["+KE"]],
    ["I flew in from Copenhagen last night, a comedy please", []],
  ])("%s", (text, found) => expect(countries(text)).toEqual(found));

  it("says nothing of where a story is set", () => expect(countries("a drama set anywhere but Japan")).toEqual([]));

  it("takes a country in a list for no film", () =>
    expect(reader.read("I want to hear Arabic. Lebanon, Egypt, Morocco").films).toEqual([]));

  it("takes a piece of a title that is a country's name for no film", () => {
    const named = createReader(
      catalogOf([{ ...bareMovie(1, "Good Morning, Vietnam"), year: 1987 }]),
      Float32Array.of(1),
    );
    const { films, unread, wish } = named.read("Thailand, Vietnam, Indonesia, all fine");
    expect([films, unread]).toEqual([[], []]);
    expect(wish.countries.map(({ name }) => name)).toEqual(["TH", "VN", "ID"]);
  });
});
