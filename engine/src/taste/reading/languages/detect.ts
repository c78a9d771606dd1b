/** Which language a text is in, by its small words. */
import { wordSet } from "../phrases.ts";
import type { Word } from "../tokens.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import type { Language } from "./language.ts";

/** All languages, English first: it wins where nothing speaks for another. */
export const languages: readonly Language[] = [en, de, es, fr, it];

const markers = languages.map((language) => ({
  language,
  strong: wordSet(language.markers),
  weak: wordSet(
    language.framing,
    language === en ? en.ordinary : "",
    ...Object.values(language.genres).map((phrases) => phrases.replace(/[;|/]/g, " ")),
  ),
}));

/** Small words count one, the language's own film words a half, each divided by the languages that share it. */
export function languageOf(words: readonly Word[], isQuoted: (at: number) => boolean): Language {
  const scores = markers.map(() => 0);
  words.forEach(({ norm }, at) => {
    if (isQuoted(at)) return;
    const strong = markers.map((one) => one.strong.has(norm));
    const shared = strong.filter(Boolean).length;
    markers.forEach(({ weak }, index) => {
      if (strong[index]) scores[index] += 1 / shared;
      else if (weak.has(norm)) scores[index] += 0.5 / markers.filter((one) => one.weak.has(norm)).length;
    });
  });
  scores[0] += 0.4;
  const best = scores.indexOf(Math.max(...scores));
  return languages[best];
}
