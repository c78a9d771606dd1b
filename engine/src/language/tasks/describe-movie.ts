/** A film in two sentences, from its facts alone: for films of which nothing is written that may be shown. */
import { type Checked, plainLine, type Task } from "@matinee/core";
import { foldWords } from "@matinee/text";
import { z } from "zod";
import { asMaterial, type FilmFacts, rules } from "../frame.ts";
import { restsOn, sentencesOf, untrue } from "../grounded.ts";
import { heldShare, qualitiesOf, type TaskMeasure, toldShare } from "../measure.ts";
import { groundOf, othersOf, repeats } from "../others-words.ts";

export interface ToDescribe {
  readonly film: FilmFacts;
  readonly countries: readonly string[];
  readonly languages: readonly string[];
}

const Description = z.object({ description: z.string() });
type Description = z.infer<typeof Description>;

const instructions = [
  "You describe a film in one or two sentences, from the facts of the material alone: what kind of film it is, what it feels like,",
  `who made it. No plot that the facts do not tell, no praise, no prizes. ${rules}`,
  'Example of material: {"film":{"id":"f1","title":"Heat","year":1995,"genres":["Crime"],"directors":["Michael Mann"],',
  '"cast":["Al Pacino"],"facets":["heist","tense"]},"countries":["US"],"languages":["English"]}',
  'Example of an answer: {"description":"A tense crime film about a heist, directed by Michael Mann in 1995, with Al Pacino."}',
].join("\n");

export const describeMovie: Task<ToDescribe, Description> = {
  name: "describe-movie",
  version: 3,
  answer: Description,
  prompt: (input) => ({ instructions, material: asMaterial(input), maxTokens: 160 }),
  check: held,
  offline: (input) => ({ description: fromFacts(input) }),
};

/** Facts of a film that a description can tell, at most so many of a kind. */
const mostFacts = { cast: 3, facets: 6, countries: 2 };

/** A template tells nearly all facts and nothing of the plot; what a model can add is what the film is about. */
export const describedWell: TaskMeasure<ToDescribe, Description> = {
  words: "share of sentences that hold, times what they tell of the film: half its facts, half its plot (0 to 1)",
  of({ description }, { input: { film, countries, languages }, dropped }) {
    const names = [
      ...(film.year === undefined ? [] : [String(film.year)]),
      ...film.directors,
      ...film.cast.slice(0, mostFacts.cast),
      ...countries.slice(0, mostFacts.countries).map(countryName),
      ...languages.slice(0, 1),
    ].map(foldWords);
    const qualities = [...film.genres, ...film.facets.slice(0, mostFacts.facets)];
    const text = ` ${foldWords(description)} `;
    const has = (name: string) => text.includes(` ${foldWords(name.replaceAll("-", " "))} `);
    const said = qualitiesOf(description);
    const told = names.filter(has).length + qualities.filter((name) => has(name) || said.has(name)).length;
    const facts = names.length + qualities.length;
    const ofFacts = facts === 0 ? 1 : told / facts;
    const covered = film.about === undefined ? ofFacts : (ofFacts + toldShare(film.about, description)) / 2;
    return heldShare(sentencesOf(description).length, dropped) * covered;
  },
};

const longest = 400;

/** Sentences that name nothing which the facts do not have, and hand on nothing that somebody wrote into them. */
function held({ description }: Description, input: ToDescribe): Checked<Description> {
  const own = fromFacts(input);
  if (description === own) return { value: { description }, dropped: 0 };
  const sentences = sentencesOf(plainLine(description));
  const facts = `${asMaterial(input)} ${own}`;
  const { film, countries, languages } = input;
  const told = [groundOf(film), ...countries.map(countryName), ...languages].join(" ");
  const others = [...othersOf(film), ...countries, ...languages];
  const sound = sentences.filter(
    (sentence) => untrue(sentence, facts).length === 0 && restsOn(sentence, told) && !repeats(sentence, others),
  );
  const kept = sound.join(" ").slice(0, longest);
  if (kept === "")
    return { problem: "The description says what the facts do not: name nothing that stands not in the material." };
  return { value: { description: kept }, dropped: sentences.length - sound.length };
}

/** "A tense, gritty crime film about heist from 1995, directed by Michael Mann, with Al Pacino and Robert De Niro." */
function fromFacts({
  film: { genres, year, directors, cast, facets, runtime },
  countries,
  languages,
}: ToDescribe): string {
  const kind = genres.length === 0 ? "film" : `${listed(genres.slice(0, 3).map((genre) => genre.toLowerCase()))} film`;
  const parts = [
    `${/^[aeiou]/u.test(kind) ? "An" : "A"} ${kind}`,
    year === undefined ? "" : `from ${year}`,
    countries.length === 0 ? "" : `made in ${listed(countries.slice(0, 2).map(countryName))}`,
    languages.length === 0 ? "" : `in ${languages[0]}`,
  ].filter((part) => part !== "");
  const people = [
    directors.length === 0 ? "" : `directed by ${listed(directors)}`,
    cast.length === 0 ? "" : `with ${listed(cast.slice(0, 3))}`,
    runtime === undefined ? "" : `${runtime} minutes long`,
  ].filter((part) => part !== "");
  const traits =
    facets.length === 0
      ? ""
      : ` What marks it: ${listed(facets.slice(0, 4).map((name) => name.replaceAll("-", " ")))}.`;
  return `${[parts.join(" "), ...people].join(", ")}.${traits}`;
}

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const withArticle = new Set(["US", "GB", "NL", "PH", "AE", "DO"]);

/** "US" → "the United States"; what is no code stays. */
function countryName(code: string): string {
  const name = /^[A-Z]{2}$/u.test(code) ? regions.of(code) : undefined;
  if (name === undefined) return code;
  return withArticle.has(code) ? `the ${name}` : name;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
