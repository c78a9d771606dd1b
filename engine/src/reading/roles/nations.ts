/**
 * Nations, peoples and languages that a text names, whether rules have read them or not: "nae americans", "by mexicans",
 * "not set in the states". What each is to the wish is learned (judge.ts).
 */
import type { Place, Wish } from "@matinee/core";
import { isArticle } from "@matinee/text";
import { themeFacets } from "../facets/theme-facets.ts";
import { isStory } from "../wishes/countries.ts";
import { withPast } from "../wishes/homes.ts";
import { isOfEvent } from "../wishes/nation-events.ts";
import { placeOf, type WishedText } from "../wishes/wished-text.ts";

export interface NamedNation {
  readonly at: Place;
  /** Words [from, to). */
  readonly from: number;
  readonly to: number;
  /** ISO 3166; none of a language. */
  readonly countries: readonly string[];
  /** English names; none of a country or a people. */
  readonly languages: readonly string[];
  /** "Set in Denmark" tells of the story: such films may be made anywhere. */
  readonly isSetting: boolean;
}

/** In the order of the text. */
export function nationsIn(text: WishedText): readonly NamedNation[] {
  const { words, lexicon, open } = text;
  const found: NamedNation[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!open(at) || text.mentions.at(at) !== undefined || isPronoun(text, at)) continue;
    const adjective = lexicon.countries.at(words, at);
    const spoken = lexicon.languages.at(words, at);
    const named = lexicon.countryNames.at(words, at) ?? lexicon.peoples.at(words, at);
    const country = adjective ?? (spoken === undefined ? named : undefined);
    const to = (country ?? spoken)?.to;
    if (to === undefined) continue;
    found.push({
      at: placeOf(words, at, to),
      from: at,
      to,
      countries: country?.value.split("+").flatMap(withPast) ?? [],
      languages: country === undefined ? (spoken?.value.split("+") ?? []) : [],
      isSetting:
        (lexicon.places.has(words[at - 1]?.norm ?? "") && isStory(words, at - 1, lexicon)) ||
        isOfEvent(words, at, to, lexicon),
    });
    at = to - 1;
  }
  return found;
}

/** "For us", but "made in the US". */
const isPronoun = ({ words, lexicon }: WishedText, at: number): boolean =>
  lexicon.pronouns.has(words[at].norm) && words[at].raw === words[at].norm && !isArticle(words[at - 1]?.norm ?? "");

/**
 * The wish that also asks for a nation, or refuses it, whatever else is said of it: "horror, but not american, I've run out of
 * american ones"; its words are looked for no longer.
 */
export function withNation(wish: Wish, { at, countries, languages }: NamedNation, wanted: boolean): Wish {
  const isHere = (part: { readonly at?: Place | undefined }) =>
    part.at !== undefined && part.at[0] < at[1] && at[0] < part.at[1];
  const added = (known: Wish["countries"], names: readonly string[]) => {
    const others = known.filter((one) => one.wanted === wanted || !names.includes(one.name));
    const isNew = (name: string) => others.every((one) => one.name !== name);
    return [...others, ...names.filter(isNew).map((name) => ({ name, wanted, at }))];
  };
  return {
    ...wish,
    countries: added(wish.countries, countries).slice(0, 40),
    languages: added(wish.languages, languages).slice(0, 20),
    words: wish.words.filter((word) => !isHere(word)),
  };
}

/** Whether what stands at a place tells of a theme: Vietnam of its war. */
export const isOfTheme = ({ facets }: Wish, [start, end]: Place): boolean =>
  facets.some(({ name, at }) => themeFacets.has(name) && at !== undefined && at[0] < end && start < at[1]);
