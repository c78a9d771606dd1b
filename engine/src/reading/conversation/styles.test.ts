import { bareMovie, catalogOf } from "@matinee/core";
import { expect, it } from "vitest";
import { createReader } from "../reader.ts";

const films = ["Vertigo", "Psycho", "Rope", "Marnie", "Heat"].map((title, at) => ({
  ...bareMovie(at + 1, title),
  year: 1958,
  directors: title === "Heat" ? ["Michael Mann"] : ["Alfred Hitchcock"],
}));
const reader = createReader(catalogOf(films), Float32Array.of(5, 4, 3, 2, 1));
const roles = (all: readonly { readonly title: string; readonly role: string }[]) =>
  all.map(({ title, role }) => `${title} ${role}`);
const famous = ["Vertigo like", "Psycho like", "Rope like"];

it.each(["Hitchcock vibes but not Hitchcock", "a Hitchcock style thing not by Alfred Hitchcock"])(
  "takes the best known films of somebody for examples in “%s”",
  (text) => {
    const { wish, films: told } = reader.read(text);
    expect(wish.people).toMatchObject([{ name: "Alfred Hitchcock", wanted: false }]);
    expect(roles(told)).toEqual(famous);
  },
);

it.each(["not Hitchcock, but the same feeling", "same style but not him", "anyone similar?"])(
  "lets somebody go who was asked for, and keeps the style: “%s”",
  (text) => {
    const { reading } = reader.followUp({ previous: reader.read("Alfred Hitchcock"), text, shown: [] });
    expect(reading.wish.people).toMatchObject([{ name: "Alfred Hitchcock", wanted: false }]);
    expect(roles(reading.films)).toEqual(famous);
  },
);
