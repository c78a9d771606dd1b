/**
 * Clauses in people's own words with what is felt about each film, titles in square brackets: read as the reader would,
 * with the films where the brackets are.
 */
import { Feeling, once, Seen } from "@matinee/core";
import { expanded, isCased, quotesOf, wordsOf } from "@matinee/text";
import { z } from "zod";
import { languages } from "../reading/languages/detect.ts";
import { createLexicons } from "../reading/languages/lexicons.ts";
import type { Mention } from "../reading/mentions/mention.ts";
import { nobody } from "../reading/people.ts";
import { placesOf } from "../reading/places.ts";
import { cuesOf, sentencesOf } from "../reading/signals.ts";
import type { NamedText } from "../reading/text.ts";
import { zonesOf } from "../reading/zones.ts";

export const FeelingCase = z.strictObject({
  /** Titles in square brackets. */
  text: z.string(),
  /** In the order of the brackets. */
  films: z.array(
    z.strictObject({
      feeling: Feeling.optional(),
      /** What somebody else feels about it. */
      theirs: Feeling.optional(),
      seen: Seen.optional(),
      /** Not seen, or wanted: which, is not told. */
      unseen: z.literal(true).optional(),
      /** Films like it are asked for. */
      like: z.literal(true).optional(),
    }),
  ),
});
export type FeelingCase = z.infer<typeof FeelingCase>;

/** The phrases of the word lists as clauses around a film: what their words tell, wherever else they stand. */
export function* phraseCases(): Iterable<FeelingCase> {
  for (const { feelingsBefore, feelingsAfter } of languages)
    for (const feeling of Feeling.options) {
      for (const phrase of feelingsBefore[feeling])
        for (const norms of expanded(phrase).slice(0, 2))
          yield { text: `${norms.join(" ")} [X]`, films: [{ feeling }] };
      for (const phrase of feelingsAfter[feeling])
        for (const norms of expanded(phrase).slice(0, 2))
          yield { text: `[X] ${norms.join(" ")}`, films: [{ feeling }] };
    }
}

const lexicons = once(createLexicons);

/** What the reader knows of a case's text when it asks for feelings. */
export function namedTextOf({ text }: Pick<FeelingCase, "text">): NamedText {
  const names: [number, number][] = [];
  let plain = "";
  for (const piece of text.split(/(\[[^\]]*\])/)) {
    const isName = piece.startsWith("[");
    const bare = isName ? piece.slice(1, -1) : piece;
    if (isName) names.push([plain.length, plain.length + bare.length]);
    plain += bare;
  }
  const words = wordsOf(plain);
  const quotes = [...quotesOf(plain), ...names.map(([start, end]) => ({ start, end }))].sort(
    (a, b) => a.start - b.start,
  );
  const lexicon = lexicons().of(words, quotes);
  const mentions = names.flatMap(([start, end], item): Mention[] => {
    const from = words.findIndex((word) => word.start >= start && word.start < end);
    const to = words.findLastIndex((word) => word.start >= start && word.start < end) + 1;
    return from < 0 ? [] : [{ item, from, to, fullFrom: from, fullTo: to, quoted: false }];
  });
  const cues = placesOf(cuesOf(words, quotes, lexicon), words.length);
  const sentences = sentencesOf(words, quotes);
  return {
    text: plain,
    written: words,
    words,
    quotes,
    marked: false,
    sentences,
    cues,
    mentions: placesOf(mentions, words.length, ({ fullFrom, fullTo }) => ({ from: fullFrom, to: fullTo })),
    zones: zonesOf(words, sentences, cues, lexicon),
    lexicon,
    cased: isCased(words),
    talk: false,
    people: nobody,
    unknown: [],
  };
}
