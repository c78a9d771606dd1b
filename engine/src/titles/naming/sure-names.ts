/** The names under which a film is surely known by its own titles, and how sure each is. */
import type { Movie } from "@matinee/core";
import { foldSpoken, withoutLeadingArticle } from "@matinee/text";
import { type TitleNameKind, titleNames } from "../title-names.ts";
import { type NameKey, nameKey } from "./name-keys.ts";

/**
 * What a name is to its film, surest first: the whole title; series and number; a name that people know and no catalogue
 * holds; the part before the subtitle; the subtitle alone.
 */
export const nameKinds = ["whole", "numbered", "known", "main", "subtitle"] as const;
export type NameKind = (typeof nameKinds)[number];

export interface FilmName extends NameKey {
  readonly text: string;
  readonly kind: NameKind;
  /** True for a single word, which may well be the name of another film. */
  readonly short: boolean;
}

/** What the kinds of a title's names are here. */
const kindOf = {
  whole: "whole",
  unbracketed: "whole",
  ends: "whole",
  unnumbered: "whole",
  numbered: "numbered",
  numberedMain: "numbered",
  numberedSubtitle: "numbered",
  main: "main",
  subtitle: "subtitle",
} satisfies Partial<Record<TitleNameKind, NameKind>>;
const chosen = Object.keys(kindOf) as (keyof typeof kindOf)[];

/** All names under which a film is surely known by its own titles, the surest first, each key once. */
export function namesOf(movie: Movie): readonly FilmName[] {
  const names = [...titleNames(movie, chosen)].map(({ text, kind }) => named(text, kindOf[kind]));
  names.sort((one, other) => nameKinds.indexOf(one.kind) - nameKinds.indexOf(other.kind));
  return names.filter(({ key }, place) => key !== "" && names.findIndex((other) => other.key === key) === place);
}

/** A name of a kind. */
export const named = (text: string, kind: NameKind): FilmName => ({
  ...nameKey(text),
  text,
  kind,
  short: withoutLeadingArticle(foldSpoken(text)).length < 2,
});
