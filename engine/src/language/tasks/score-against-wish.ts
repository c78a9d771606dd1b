/**
 * How well each of some films fits a wish, all in one call: −1 (against it) to 1 (made for it), with a reason that agrees.
 * (After L. Dai and others, "Uncovering ChatGPT's Capabilities in Recommender Systems", RecSys 2023: lists in one call cost
 * a fraction of one call a film.)
 */
import { type Checked, plainLine, type Task } from "@matinee/core";
import { z } from "zod";
import { disagrees } from "../agreement.ts";
import { asMaterial, type FilmFacts, rules } from "../frame.ts";
import { restsOn, unfounded } from "../grounded.ts";
import { groundOf, hasAddress, othersOf, repeats } from "../others-words.ts";
import { unfoundedTraits } from "../traits.ts";

export interface WishedFilms {
  /** The person's own words. */
  readonly wish: string;
  readonly films: readonly (FilmFacts & {
    /** How the list without a model scores it, −1 … 1: the answer where there is none. */
    readonly own: number;
    /** "very well known" … "hardly known" */
    readonly fame?: string | undefined;
  })[];
}

const Scores = z.object({
  scores: z.array(z.object({ id: z.string(), score: z.number(), reason: z.string().default("") })).max(200),
});
type Scores = z.infer<typeof Scores>;

const instructions = [
  "You judge how well films fit what a person wishes to watch. For every film of the material give a score from -1",
  "(against the wish) over 0 (nothing to do with it) to 1 (made for it), and a reason of at most twelve words that agrees",
  `with the score and names a fact of that film. ${rules}`,
  'Example of material: {"wish":"a tense heist film, nothing gory","films":[{"id":"f1","title":"Heat","genres":["Crime"],',
  '"facets":["heist","tense"],"fame":"very well known"},{"id":"f2","title":"Saw","genres":["Horror"],"facets":["gore"],',
  '"fame":"well known"}]}',
  'Example of an answer: {"scores":[{"id":"f1","score":0.9,"reason":"a tense heist"},',
  '{"id":"f2","score":-0.9,"reason":"gory, which is not wanted"}]}',
].join("\n");

export const scoreAgainstWish: Task<WishedFilms, Scores> = {
  name: "score-against-wish",
  version: 3,
  answer: Scores,
  prompt: ({ wish, films }) => ({
    instructions,
    material: asMaterial({ wish, films: films.map(({ own, ...facts }) => facts) }),
    maxTokens: 60 + films.length * 45,
  }),
  check: held,
  offline: ({ films }) => ({ scores: films.map(({ id, own }) => ({ id, score: own, reason: "" })) }),
};

/** Characters of a reason that people are shown. */
const longestReason = 160;
/** Part of what a reason says that the film or the wish has to say. */
const restingShare = 1 / 2;

/**
 * Each film once, by an id that was given, with a score in range and a reason that does not deny it. A reason that says of
 * the film what its facts do not, rests neither on them nor on the wish, or hands on what others wrote is not told to anybody;
 * its score is an opinion and stays.
 */
function held({ scores }: Scores, { wish, films }: WishedFilms): Checked<Scores> {
  const facts = new Map(films.map(({ own: _, fame: __, ...film }) => [film.id, film]));
  const left = new Set(facts.keys());
  const sound = scores.filter(({ id, score, reason }) => {
    if (score < -1 || score > 1 || disagrees(score, reason, { wish, facts: asMaterial(facts.get(id) ?? "") }))
      return false;
    return left.delete(id);
  });
  if (sound.length * 2 < films.length)
    return {
      problem: `Only ${sound.length} of ${films.length} films have a sound score from -1 to 1, each under its own id.`,
    };
  const isTrue = ({ id, reason }: Scores["scores"][number]) => {
    const film = facts.get(id);
    return reason === "" || (film !== undefined && holdsOf(reason, film, wish));
  };
  const told = sound.map((one) => ({
    ...one,
    reason: isTrue(one) ? plainLine(one.reason).slice(0, longestReason) : "",
  }));
  const untold = sound.filter((one) => !isTrue(one)).length;
  return { value: { scores: told }, dropped: scores.length - sound.length + untold };
}

/** Names may come from the wish, qualities from the film alone: that one is wished for says nothing of the film. */
function holdsOf(reason: string, film: FilmFacts, wish: string): boolean {
  const facts = asMaterial(film);
  return (
    !hasAddress(reason) &&
    unfoundedTraits(reason, facts).length === 0 &&
    unfounded(reason, `${facts} ${wish}`).length === 0 &&
    restsOn(reason, `${wish} ${groundOf(film)}`, restingShare) &&
    !repeats(reason, othersOf(film))
  );
}
