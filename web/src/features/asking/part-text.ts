/** How a part of a reading is called and what it says, on its chip and to screen readers. */
import type { Feeling, Reading } from "../../api/types.ts";
import { countryName, runtimeSpan, yearsText } from "./facts.ts";
import { leadOf, type Part } from "./parts.ts";
import { personText, qualityText, ratedName } from "./quality-text.ts";
import type { WhyHidden } from "./reading-edits.ts";

export const feelings: readonly { readonly feeling: Feeling; readonly glyph: string; readonly name: string }[] = [
  { feeling: "loved", glyph: "♥", name: "loved it" },
  { feeling: "liked", glyph: "♡", name: "liked it" },
  { feeling: "so-so", glyph: "~", name: "so-so" },
  { feeling: "disliked", glyph: "✕", name: "did not like it" },
  { feeling: "hated", glyph: "✕✕", name: "hated it" },
];

/** What is told of a film that nobody says how they found. */
const seenTexts = {
  seen: { glyph: "✓", sense: "seen" },
  "not-seen": { glyph: "○", sense: "not seen" },
  wants: { glyph: "☆", sense: "you want to see it" },
} as const;

export const whysHidden: Readonly<Record<WhyHidden, string>> = {
  seen: "seen",
  "not-tonight": "not tonight",
  shown: "shown before",
};

export interface PartText {
  readonly name: string;
  /** Quiet beside the name: the year of a film, why it stays out, the genre that a phrase means as well. */
  readonly aside?: string | number | undefined;
  readonly glyph?: string;
  /** What screen readers add: a feeling, or that it is to be avoided. */
  readonly sense: string;
  /** Struck through: disliked or to be avoided. */
  readonly against: boolean;
}

/** `thanTitle`: title of the film that a phrase compares with, once it is known. */
export function partText(reading: Reading, part: Part, thanTitle?: string): PartText {
  const { films, wish, hidden } = reading;
  switch (part.kind) {
    case "film": {
      const film = films[part.index];
      if (film?.role === "like")
        return { name: film.title, aside: film.year, glyph: "≈", sense: "films like it", against: false };
      const felt = feelings.find(({ feeling }) => feeling === film?.feeling);
      const told = film?.seen === undefined ? { glyph: "", sense: "named" } : seenTexts[film.seen];
      return {
        name: film?.title ?? "",
        aside: film?.year,
        glyph: felt?.glyph ?? told.glyph,
        sense: felt?.name ?? told.sense,
        against: film?.feeling === "disliked" || film?.feeling === "hated",
      };
    }
    case "hidden": {
      const [first] = part.indexes.map((index) => hidden[index]);
      const why = whysHidden[first?.why ?? "seen"];
      const name = part.indexes.length === 1 ? (first?.title ?? "") : `${part.indexes.length} films`;
      return { name, aside: why, sense: "stays out", against: part.indexes.length === 1 };
    }
    case "years":
      return yearsPart(wish.years);
    case "runtime":
      return { name: runtimeSpan(wish.runtime ?? {}), sense: "length", against: false };
    case "certification":
      return { name: ratedName(wish.certification), sense: "certification", against: false };
    case "phrase": {
      const lead = leadOf(wish, part);
      const name = qualityText(lead, thanTitle);
      const genres = part.genres.flatMap((index) => wish.genres[index]?.name ?? []);
      const aside = genres.filter((genre) => genre.toLowerCase() !== name.toLowerCase()).join(", ") || undefined;
      const { sense, against } = senseOf(lead?.wanted);
      return { name, aside, sense, against: against && lead?.than === undefined };
    }
    case "countries": {
      const named = part.indexes.flatMap((index) => wish.countries[index] ?? []);
      const names = named.map(({ name }) => countryName(name));
      return { name: listed(names), ...senseOf(named[0]?.wanted) };
    }
    case "word": {
      const word = wish.words[part.index];
      return { name: word?.text ?? "", ...senseOf(word?.wanted) };
    }
    case "people": {
      const person = wish.people[part.index];
      return { name: person === undefined ? "" : personText(person), ...senseOf(person?.wanted) };
    }
    default: {
      const named = wish[part.kind][part.index];
      return { name: named?.name ?? "", ...senseOf(named?.wanted) };
    }
  }
}

/** "1980s", with "not 1985" beside it; struck through where years are only refused. */
function yearsPart({ from, to, without = [] }: NonNullable<Reading["wish"]["years"]> = {}): PartText {
  const refused = without.map((span) => yearsText(span.from, span.to)).join(", ");
  if (from === undefined && to === undefined) return { name: refused, sense: "years, not wanted", against: true };
  const aside = refused === "" ? undefined : `not ${refused}`;
  return { name: yearsText(from, to), aside, sense: "years", against: false };
}

/** The film that a phrase compares with: "less violent than Heat". */
export const comparedWith = ({ wish }: Reading, part: Part): number | undefined =>
  part.kind === "phrase" && leadOf(wish, part)?.thanList !== true ? leadOf(wish, part)?.than : undefined;

/** Whether a part that can be turned is wanted. */
export function isWanted({ wish }: Reading, part: Part): boolean {
  switch (part.kind) {
    case "phrase":
      return leadOf(wish, part)?.wanted ?? true;
    case "countries":
      return wish.countries[part.indexes[0] ?? 0]?.wanted ?? true;
    case "word":
      return wish.words[part.index]?.wanted ?? true;
    case "genres":
    case "languages":
    case "people":
      return wish[part.kind][part.index]?.wanted ?? true;
    default:
      return true;
  }
}

const senseOf = (wanted: boolean | undefined): Pick<PartText, "sense" | "against"> => ({
  sense: wanted ? "wanted" : "not wanted",
  against: wanted === false,
});

/** "Iceland or France"; "Sweden, Denmark or 3 more". */
function listed(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  return [shown.slice(0, -1).join(", "), shown.at(-1)].filter((part) => part !== "").join(" or ");
}
