/** What a wish is read from, and the parts that recognisers find in it. */
import type { Catalog } from "@matinee/core";
import type { Word } from "@matinee/text";
import type { MeaningKind } from "../facets/meaning.ts";
import type { Felt } from "../mentions/feelings.ts";
import type { Mention } from "../mentions/mention.ts";
import type { RefusedSeries } from "../mentions/refused-names.ts";
import { openWords, smallTalk } from "../open-words.ts";
import type { NamedText } from "../text.ts";
import type { CatalogFacts } from "./catalog-facts.ts";
import { makersOf } from "./makers.ts";
import { seriesAtWord } from "./series-at.ts";
import type { Said } from "./wish-parts.ts";

/** A text, and which of its words may be wished for. */
export interface WishedText extends NamedText, CatalogFacts {
  /** Words that may belong to the wish: not films, nor what is told of them. */
  readonly open: (at: number) => boolean;
  /** Words whose rest is small talk: only what the lists know is read there. */
  readonly chatty: (at: number) => boolean;
  /** The film of "like …", that "newer" or "shorter" compares with. */
  readonly example: (MeasuredFilm & { readonly isLike: boolean }) | undefined;
  /** Whether the example has a facet: what it is about. */
  readonly exampleHas: (facet: string) => boolean;
  /** The series whose name begins at a word, and where it ends. */
  readonly seriesAt: (at: number) => { readonly value: string; readonly to: number } | undefined;
  /** Series that are refused by names which a film bears as well. */
  readonly refused?: readonly RefusedSeries[];
  /** Who is called by a word and made or played in a film of the text. */
  readonly makerAt: (at: number) => string | undefined;
  /** The film whose name begins at a word. */
  readonly filmAt: (at: number) => MeasuredFilm | undefined;
}

/** `example`: what is compared with where the text names no film. */
export function wishedText(
  text: NamedText,
  felt: readonly Felt[],
  catalog: Catalog,
  facts: CatalogFacts,
  example: WishedText["example"],
): WishedText {
  const measured = ({ item, from, to }: Mention): MeasuredFilm => ({ ...catalog.movie(item), from, to });
  const like = felt.find(({ role }) => role === "like") ?? (felt.length === 1 ? felt[0] : undefined);
  const about = (like === undefined ? undefined : catalog.movie(like.mention.item).note?.facets) ?? {};
  const maker = makersOf(text.mentions.all, catalog);
  return {
    ...text,
    ...facts,
    open: openWords(text),
    chatty: smallTalk(text),
    example: like === undefined ? example : { ...measured(like.mention), isLike: like.role === "like" },
    exampleHas: (facet) => (about[facet] ?? 0) >= 2,
    seriesAt: seriesAtWord(text, facts.series),
    makerAt: (at) => maker(text.words[at]),
    filmAt: (at) => {
      const mention = text.mentions.at(at);
      return mention?.fullFrom === at || mention?.from === at ? measured(mention) : undefined;
    },
  };
}

/** A film that something is compared with. */
export interface MeasuredFilm {
  readonly id: number;
  readonly year?: number | undefined;
  readonly runtime?: number | undefined;
  readonly directors?: readonly string[] | undefined;
  readonly note?: { readonly writers: readonly string[] } | undefined;
  /** Words of its name, [from, to). */
  readonly from: number;
  readonly to: number;
  /** As much of it as that film has is enough. */
  readonly isEqual?: boolean;
}

/** A part that was recognised, and what it adds to the wish. */
export interface Part {
  readonly to: number;
  readonly kind?: MeaningKind;
  /** Films have it in some degree, so that they may be compared by it. */
  readonly compares?: boolean;
  /** Countries or a language. */
  readonly isNation?: boolean;
  /** An occasion: only a negation right before it refuses it. */
  readonly holds?: boolean;
  /** Everything would do, so that nothing is asked for. */
  readonly isOpen?: boolean;
  /** "Old", "recent": years that nobody named. */
  readonly isAge?: boolean;
  /** Years that somebody named. */
  readonly isWhen?: boolean;
  /** First word of a film that is named as a measure only. */
  readonly measures?: number;
  add(said: Said): void;
}

/** Characters of the words [from, to). */
export const placeOf = (words: readonly Word[], from: number, to: number): [number, number] => [
  words[from].start,
  words[to - 1].end,
];

/** The words [from, to) as they are written, in lower case. */
export const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ raw, gap }, place) => (place === 0 ? raw : `${gap}${raw}`))
    .join("")
    .toLowerCase();
