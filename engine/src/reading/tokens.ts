/** A text's words: in which language they are, which parts are names by their marks, and slips mended. */
import { byStart, isCased, quotesOf } from "@matinee/text";
import type { Lexicons } from "./languages/lexicons.ts";
import { wordsIn } from "./languages/unspaced.ts";
import { datedNames } from "./mentions/dated-names.ts";
import type { TitleLookup } from "./mentions/title-lookup.ts";
import type { People } from "./people.ts";
import { isQuotedWish } from "./quoted-wishes.ts";
import { sentencesOf } from "./signals.ts";
import { mendedWords } from "./spelling.ts";
import type { TokenizedText } from "./text.ts";
import { isConversation } from "./turns.ts";

/** What words are read with. */
export interface TokenOptions {
  readonly lexicons: Lexicons;
  readonly lookup: TitleLookup;
  readonly people: People;
  /** The language of a text without a sign of any. */
  readonly usual?: string | undefined;
}

export function tokenizedText(given: string, { lexicons, lookup, people, usual }: TokenOptions): TokenizedText {
  const text = withStars(given);
  const written = wordsIn(text);
  const marked = quotesOf(text);
  const lexicon = lexicons.of(written, marked, usual);
  const marks = marked.filter((mark) => !isQuotedWish(written, mark, lexicon));
  const cased = isCased(written);
  const quotes = [...marks, ...datedNames(text, written, marks, lexicon, lookup)].sort(byStart);
  return {
    text,
    written,
    words: mendedWords(written, lexicon, lookup, cased),
    quotes,
    marked: marks.length > 0,
    sentences: sentencesOf(written, quotes),
    lexicon,
    cased,
    talk: isConversation(text),
    people,
  };
}

/** "Heat *****" rates with asterisks; the places of the text stay what they are. */
const withStars = (text: string): string =>
  text.replace(/(?<=[\p{L}\p{N}"”')][ :]{1,2})\*{1,5}(?=[\s,.;!)]|$)/gu, (stars) => "★".repeat(stars.length));
