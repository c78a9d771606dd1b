/**
 * Who somebody is as a viewer, from a written description: what films to begin with where nothing was rated. Age, gender and
 * occupation are told to the model as they stand; the profile holds nothing but what the vocabulary has.
 */
import type { Checked, Task } from "@matinee/core";
import { z } from "zod";
import { asMaterial, rules } from "../frame.ts";
import { type LikedFilms, type TaskMeasure, toldApart } from "../measure.ts";
import { bearsOut } from "../traits.ts";
import { facetNames, genreNames } from "../vocabulary.ts";

export interface PersonToDescribe {
  readonly description: string;
  /** What the built-in reader found in it. */
  readonly read: PersonProfile;
}

const names = z.array(z.string()).max(40).default([]);
const PersonProfile = z.object({ likes: names, dislikes: names });
export type PersonProfile = z.infer<typeof PersonProfile>;

const [exampleLikes, exampleDislikes] = [["gentle", "family", "slow-burn"], ["gore"]];
const instructions = [
  "You read what a person says of themselves and tell which films they may like: up to eight genres and facets under likes, up to eight",
  "under dislikes, the surest first. Only what the description says or clearly implies; nothing is guessed from age or gender.",
  `Genres: ${genreNames.join(", ")}. Facets: ${facetNames.join(", ")}. ${rules}`,
  'Example of material: {"description":"Age: 33, occupation: nurse. Loves quiet films about families, hates gore"}',
  `Example of an answer: ${JSON.stringify({ likes: exampleLikes, dislikes: exampleDislikes })}`,
].join("\n");

export const describePerson: Task<PersonToDescribe, PersonProfile> = {
  name: "describe-person",
  version: 2,
  answer: PersonProfile,
  prompt: ({ description }) => ({ instructions, material: asMaterial({ description }), maxTokens: 160 }),
  check: held,
  offline: ({ read }) => read,
};

/** Whether the profile tells films that the person liked, and that it was not made of, from others that they did not choose. */
export const profiledWell: TaskMeasure<PersonToDescribe, PersonProfile, LikedFilms> = {
  words:
    "how often the profile has a film that was liked, and not told of, before another one (.5 is chance, 1 always)",
  of: ({ likes, dislikes }, { truth }) => toldApart(likes, dislikes, truth),
};

const known = new Set([...genreNames, ...facetNames]);
const most = 8;

const fromExample = new Set([...exampleLikes, ...exampleDislikes]);

/**
 * Names of the vocabulary, each on one side alone; of both, a dislike counts. Those of the example are what a weak model
 * says of everybody: they need words of this description.
 */
function held({ likes, dislikes }: PersonProfile, { description, read }: PersonToDescribe): Checked<PersonProfile> {
  const isBorne = bearsOut(description);
  const isOwn = (name: string) => known.has(name) && (!fromExample.has(name) || isBorne(name));
  const refused = [...new Set(dislikes)].filter(isOwn).slice(0, most);
  const liked = [...new Set(likes)].filter((name) => isOwn(name) && !refused.includes(name)).slice(0, most);
  const nothing = liked.length + refused.length === 0 && likes.length + dislikes.length > 0;
  if (nothing && read.likes.length + read.dislikes.length > 0)
    return { problem: "None of the names is a genre or facet of the lists." };
  const dropped = likes.length + dislikes.length - liked.length - refused.length;
  return { value: { likes: liked, dislikes: refused }, dropped };
}
