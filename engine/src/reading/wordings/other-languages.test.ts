import { bareMovie, catalogOf } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { createReader } from "../reader.ts";

const reader = createReader(catalogOf([{ ...bareMovie(1, "Qwertzuiop"), year: 2020 }]), Float32Array.of(1));
const wanted = (text: string) => reader.read(text).wish.facets.map(({ name }) => name);

describe("small words of other languages", () => {
  it.each([
    ["algo con Javier Bardem, de lo que sea", ["con", "sea"]],
    ["un film con Mastroianni o con la Loren", ["con", "criminal"]],
    ["busco algo de miedo, de los que no te dejan dormir", ["technology"]],
    ["pode ser a vida de um cantor, inventada ou verdadeira", ["technology", "scientist"]],
    ["ein Film, der war die Hölle", ["war-and-its-cost", "soldier", "world-war-two"]],
  ])("mean nothing that they would mean in English: “%s”", (text, never) => {
    for (const name of never) expect(wanted(text)).not.toContain(name);
  });
});
