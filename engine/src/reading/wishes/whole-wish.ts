/** The wish of a whole text: what its words ask for, less what was told in passing, and what they mean besides. */
import { PersonRole, type Wish } from "@matinee/core";
import type { Quote } from "@matinee/text";
import { meantParts } from "../roles/judge.ts";
import { inPassing, withoutReactions } from "../turns.ts";
import { withMeantFacets } from "../wordings/meant-facets.ts";
import { circumstancesOf, withoutCircumstances } from "./circumstances.ts";
import { asRemembered, rememberedPlot } from "./remembered.ts";
import { wishOf } from "./wish.ts";
import type { Wished } from "./wished.ts";
import type { WishedText } from "./wished-text.ts";

/** Somebody who learns from what rules read; nothing else is read then. */
export type HeardWish = (wish: Wish, text: WishedText) => void;

export function wholeWish(text: WishedText, heard?: HeardWish): Wished {
  const said = wishOf(text);
  if (text.talk) return { ...said, wish: inPassing(said.wish, text.text) };
  const wish = withoutReactions(said.wish, text.text);
  const { isAway, asks, onlyTells } = circumstancesOf(wish, text);
  const told = withoutCircumstances(wish, text.words, isAway);
  if (heard !== undefined) {
    heard(told, text);
    return { ...said, wish: told };
  }
  const meant = meantParts(told, said.unknown, text);
  const { unknown, tells, chancesAt } = meant;
  // Who only tells of films asks for nothing by the words that tell of them.
  if (onlyTells) return { ...said, unknown, wish: { ...meant.wish, words: [] } };
  // What wordings hint at was learned from English ones: "con" is a swindle there alone.
  const { inEnglish } = text.lexicon;
  if (inEnglish === undefined) return { ...said, unknown, wish: meant.wish };
  const isRefused = (at: number) => meant.isRefused(at, said.isRefused(at));
  const aside = { isAway, asks, isRefused, tells, chancesAt };
  const isName = ofNames(meant.wish, [...said.unanswered, ...said.roles], text);
  const unnamed = { ...text, open: (at: number) => text.open(at) && !isName(at) };
  const whole = withMeantFacets(meant.wish, unnamed, inEnglish(text.words), aside);
  const plot = rememberedPlot(text);
  if (plot === undefined) return { ...said, unknown, wish: whole };
  return { ...said, unknown: [], wish: asRemembered(whole, plot, text), remembers: true };
}

/** "Stephen King books" hint at no royalty: words of people's names and of what they do say nothing else. */
function ofNames({ people }: Wish, said: readonly Quote[], { words, people: known }: WishedText) {
  const isPerson = (name: string) => PersonRole.options.some((role) => known.does(name, role));
  const places = people.flatMap(({ name, at }) => (at !== undefined && isPerson(name) ? [at] : []));
  const all = [...places, ...said.map(({ start, end }) => [start, end] as const)];
  return (at: number) => all.some(([start, end]) => words[at].start >= start && words[at].end <= end);
}
