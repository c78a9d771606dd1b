/** A request in everyday words, and the rules by which the films of its answer are judged. */
import { z } from "zod";
import { FilmReference, Rule, type Shown } from "./rule.ts";

export const kinds = [
  "mood",
  "occasion",
  "negation",
  "comparison",
  "constraint",
  "people",
  "country",
  "follow-up",
  "languages",
] as const;
export type Kind = (typeof kinds)[number];

/** So many films are asked for; so many of them must keep the rule; so many films must fit for a case to be fair. */
export const listLength = 10;
export const usualLeast = 8;
export const fairFits = 15;

const otherLanguages = ["de", "fr", "es", "it", "pt"] as const;

const Accept = z.strictObject({
  /** What at least `least` of the films must be. */
  keep: Rule,
  /** What every one must be: limits. */
  always: z.array(Rule).default([]),
  /** What none may be: things that were refused. */
  never: z.array(Rule).default([]),
  /** Films that must not come, named or shown before. */
  absent: z.array(FilmReference).default([]),
  /** Fewer than usual where a person or a country has few films. */
  least: z.int().min(3).max(listLength).default(usualLeast),
});
export type Accept = z.infer<typeof Accept>;

export const WordingCase = z
  .strictObject({
    kind: z.enum(kinds),
    text: z.string().trim().min(3).max(400),
    /** What the person says after each answer; the last answer is judged. */
    turns: z.array(z.string().trim().min(2).max(200)).min(1).max(4).optional(),
    language: z.enum(["en", ...otherLanguages]),
    accept: Accept,
    /** Why a case whose rule was plainly wrong is asked no more; its first score stays. */
    struck: z.string().min(10).optional(),
  })
  .refine(({ kind, turns }) => (kind === "follow-up") === (turns !== undefined), {
    path: ["turns"],
    error: "belong to follow-ups, and to them alone",
  })
  .refine(({ kind, language }) => (kind === "languages") === (language !== "en"), {
    path: ["language"],
    error: 'is "en" everywhere but in the kind "languages", which has de, fr, es, it and pt',
  })
  .refine(({ kind, accept }) => accept.least === usualLeast || kind === "people" || kind === "country", {
    path: ["accept", "least"],
    error: `may differ from ${usualLeast} only for people and countries`,
  });
export type WordingCase = z.infer<typeof WordingCase>;

export const isShown = (reference: FilmReference): reference is Shown => "answer" in reference;

/** All that the person says, in one line. */
export const requestOf = ({ text, turns = [] }: WordingCase): string => [text, ...turns].join(" → ");
