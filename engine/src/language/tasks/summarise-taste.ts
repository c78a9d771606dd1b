/** What somebody likes, in two sentences, from at most ten films that they rated highest and from their own words. */
import { type Checked, plainLine, type Task } from "@matinee/core";
import { z } from "zod";
import { asMaterial, type FilmFacts, rules } from "../frame.ts";
import { restsOn, sentencesOf, untrue } from "../grounded.ts";
import { heldShare, type LikedFilms, qualitiesOf, type TaskMeasure, toldApart } from "../measure.ts";
import { groundOf, othersOf, repeats } from "../others-words.ts";

export interface TasteToSummarise {
  readonly films: readonly (FilmFacts & { readonly stars: number })[];
  /** What they say of themselves; empty where they said nothing. */
  readonly words: string;
}

const Taste = z.object({ summary: z.string(), likes: z.array(z.string()).max(20).default([]) });
type Taste = z.infer<typeof Taste>;

const instructions = [
  "You sum up what a person likes in films, in at most two sentences, from the films that they rated highest and from their own",
  "words. Under likes name up to six genres or facets, spelt as in the material, that several of the films share. Do not guess age,",
  `gender or character. ${rules}`,
  'Example of material: {"films":[{"id":"f1","title":"Heat","genres":["Crime"],"facets":["heist","tense"],"stars":5},',
  '{"id":"f2","title":"Collateral","genres":["Crime"],"facets":["tense"],"stars":4.5}],"words":""}',
  'Example of an answer: {"summary":"Tense crime films of the kind of Heat and Collateral.","likes":["Crime","tense"]}',
].join("\n");

export const summariseTaste: Task<TasteToSummarise, Taste> = {
  name: "summarise-taste",
  version: 3,
  answer: Taste,
  prompt: (input) => ({ instructions, material: asMaterial(input), maxTokens: 220 }),
  check: held,
  offline: fromCounts,
};

/** Whether the words of the summary tell films that the person liked, and that it was not made of, from others. */
export const summarisedWell: TaskMeasure<TasteToSummarise, Taste, LikedFilms> = {
  words:
    "share of sentences and names that hold, times how often their words have a film that was liked, and not told of, before another one (.5 is chance)",
  of: ({ summary, likes }, { truth, dropped }) =>
    heldShare(sentencesOf(summary).length + likes.length, dropped) * toldApart(qualitiesOf(summary, likes), [], truth),
};

const longest = 400;
const mostLikes = 6;

/** Sentences that name nothing which stands not in the material, and likes that a film there has. */
function held({ summary, likes }: Taste, input: TasteToSummarise): Checked<Taste> {
  const traits = new Set(input.films.flatMap(({ genres, facets }) => [...genres, ...facets]));
  const liked = [...new Set(likes)].filter((name) => traits.has(name)).slice(0, mostLikes);
  const own = fromCounts(input).summary;
  const sentences = summary === own ? [summary] : sentencesOf(plainLine(summary));
  const material = asMaterial(input);
  const ground = [...input.films.map(groundOf), input.words].join(" ");
  // What somebody wrote may be told in other words, but no long stretch of it: it may be anything.
  const others = [...input.films.flatMap(othersOf), ...input.words.split(clauseEnd).filter(isLong)];
  const isSound = (sentence: string) =>
    untrue(sentence, material).length === 0 && restsOn(sentence, ground) && !repeats(sentence, others);
  const sound = summary === own ? sentences : sentences.filter(isSound);
  const kept = sound.join(" ").slice(0, longest);
  if (kept === "" && own !== "") return { problem: "The summary names what stands nowhere in the material." };
  return {
    value: { summary: kept, likes: liked },
    dropped: sentences.length - sound.length + (likes.length - liked.length),
  };
}

const clauseEnd = /[.!?:;,()\n]+/u;
const isLong = (clause: string): boolean => clause.trim().split(/\s+/u).length >= 5;

/** What several of the films share, the most shared first. */
function fromCounts({ films }: TasteToSummarise): Taste {
  const shared = (of: (film: FilmFacts) => readonly string[], most: number): string[] => {
    const counts = new Map<string, number>();
    for (const film of films) for (const name of new Set(of(film))) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts]
      .filter(([, count]) => count >= Math.max(2, films.length / 4))
      .sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([name]) => name);
  };
  const genres = shared((film) => film.genres, 3);
  const facets = shared((film) => film.facets, 3);
  const people = shared((film) => [...film.directors, ...film.cast], 2);
  const parts = [
    genres.length === 0 ? "" : `Mostly ${genres.join(", ")}.`,
    facets.length === 0 ? "" : `Often ${facets.map((name) => name.replaceAll("-", " ")).join(", ")}.`,
    people.length === 0 ? "" : `More than once with ${people.join(" and ")}.`,
  ].filter((part) => part !== "");
  const named = films.slice(0, 3).map(({ title }) => title);
  const summary = parts.length > 0 ? parts.join(" ") : named.length === 0 ? "" : `Likes ${named.join(", ")}.`;
  return { summary, likes: [...genres, ...facets].slice(0, mostLikes) };
}
