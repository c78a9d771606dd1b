/** What the words of a text tell and ask, and where. */
import { startsSentence } from "@matinee/text";
import { namingOf } from "./mentions/films.ts";
import type { TitleLookup } from "./mentions/title-lookup.ts";
import { placesOf } from "./places.ts";
import { askedFilms } from "./questions.ts";
import { type Cue, cuesOf } from "./signals.ts";
import type { CuedText, TokenizedText } from "./text.ts";
import { zonesOf } from "./zones.ts";

export function cuedText(text: TokenizedText, lookup: TitleLookup): CuedText {
  const { words, quotes, sentences, lexicon } = text;
  const told = cuesOf(words, quotes, lexicon).filter(
    (cue) => !beginsTitle(text, cue, lookup) && !isAskedOfFilms(text, cue),
  );
  const cues = placesOf(told, words.length);
  return { ...text, cues, zones: zonesOf(words, sentences, cues, lexicon) };
}

/** "Love Actually but not cheesy" loves nothing yet. */
function beginsTitle({ written, lexicon }: TokenizedText, { kind, from, to }: Cue, lookup: TitleLookup): boolean {
  if (kind !== "feeling" || to !== from + 1 || !lexicon.nounVerbs.has(written[from].norm)) return false;
  if (!startsSentence(written, from)) return false;
  for (let end = to + 1; end <= Math.min(written.length, to + 4); end++) {
    const naming = namingOf(lookup, written, from, end, { edits: 0, quoted: false });
    if (naming?.kind === "title" && lookup.fame[naming.item] > 0.25) return true;
  }
  return false;
}

/** "Which Christmas films are fine for all ages?" judges none. */
function isAskedOfFilms(text: TokenizedText, { kind, side, from }: Cue): boolean {
  if (kind !== "feeling" || side !== "after") return false;
  const asked = askedFilms(text, from);
  return asked !== undefined && asked.to <= from;
}
