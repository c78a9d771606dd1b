/** How a part of a reading is called and what it says, on its chip and to screen readers. */
import type { Feeling, Reading } from "../../api/types.ts";
import { runtimeSpan, yearsText } from "./facts.ts";
import type { Part } from "./reading-edits.ts";

export const feelings: readonly { readonly feeling: Feeling; readonly glyph: string; readonly name: string }[] = [
  { feeling: "loved", glyph: "♥", name: "loved it" },
  { feeling: "liked", glyph: "♡", name: "liked it" },
  { feeling: "so-so", glyph: "~", name: "so-so" },
  { feeling: "disliked", glyph: "✕", name: "did not like it" },
  { feeling: "hated", glyph: "✕✕", name: "hated it" },
];

const seenNames = { seen: "seen", "not-seen": "not seen", wants: "wants to see" } as const;

export interface PartText {
  readonly name: string;
  /** Year of a film; quiet beside the name. */
  readonly year?: number | undefined;
  readonly glyph?: string;
  /** What screen readers add: a feeling, or that it is to be avoided. */
  readonly sense: string;
  /** Struck through: disliked or to be avoided. */
  readonly against: boolean;
}

export function partText(reading: Reading, part: Part): PartText {
  const { films, wish } = reading;
  switch (part.kind) {
    case "film": {
      const film = films[part.index];
      if (film?.role === "like")
        return { name: film.title, year: film.year, glyph: "≈", sense: "films like it", against: false };
      const felt = feelings.find(({ feeling }) => feeling === film?.feeling);
      return {
        name: film?.title ?? "",
        year: film?.year,
        glyph: felt?.glyph ?? "",
        sense: felt?.name ?? (film?.seen === undefined ? "named" : seenNames[film.seen]),
        against: film?.feeling === "disliked" || film?.feeling === "hated",
      };
    }
    case "years":
      return { name: yearsText(wish.years?.from, wish.years?.to), sense: "years", against: false };
    case "runtime":
      return { name: runtimeSpan(wish.runtime?.min, wish.runtime?.max), sense: "length", against: false };
    case "word": {
      const word = wish.words[part.index];
      return { name: word?.text ?? "", sense: word?.wanted ? "wanted" : "not wanted", against: word?.wanted === false };
    }
    default: {
      const named = wish[part.kind][part.index];
      const sense = named?.wanted ? "wanted" : "not wanted";
      return { name: named?.name ?? "", sense, against: named?.wanted === false };
    }
  }
}
