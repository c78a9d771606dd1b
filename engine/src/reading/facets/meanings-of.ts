/** What the phrases of one language mean: its own lists, its moods by their English words, and behind it English itself. */
import { entriesOf, expanded } from "@matinee/text";
import type { Language } from "../languages/language.ts";
import type { Meaning } from "./meaning.ts";
import { meanings } from "./meanings.gen.ts";

/** The language's own phrases first; of the others none that says nothing in this language. */
export function meaningsOf(language: Language, isEmpty: (phrase: string) => boolean): [string, Meaning][] {
  const others = [...translated(language), ...language.fallback.flatMap(meaningsIn)];
  return [...meaningsIn(language.code), ...others.filter(([phrase]) => !isEmpty(phrase))];
}

/** Series that no catalogue of films has, by what films like them are like; their names are the same in every language. */
export const seriesOf = ({ code, fallback }: Language): [string, Meaning][] =>
  [code, ...fallback].flatMap((each) => entriesIn(each, true));

const meaningsIn = (code: string): [string, Meaning][] => entriesIn(code, false);

const entriesIn = (code: string, areSeries: boolean): [string, Meaning][] =>
  meanings.flatMap((one) =>
    (one.code === code ? one.meanings : [])
      .filter(({ kind }) => (kind === "series") === areSeries)
      .flatMap((each) => entriesOf(each, each.phrases)),
  );

/** A mood's phrases mean what its English word means: "Zeitreise" is "time travel". */
function translated(language: Language): [string, Meaning][] {
  const byPhrase = new Map(
    language.fallback.flatMap((code) =>
      meaningsIn(code).flatMap(([phrase, meaning]) =>
        expanded(phrase).map((norms): [string, Meaning] => [norms.join(" "), meaning]),
      ),
    ),
  );
  return Object.entries(language.moods).flatMap(([name, phrases]) => {
    const meaning = byPhrase.get(expanded(name)[0]?.join(" ") ?? "");
    return meaning === undefined ? [] : entriesOf(meaning, phrases);
  });
}
