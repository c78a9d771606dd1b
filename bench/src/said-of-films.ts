/** What is said of films, as marked texts and the network of feelings tell it. */
import { type FeelingCase, type Said, said } from "@matinee/engine";

/** 1 of a good feeling, −1 of a bad one, else 0. */
export const signOf = (feeling = "none") =>
  feeling === "loved" || feeling === "liked" ? 1 : feeling === "disliked" || feeling === "hated" ? -1 : 0;
/** What the network of feelings says of a film, one thing alone. */
export function saidOf({ feeling, theirs, seen, unseen, like }: FeelingCase["films"][number]): Said {
  if (like) return "like";
  if (feeling !== undefined) return feeling;
  if (theirs !== undefined) return signOf(theirs) < 0 ? "theirs-" : "theirs+";
  if (unseen || seen === "wants" || seen === "not-seen") return "unseen";
  return seen ?? "told";
}

/** The likeliest thing that the network says. */
export function likeliestSaid(chances: Float64Array | undefined): FeelingCase["films"][number] {
  const one = chances === undefined ? "told" : said[chances.indexOf(Math.max(...chances))];
  if (one === "like") return { like: true };
  if (one === "theirs+" || one === "theirs-") return { theirs: one === "theirs+" ? "liked" : "disliked" };
  if (one === "seen" || one === "unseen") return { seen: one === "seen" ? "seen" : "not-seen" };
  return one === "told" ? {} : { feeling: one };
}
